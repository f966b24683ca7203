import fc from 'fast-check';
import { extract } from '../../../../ingest/pipeline.ts';
import { parseArticleDate } from '../../../../src/domain/article-date.ts';
import type { Extraction } from '../../../../src/domain/extraction.ts';

/**
 * A short article with slots for names: people P, Q and R, countries A and B, cities X and Y, an organisation O and a
 * treaty T. "{P.last}" is the surname alone, "{A.adjective}" the adjective of the country.
 */
export interface Story {
  readonly text: string;
  /** "P foreign minister A": person, title, and whose office it is. */
  readonly positions: readonly string[];
  /** What must be read at least: "MEET HAPPENED ACTOR P, ACTOR Q at X". */
  readonly events: readonly string[];
}

export const STORIES: Readonly<Record<string, Story>> = {
  'a meeting': {
    text: `{A.adjective} Foreign Minister {P} met {B.adjective} President {Q} in {X} on Tuesday.

{P.last} said that {A} would send engineers. {Q.last} did not speak to reporters.`,
    positions: ['P foreign minister A', 'Q president B'],
    events: ['MEET HAPPENED ACTOR P, ACTOR Q at X'],
  },
  'a planned visit': {
    text: `{A.adjective} Prime Minister {P} will visit {B} next week, the {O} said on Monday.

{P.last} is to open a bridge there. {B} welcomed the plan.`,
    positions: ['P prime minister A'],
    events: [],
  },
  'a cancelled meeting': {
    text: `{P}, the president of {A}, cancelled a meeting with {B.adjective} Defence Minister {Q} on Friday.

{A} gave no reason. {Q.last} is to fly to {X} instead.`,
    positions: ['P president A', 'Q defence minister B'],
    events: ['MEET CANCELLED ACTOR P, ACTOR Q'],
  },
  'a meeting that is denied': {
    text: `{A} denied on Sunday that its president, {P}, had met {Q}, the former prime minister of {B}, in {X}.

"There was no meeting," {R}, a spokesman for the {O}, said.`,
    positions: ['P president A', 'Q prime minister B', 'R spokesman O'],
    events: ['MEET DENIED ACTOR P, ACTOR Q at X'],
  },
  'a closed border': {
    text: `The {O} said that {A} had closed its border with {B}.

{P}, a spokeswoman for the {O}, told reporters in {X} that talks would go on. "We are patient," {P.last} said.`,
    positions: ['P spokeswoman O'],
    events: [],
  },
  'a call': {
    text: `{P} spoke by phone with {Q} on Thursday, officials in {X} said.

{P.last}, who is {A.adjective} foreign minister, and {Q.last}, the {B.adjective} ambassador, discussed trade.`,
    positions: ['P foreign minister A', 'Q ambassador B'],
    events: ['PHONE HAPPENED ACTOR P, ACTOR Q'],
  },
  'a treaty left': {
    text: `{A} and {B} have left the {T}, {A.adjective} Foreign Minister {P} told lawmakers in {X}.

Former {B.adjective} Prime Minister {Q} called the {T} a mistake. {Q.last} lives in {Y}.`,
    positions: ['P foreign minister A', 'Q prime minister B'],
    events: [],
  },
  'talks between two who are then elsewhere': {
    text: `{A}'s defence minister, {P}, and {B}'s ambassador, {Q}, held talks in {X} on Wednesday.

{P.last} and {Q.last} then visited {Y}. {R}, who leads the {O}, was not invited.`,
    positions: ['P defence minister A', 'Q ambassador B'],
    events: ['MEET HAPPENED ACTOR P, ACTOR Q at X'],
  },
  'a president who arrives': {
    text: `President {P} of {A} arrived in {X} on Monday for talks with {B.adjective} Prime Minister {Q}.

{Q.last} will host a dinner for {P.last} on Tuesday, said {R}, {B}'s ambassador to {A}.

The {O} has asked {A} and {B} to sign the {T}. {P.last} has refused.`,
    positions: ['P president A', 'Q prime minister B', 'R ambassador B'],
    events: [],
  },
};

const person = (full: string, last = full.slice(full.lastIndexOf(' ') + 1)) => ({ '': full, last });
const PEOPLE = [
  person('Ada Lindqvist'),
  person('Rui Antunes'),
  person('Joseph Mwangi'),
  // The family name first.
  person('Chen Weimin', 'Chen'),
  person('Wang Qiang', 'Wang'),
  person('Park Min-ho', 'Park'),
  person('Nguyen Van Thanh'),
  person('Khalid al-Rashidi'),
  person('Hamad Al Thani', 'Al Thani'),
  person('Mohammed bin Nasser'),
  person('Abdullah Abdullah'),
  person('Pieter van der Berg', 'Van der Berg'),
  person('Luisa Fernández Soto', 'Fernández Soto'),
  person('Sergei Ivanovich Volkov'),
  person('J. K. Mensah'),
  person('Zoë Müller'),
  person("Sean O'Malley"),
  person('Anne-Marie Dubois'),
  // Of the same name as cities and countries.
  person('George London'),
  person('Paul Berlin'),
  person('Paris Whitfield'),
  person('Jordan Blake'),
  // Titles and months too.
  person('Nadia Khan'),
  person('Lea May'),
];
const country = (name: string, adjective: string) => ({ '': name, adjective });
const COUNTRIES = [
  country('Norway', 'Norwegian'),
  country('Kenya', 'Kenyan'),
  country('Peru', 'Peruvian'),
  country('Egypt', 'Egyptian'),
  country('South Korea', 'South Korean'),
  country('Saudi Arabia', 'Saudi'),
  country('New Zealand', 'New Zealand'),
  country('Bosnia and Herzegovina', 'Bosnian'),
  country('Ivory Coast', 'Ivorian'),
  // Of the same name as people and a state of America.
  country('Jordan', 'Jordanian'),
  country('Chad', 'Chadian'),
  country('Georgia', 'Georgian'),
];
const CITIES = [
  'Geneva',
  'Gothenburg',
  'Mombasa',
  'Arequipa',
  'Sochi',
  'London',
  'Paris',
  'Kyiv',
  'New York',
  'Rio de Janeiro',
  'Sharm el-Sheikh',
  'Port-au-Prince',
];
const ORGANISATIONS = [
  'African Union',
  'World Bank',
  'European Commission',
  // Of no list.
  'Harbour Relief Agency',
  'Lakeland Development Bank',
  'Union of Northern Ports',
  'Institute for Maritime Law',
  'Free Harbour Party',
];
// Of no list.
const TREATIES = [
  'Quarry Valley Treaty',
  'Green Shore Accord',
  'Lindholm Protocol',
  'Treaty of Lindholm',
  'Convention on Coastal Fisheries',
  'Agreement on Shared Rivers',
];

interface Slot {
  readonly kind: string;
  /** By form: '' is the whole name. */
  readonly forms: Readonly<Record<string, string>>;
}
/** Who and what a story is told of, by slot. */
export type Cast = Readonly<Record<string, Slot>>;

function slots(letters: string, kind: string, forms: readonly Slot['forms'][]): [string, Slot][] {
  return [...letters].map((letter, at) => [letter, { kind, forms: forms[at] ?? {} }]);
}

function castOf(
  people: readonly Slot['forms'][],
  countries: readonly Slot['forms'][],
  cities: readonly string[],
  organisation: string,
  treaty: string,
): Cast {
  return Object.fromEntries([
    ...slots('PQR', 'PERSON', people),
    ...slots('AB', 'COUNTRY', countries),
    ...slots(
      'XY',
      'PLACE',
      cities.map((name) => ({ '': name })),
    ),
    ...slots('O', 'ORGANIZATION', [{ '': organisation }]),
    ...slots('T', 'TREATY', [{ '': treaty }]),
  ]);
}

/** The first of each list. */
export const USUAL_CAST = castOf(PEOPLE, COUNTRIES, CITIES, 'African Union', 'Quarry Valley Treaty');

const some = <T>(values: readonly T[], count: number) =>
  fc.shuffledSubarray([...values], { minLength: count, maxLength: count });
export const anyCast: fc.Arbitrary<Cast> = fc
  .tuple(
    some(PEOPLE, 3),
    some(COUNTRIES, 2),
    some(CITIES, 2),
    fc.constantFrom(...ORGANISATIONS),
    fc.constantFrom(...TREATIES),
  )
  .map((names) => castOf(...names));

/** The story's text, and where each slot stands in it. */
export function tell({ text: template }: Story, cast: Cast) {
  let text = '';
  const named: { slot: string; start: number; end: number }[] = [];
  for (const part of template.split(/(\{[^}]*\})/)) {
    const [, slot, form = ''] = /^\{(\w)(?:\.(\w+))?\}$/.exec(part) ?? [];
    const start = text.length;
    text += slot === undefined ? part : (cast[slot]?.forms[form] ?? '');
    if (slot !== undefined) named.push({ slot, start, end: text.length });
  }
  return { text, named };
}

export function read(text: string): Extraction {
  const meta = { publishedAt: parseArticleDate('2021-09-15') };
  return extract({ name: 'a story', bytes: new TextEncoder().encode(text), mediaType: 'text/plain', meta });
}

/** What was read, each entity called as `nameOf` calls it. */
export function decisionsIn(
  { entities, mentions, positions, events }: Extraction,
  nameOf: (entity: Extraction['entities'][number]) => string,
) {
  const names = new Map(entities.map((entity) => [entity.id, nameOf(entity)]));
  const called = (id: string | null) => (id === null ? 'nobody' : (names.get(id) ?? id));
  return {
    // The country of a city is known, and not always named.
    entities: [...new Set(mentions.map(({ entityId }) => called(entityId)))].toSorted(),
    mentions: mentions.map(({ start, end, entityId }) => ({ start, end, meant: called(entityId) })),
    positions: positions.map(({ personId, title, ofId }) => `${called(personId)} ${title} ${called(ofId)}`).toSorted(),
    events: events
      .map(({ type, mode, assertions, participants, placeId }) => {
        const statuses = new Set(assertions.map(({ status }) => status));
        const who = participants.map(({ role, entityId }) => `${role} ${called(entityId)}`).toSorted();
        const where = placeId === null ? '' : ` at ${called(placeId)}`;
        return `${mode ?? type} ${[...statuses].toSorted().join('/')} ${who.join(', ')}${where}`;
      })
      .toSorted(),
  };
}

/** What was read, with the slot of the cast in place of each name. */
export function decisionsOfCast(extraction: Extraction, cast: Cast) {
  return decisionsIn(extraction, ({ kind, name }) => {
    const slot = Object.entries(cast).find(([, one]) => one.kind === kind && one.forms[''] === name);
    return slot?.[0] ?? `${kind} ${name}`;
  });
}
