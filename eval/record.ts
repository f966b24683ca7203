import { z } from 'zod';

/** Nothing, one or several: records write one name without a list. */
const Many = z
  .union([z.string(), z.array(z.string())])
  .nullish()
  .transform((names) => [names ?? []].flat().filter((name) => name !== ''));
const Text = z
  .string()
  .nullish()
  .transform((text) => text || null);
const Flag = z
  .boolean()
  .nullish()
  .transform((flag) => flag === true);

function listOf<T extends z.ZodType>(item: T) {
  return z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);
}

const Mention = z.object({
  text: z.string(),
  type: z.string(),
  start: z.int().nullish(),
  end: z.int().nullish(),
});

/** `optional` is what a good reader may name or leave out: a country that only an adjective names. */
const Entity = Mention.extend({ aliases: Many, optional: Flag });

export const Event = z.object({
  /** ROOT/mode: CONSULT/meet, TREATY/sign, ACCUSE. */
  type: z.string(),
  participants: Many,
  source: Many,
  target: Many,
  treaty: Text,
  place: Text,
  date: Text,
  status: Text,
  optional: Flag,
  /** Answers that are as good as the labelled one. */
  alsoParticipants: Many,
  alsoSource: Many,
  alsoTarget: Many,
  alsoPlace: Many,
  alsoDate: Many,
  alsoStatus: Many,
  /** `about`: the month is all that counts. */
  datePrecision: Text,
  trigger: Text,
});

const Quote = z.object({
  speaker: Text,
  addressee: Text,
  text: z.string(),
  kind: z
    .enum(['direct', 'indirect'])
    .nullish()
    .transform((kind) => kind ?? 'direct'),
});
const Role = z.object({ person: Text, role: Text, affiliation: Text });
const Coref = z.object({ mention: z.string(), entity: z.string() });

/** What a text says, in the record format: as a person labelled it, or as the extraction reads it. */
export const Facts = z.object({
  id: z.string(),
  entities: listOf(Entity),
  mentions: listOf(Mention),
  events: listOf(Event),
  quotes: listOf(Quote),
  roles: listOf(Role),
  coref: listOf(Coref),
});

const Layer = z.enum(['full', 'partial', 'none']);

/** Facts that a person labelled, with their text. `layers` says how complete the labels are. */
export const LabelledRecord = Facts.extend({
  text: z.string(),
  title: Text,
  docDate: Text,
  source: Text,
  layers: z.object({
    entities: Layer.default('full'),
    events: Layer.default('full'),
    quotes: Layer.default('none'),
    /** The types that are labelled; all where it is absent. */
    entityTypes: z.array(z.string()).nullish(),
    /** The roots of which every event is labelled; all where it is absent. */
    fullEventTypes: z.array(z.string()).nullish(),
  }),
});

export type Facts = z.infer<typeof Facts>;
export type LabelledRecord = z.infer<typeof LabelledRecord>;
export type FactEntity = Facts['entities'][number];
export type FactMention = Facts['mentions'][number];
export type FactEvent = Facts['events'][number];
export type FactQuote = Facts['quotes'][number];

/** An extraction that found nothing, or refused the text. */
export function noFacts(id: string): Facts {
  return { id, entities: [], mentions: [], events: [], quotes: [], roles: [], coref: [] };
}
