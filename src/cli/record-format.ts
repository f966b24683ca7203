import type { Entity } from '../domain/entity.ts';
import type { Event, EventStatus } from '../domain/event.ts';
import type { Extraction } from '../domain/extraction.ts';
import { foldStatus } from '../domain/fold-status.ts';
import type { Statement } from '../domain/statement.ts';
import type { Time } from '../domain/time.ts';
import { leadingOf, type RecordReference, referencesOf } from './record-mentions.ts';
import { type Parties, partiesOf } from './record-parties.ts';

/** Who has no name is no entity of the record format; what leads to them is told by `coref`. */
const TYPES = {
  PERSON: 'person',
  ORGANIZATION: 'organisation',
  COUNTRY: 'country',
  PLACE: 'place',
  TREATY: 'treaty',
  WEAPON: 'other',
  ANONYMOUS_SOURCE: null,
} as const satisfies Record<Entity['kind'], string | null>;

/** What the record format calls a status; a hypothetical event has no record. */
const STATUSES: Readonly<Record<EventStatus, string | null>> = {
  HAPPENED: 'happened',
  ONGOING: 'happened',
  PLANNED: 'planned',
  CANCELLED: 'cancelled',
  POSTPONED: 'cancelled',
  DENIED: 'denied',
  REFUSED: 'denied',
  ALLEGED: 'alleged',
  DISPUTED: 'alleged',
  HYPOTHETICAL: null,
};

export interface FactRecord {
  readonly id: string;
  readonly entities: readonly RecordEntity[];
  readonly mentions: readonly RecordSpan[];
  readonly events: readonly RecordEvent[];
  readonly roles: readonly { readonly person: string; readonly role: string; readonly affiliation: string }[];
  readonly coref: readonly RecordReference[];
  readonly quotes: readonly RecordQuote[];
}
interface RecordQuote {
  readonly speaker: string;
  readonly addressee?: string;
  readonly text: string;
  readonly kind: 'direct' | 'indirect';
  readonly start: number;
  readonly end: number;
}
interface RecordSpan {
  readonly text: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface RecordEntity extends RecordSpan {
  readonly aliases: readonly string[];
}
interface RecordEvent extends Parties {
  readonly type: string;
  readonly cameo: string | null;
  readonly treaty?: string;
  readonly place?: string;
  readonly date?: string;
  readonly status: string;
  readonly trigger?: string;
}

/** An extraction as one line of the evaluation's record format. Spans are UTF-16 code units into the normalised text. */
export function toRecord(extraction: Extraction, id: string): FactRecord {
  const names = new Map(extraction.entities.map((entity) => [entity.id, entity.name]));
  const entities: RecordEntity[] = [];
  const mentions: RecordSpan[] = [];
  for (const entity of extraction.entities) {
    const type = TYPES[entity.kind];
    if (type === null) continue;
    // "Russian", "he" and "the president" lead to an entity and do not name it; a country known only from them, or from where
    // a city lies, is left out.
    const named = extraction.mentions.filter(
      (mention) => mention.entityId === entity.id && leadingOf(mention, entity) === 'NAME',
    );
    const [first] = named;
    if (!first) continue;
    entities.push({ text: entity.name, type, start: first.start, end: first.end, aliases: entity.aliases });
    for (const { surface, start, end } of named) mentions.push({ text: surface, type, start, end });
  }
  return {
    id,
    entities,
    mentions,
    events: extraction.events.flatMap((event) => eventRecord(event, names, extraction) ?? []),
    // An office of nobody knows whom is no answer to whose it is.
    roles: extraction.positions.flatMap(({ personId, title, ofId, tenure }) => {
      const affiliation = ofId === null ? undefined : asWritten(extraction, ofId, names);
      const role = tenure === 'FORMER' ? `former ${title}` : title;
      return affiliation === undefined ? [] : [{ person: names.get(personId) ?? '', role, affiliation }];
    }),
    coref: referencesOf(extraction),
    quotes: extraction.statements.map((statement) => quoteRecord(statement, names, extraction)),
  };
}

/** Whoever has no entity is given by the words of the text. */
function quoteRecord(statement: Statement, names: ReadonlyMap<string, string>, { entities }: Extraction): RecordQuote {
  const { speakerId, speakerText, addresseeId, addresseeText, text, direct, start, end } = statement;
  // "Norway's foreign minister" speaks for Norway, and is told by his office.
  const isOfficer = (id: string | null, said: string) => {
    const state = entities.find((one) => one.id === id && one.kind === 'COUNTRY');
    return state?.aliases.some((alias) => said.includes(alias)) === true && / \p{Ll}+$/u.test(said);
  };
  const nameOf = (id: string | null, said: string) => (isOfficer(id, said) ? said : (names.get(id ?? '') ?? said));
  const addressee = addresseeText === null ? null : nameOf(addresseeId, addresseeText);
  return {
    speaker: nameOf(speakerId, speakerText),
    ...(addressee === null ? {} : { addressee }),
    text,
    kind: direct ? 'direct' : 'indirect',
    start,
    end,
  };
}

/** A body by the fullest form of its name in the text, which need not be the one it is known under; all else by its name. */
function asWritten({ entities, mentions }: Extraction, id: string, names: ReadonlyMap<string, string>) {
  const entity = entities.find((one) => one.id === id);
  if (entity?.kind !== 'ORGANIZATION') return names.get(id);
  const surfaces = mentions
    .filter((mention) => mention.entityId === id && leadingOf(mention, entity) === 'NAME')
    .map(({ surface }) => surface);
  return surfaces.toSorted((a, b) => b.length - a.length)[0] ?? entity.name;
}

function eventRecord(event: Event, names: ReadonlyMap<string, string>, extraction: Extraction): RecordEvent | null {
  const { document } = extraction;
  const reportedAt = document.publishedAt;
  const status = foldStatus(event.assertions.map((assertion) => ({ status: assertion.status, reportedAt })));
  const label = status && STATUSES[status];
  if (!label) return null;
  const place = event.placeId === null ? undefined : names.get(event.placeId);
  const treaty = treatyName(event, names, document.text);
  const trigger = event.assertions[0]?.arguments.find(({ name }) => name === 'trigger');
  return {
    type: event.mode === null ? event.type : `${event.type}/${event.mode.toLowerCase().replaceAll('_', '-')}`,
    cameo: event.cameo,
    ...partiesOf(event, names, extraction),
    ...(treaty === undefined ? {} : { treaty }),
    ...(place === undefined ? {} : { place }),
    ...(event.time && event.time.granularity !== 'DECADE' ? { date: dateOf(event.time) } : {}),
    status: label,
    ...(trigger ? { trigger: document.text.slice(trigger.start, trigger.end) } : {}),
  };
}

function treatyName(event: Event, names: ReadonlyMap<string, string>, text: string): string | undefined {
  if (event.treatyId !== null) return names.get(event.treatyId);
  const said = event.assertions.flatMap((assertion) => assertion.arguments).find(({ name }) => name === 'treaty');
  return said && text.slice(said.start, said.end);
}

/** As precise as the time is: 2019-05-14, 2019-W19, 2019-05, 2019. */
function dateOf({ start, granularity }: Time): string {
  if (granularity === 'WEEK') return isoWeek(start);
  if (granularity === 'DAY') return start;
  return granularity === 'MONTH' ? start.slice(0, 7) : start.slice(0, 4);
}

function isoWeek(monday: string): string {
  const thursday = new Date(Date.parse(monday) + 3 * 86_400_000);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * 86_400_000)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
