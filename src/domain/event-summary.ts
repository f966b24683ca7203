import { compare } from './compare.ts';
import type { EventMode, EventStatus, EventType, Role } from './event.ts';
import { MODE_WORDING, STATUS_LABEL, TYPE_WORDING } from './event-wording.ts';
import type { Time } from './time.ts';

export interface SummarisedEvent {
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly status: EventStatus;
  readonly time: Time | null;
  readonly place: { readonly name: string } | null;
  readonly participants: readonly { readonly role: Role; readonly entity: { readonly name: string } }[];
  /** What a TREATY event acted on. */
  readonly treaty?: { readonly name: string } | null;
  /** Accounts blame different ones: its actors are not those who did it together. */
  readonly isBlameDisputed?: boolean;
}

const FIRST_ROLES: Readonly<Record<'VISIT' | 'HOST' | 'MEDIATE', Role>> = {
  VISIT: 'VISITOR',
  HOST: 'HOST',
  MEDIATE: 'MEDIATOR',
};
/** "in the United States", but "in Russia". */
const TAKES_ARTICLE = /^(United |Netherlands|Philippines|Bahamas|Maldives|European Union|Czech Republic)/;

/**
 * One line for people. Told as done only when it happened: "Sergei Lavrov met Wang Yi in Sochi on 13 May 2019"; else
 * the status comes first: "Planned: meeting of Mike Pompeo and Vladimir Putin in Sochi".
 */
export function eventSummary(event: SummarisedEvent): string {
  const { first, others } = withTreaty(event, sides(event));
  const place = placeOf(event);
  // "Mike Pompeo visited Brussels": where no host is named, the place is what was visited.
  const visited = event.mode === 'VISIT' && others.length === 0 ? place : null;
  const where = place === null || visited !== null ? [] : [`in ${place}`];
  const tail = [...where, ...(event.time === null ? [] : [when(event.time)])].filter((part) => part !== '');
  const by = event.isBlameDisputed ? [] : first;
  const head =
    event.status === 'HAPPENED' && by.length > 0
      ? told(event, first, others, visited)
      : named(event, by, others, visited);
  const line = `${[head, ...tail].join(' ')}${event.isBlameDisputed ? `; blamed on ${listed(first, 'or')}` : ''}`;
  return event.status === 'HAPPENED' ? capitalised(line) : `${STATUS_LABEL[event.status]}: ${line}`;
}

function told(
  event: SummarisedEvent,
  first: readonly string[],
  others: readonly string[],
  visited: string | null,
): string {
  const { past, noun } = wordingOf(event);
  const objects = visited === null ? others : [visited];
  if (objects.length > 0) return `${listed(first)} ${past} ${listed(objects)}`;
  return event.mode === 'VISIT'
    ? `${listed(first)} made a visit`
    : `${listed(first)} took part in ${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

function named(
  event: SummarisedEvent,
  first: readonly string[],
  others: readonly string[],
  visited: string | null,
): string {
  const { noun, of, upon = 'to' } = wordingOf(event);
  if (isOneSided(event.mode) || event.type !== 'CONSULT') {
    const by = first.length > 0 ? ` ${of} ${listed(first)}` : '';
    const objects = visited === null ? others : [visited];
    const link = event.mode === 'HOST' || event.treaty ? 'of' : event.mode === 'MEDIATE' ? 'between' : upon;
    return `${noun}${by}${objects.length > 0 ? ` ${link} ${listed(objects)}` : ''}`;
  }
  const all = [...first, ...others];
  return all.length === 0 ? noun : `${noun} ${all.length === 1 && of === 'between' ? 'of' : of} ${listed(all)}`;
}

/** "Russia suspended the INF Treaty": the treaty is what a treaty act is done to. */
function withTreaty(
  { treaty }: SummarisedEvent,
  { first, others }: ReturnType<typeof sides>,
): ReturnType<typeof sides> {
  return { first, others: treaty ? [`the ${treaty.name}`] : others };
}

/** Who the line begins with, and the others. Of equals the first by name begins. */
function sides(event: SummarisedEvent): { first: readonly string[]; others: readonly string[] } {
  const inOrder = event.participants.toSorted((a, b) => compare(a.entity.name, b.entity.name));
  const leading = leadingRole(event);
  const first = inOrder.filter(({ role }) => role === leading).map(({ entity }) => nameOf(entity));
  const others = inOrder.filter(({ role }) => role !== leading).map(({ entity }) => nameOf(entity));
  const isMutual = event.type === 'CONSULT' && !isOneSided(event.mode);
  if (isMutual && others.length === 0) return { first: first.slice(0, 1), others: unique(first.slice(1)) };
  return { first: unique(first), others: unique(others).filter((name) => !first.includes(name)) };
}

function leadingRole({ mode }: SummarisedEvent): Role {
  return isOneSided(mode) ? FIRST_ROLES[mode] : 'ACTOR';
}

function isOneSided(mode: EventMode | null): mode is keyof typeof FIRST_ROLES {
  return mode !== null && mode in FIRST_ROLES;
}

function wordingOf({ type, mode }: SummarisedEvent) {
  return mode === null ? TYPE_WORDING[type] : MODE_WORDING[mode];
}

/** A visit to Russia took place "in Russia": said once is enough. */
function placeOf({ place, participants }: SummarisedEvent): string | null {
  if (place === null || participants.some(({ entity }) => entity.name === place.name)) return null;
  return nameOf(place);
}

function nameOf({ name }: { readonly name: string }): string {
  return TAKES_ARTICLE.test(name) ? `the ${name}` : name;
}

/** "on 13 May 2019", "in the week of 6 May 2019", "in July 2018": as precise as the source, never more. */
export function when({ start, granularity }: Time): string {
  const [year = '', month = '', day = ''] = start.split('-');
  const monthName = MONTHS[Number(month) - 1] ?? '';
  switch (granularity) {
    case 'DAY':
      return `on ${Number(day)} ${monthName} ${year}`;
    case 'WEEK':
      return `in the week of ${Number(day)} ${monthName} ${year}`;
    case 'MONTH':
      return `in ${monthName} ${year}`;
    case 'QUARTER':
      return `in the ${QUARTERS[Math.floor((Number(month) - 1) / 3)] ?? ''} quarter of ${year}`;
    case 'YEAR':
      return `in ${year}`;
    case 'DECADE':
      return `in the ${year.slice(0, 3)}0s`;
    case 'UNKNOWN':
      return '';
  }
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const QUARTERS = ['first', 'second', 'third', 'fourth'];

function listed(names: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${joint} ${last}`;
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

function capitalised(line: string): string {
  return line.charAt(0).toUpperCase() + line.slice(1);
}
