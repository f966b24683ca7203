import { extract } from '../../../../ingest/pipeline.ts';
import { parseArticleDate } from '../../../../src/domain/article-date.ts';
import type { Extraction } from '../../../../src/domain/extraction.ts';

interface Person {
  readonly full: string;
  readonly last: string;
}
interface Country {
  readonly name: string;
  readonly adjective: string;
}

/** Who and what a story is told of. */
export interface Cast {
  readonly people: readonly Person[];
  readonly countries: readonly Country[];
  readonly cities: readonly string[];
  readonly organisations: readonly string[];
  readonly treaties: readonly string[];
}

/** A short article with slots for names, and what must be read in it whatever they are. */
export interface Story {
  readonly text: string;
  /** "P1 foreign minister A": person, title, and the country or organisation that owns it. */
  readonly positions: readonly string[];
  /** "MEET HAPPENED ACTOR P1, ACTOR P2 at X". */
  readonly events: readonly string[];
}

type Slots = Readonly<
  Record<string, { readonly kind: string; readonly name: string; readonly forms: Readonly<Record<string, string>> }>
>;

const PEOPLE = ['P', 'Q', 'R'];
const COUNTRIES = ['A', 'B'];
const CITIES = ['X', 'Y'];

export function slotsOf({ people, countries, cities, organisations, treaties }: Cast): Slots {
  return Object.fromEntries([
    ...PEOPLE.map((slot, at) => {
      const { full = '', last = '' } = people[at] ?? {};
      return [slot, { kind: 'PERSON', name: full, forms: { '': full, last } }] as const;
    }),
    ...COUNTRIES.map((slot, at) => {
      const { name = '', adjective = '' } = countries[at] ?? {};
      return [slot, { kind: 'COUNTRY', name, forms: { '': name, adjective } }] as const;
    }),
    ...CITIES.map(
      (slot, at) => [slot, { kind: 'PLACE', name: cities[at] ?? '', forms: { '': cities[at] ?? '' } }] as const,
    ),
    ['O', { kind: 'ORGANIZATION', name: organisations[0] ?? '', forms: { '': organisations[0] ?? '' } }],
    ['T', { kind: 'TREATY', name: treaties[0] ?? '', forms: { '': treaties[0] ?? '' } }],
  ]);
}

/** The story's text, and where each slot stands in it: "4-16 P". */
export function tell(story: Story, slots: Slots): { readonly text: string; readonly named: readonly string[] } {
  let text = '';
  const named: string[] = [];
  for (const part of story.text.split(/(\{[^}]*\})/)) {
    const [, slot = '', form = ''] = /^\{(\w)(?:\.(\w+))?\}$/.exec(part) ?? [];
    const surface = slots[slot]?.forms[form] ?? part;
    if (slot !== '') named.push(`${text.length}-${text.length + surface.length} ${slot}`);
    text += surface;
  }
  return { text, named };
}

export function read(text: string): Extraction {
  const bytes = new TextEncoder().encode(text);
  return extract({
    name: 'story',
    bytes,
    mediaType: 'text/plain',
    meta: { publishedAt: parseArticleDate('2021-09-15') },
  });
}

/** What was read, with the slot in place of each name. */
export function factsOf(extraction: Extraction, slots: Slots) {
  const slotOf = new Map(
    extraction.entities.map(({ id, kind, name }) => {
      const slot = Object.entries(slots).find(([, one]) => one.name === name && one.kind === kind);
      return [id, slot?.[0] ?? `${kind} ${name}`];
    }),
  );
  const of = (id: string | null) => (id === null ? 'none' : (slotOf.get(id) ?? id));
  return {
    mentions: extraction.mentions.map(({ start, end, entityId }) => `${start}-${end} ${of(entityId)}`),
    positions: extraction.positions.map(({ personId, title, ofId }) => `${of(personId)} ${title} ${of(ofId)}`),
    events: extraction.events.map(({ type, mode, assertions, participants, placeId }) => {
      const who = participants.map(({ role, entityId }) => `${role} ${of(entityId)}`).toSorted();
      const statuses = [...new Set(assertions.map(({ status }) => status))].toSorted();
      return `${mode ?? type} ${statuses.join('/')} ${who.join(', ')}${placeId === null ? '' : ` at ${of(placeId)}`}`;
    }),
  };
}
