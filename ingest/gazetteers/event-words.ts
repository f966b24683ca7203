import { z } from 'zod';
import { ENTITY_KINDS } from '../../src/domain/entity.ts';
import { EVENT_MODES, EVENT_TYPES, type EventMode, type EventType } from '../../src/domain/event.ts';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';

const List = z.array(z.string());
const Frame = z.strictObject({
  rule: z.string(),
  mode: z.enum(EVENT_MODES).optional(),
  cameo: z.string().optional(),
  verbs: List.default([]),
  nouns: List.default([]),
  objects: z.union([List, z.string()]).default([]),
  /** The object of a preposition that the verb needs: "on alert". */
  with: z.union([List, z.string()]).default([]),
  prepositions: List.default([]),
  source: List.default(['subject']),
  target: List.default(['object', 'owner', 'complement']),
  treaty: List.default([]),
  mutual: z.boolean().default(false),
  negated: z.boolean().default(false),
  peopled: z.boolean().default(false),
  needsClause: z.boolean().default(false),
  needsClauseOrObject: z.boolean().default(false),
  needsObject: z.boolean().default(false),
  needsTarget: z.boolean().default(false),
  needsSource: z.boolean().default(false),
  /** Of what the verb says something else: "released a report". */
  notObjects: z.union([List, z.string()]).default([]),
  /** Verbs below it that make it something else: "declined to comment". */
  notClauses: List.default([]),
  notPrepositions: List.default([]),
  /** What may not stand before the object: "air strikes". */
  unlike: z.union([List, z.string()]).default([]),
  /** Only of a place by its name: "captured Goma". */
  ofPlaces: z.boolean().default(false),
  /** Not of these by name: "beat Berg" may be in an election, "received the Navy Cross" is an honour. */
  notNamed: z.array(z.enum(ENTITY_KINDS)).default([]),
  /** Who does something else with these words: "workers launched a strike". */
  notActors: z.union([List, z.string()]).default([]),
  /** Who does it: "warships steamed towards". */
  doers: z.union([List, z.string()]).default([]),
  /** What somebody is held or said to be: "held Peru responsible". */
  called: z.union([List, z.string()]).default([]),
  /** The verb that it governs: "vowed to retaliate". */
  clauses: List.default([]),
  /** What the other is to do: "told Peru to leave", not "told Peru that". */
  needsInfinitive: z.boolean().default(false),
  /** Only between two sides that the text names; so all of paired-frames.yaml. */
  paired: z.boolean().default(false),
  /** Without an object: "workers struck", not "miners struck gold". */
  intransitive: z.boolean().default(false),
  /** Also before "out" or "off": "walked out of the talks". */
  turned: z.boolean().default(false),
  /** Who does it must be known: a name alone that nobody knows will not do. */
  namedSource: z.boolean().default(false),
  /** What is only planned is none: "is committed to improving ties". */
  doneOnly: z.boolean().default(false),
  place: List.default([]),
  host: List.default([]),
  people: z.boolean().default(false),
  obliging: z.boolean().default(false),
  together: z.boolean().default(false),
  foretold: z.boolean().default(false),
  plansOnly: z.boolean().default(false),
  phone: z.boolean().default(false),
  bare: z.boolean().default(false),
  stay: z.boolean().default(false),
});
const PairedFile = z.looseObject({ lists: z.record(z.string(), List) });
const File = z.looseObject({
  lists: z.record(z.string(), List),
  objectControl: List,
  treatyNouns: List,
  phoneWords: List,
  delegates: List,
  people: List,
  gatherings: List,
  governments: List,
  opponents: List,
  measures: List,
  leaningBefore: List,
  things: List,
  disasters: List,
  leaningBehind: List,
});

/** One way to tell of an event; see event-frames.yaml and paired-frames.yaml. */
export interface EventFrame
  extends Omit<z.infer<typeof Frame>, 'objects' | 'notObjects' | 'unlike' | 'with' | 'doers' | 'called' | 'notActors'> {
  readonly type: EventType;
  readonly mode?: EventMode | undefined;
  /** Empty where any object, or none, will do. */
  readonly objects: ReadonlySet<string>;
  readonly notObjects: ReadonlySet<string>;
  readonly unlike: ReadonlySet<string>;
  readonly with: ReadonlySet<string>;
  readonly doers: ReadonlySet<string>;
  readonly called: ReadonlySet<string>;
  readonly notActors: ReadonlySet<string>;
}

export const eventWords = lazy(() => {
  const file = loadYaml('event-frames.yaml', File);
  const paired = loadYaml('paired-frames.yaml', PairedFile);
  const lists = { ...file.lists, ...paired.lists };
  // Those that ask for both sides come last: of two that fit a word the first is taken.
  const frames = [...framesIn(file, lists, false), ...framesIn(paired, lists, true)];
  return {
    frames,
    byVerb: byWord(frames, ({ verbs }) => verbs),
    byNoun: byWord(frames, ({ nouns }) => nouns),
    objectControl: new Set(file.objectControl),
    treatyNouns: new Set(file.treatyNouns),
    phoneWords: new Set(file.phoneWords),
    delegates: new Set(file.delegates),
    people: new Set(file.people),
    gatherings: new Set(file.gatherings),
    persons: new Set(file.governments),
    opponents: new Set(file.opponents),
    measures: new Set(file.measures),
    things: new Set(file.things),
    disasters: new Set(file.disasters),
    leaningBefore: new Set(file.leaningBefore),
    leaningBehind: new Set(file.leaningBehind),
  };
});

function framesIn(
  file: Readonly<Record<string, unknown>>,
  lists: Readonly<Record<string, readonly string[]>>,
  paired: boolean,
): readonly EventFrame[] {
  const listed = (words: string | readonly string[]): ReadonlySet<string> =>
    new Set(typeof words === 'string' ? lists[words] : words);
  return EVENT_TYPES.flatMap((type) =>
    z
      .array(Frame)
      .parse(file[type] ?? [])
      .map(
        (frame): EventFrame => ({
          ...frame,
          type,
          paired: paired || frame.paired,
          objects: listed(frame.objects),
          notObjects: listed(frame.notObjects),
          unlike: listed(frame.unlike),
          with: listed(frame.with),
          doers: listed(frame.doers),
          called: listed(frame.called),
          notActors: listed(frame.notActors),
        }),
      ),
  );
}

function byWord(frames: readonly EventFrame[], wordsOf: (frame: EventFrame) => readonly string[]) {
  const found = new Map<string, EventFrame[]>();
  for (const frame of frames) for (const word of wordsOf(frame)) found.set(word, [...(found.get(word) ?? []), frame]);
  return found;
}
