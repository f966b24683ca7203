import { z } from 'zod';
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
  with: List.default([]),
  prepositions: List.default([]),
  source: List.default(['subject']),
  target: List.default(['object', 'owner', 'complement']),
  treaty: List.default([]),
  mutual: z.boolean().default(false),
  negated: z.boolean().default(false),
  peopled: z.boolean().default(false),
  needsClause: z.boolean().default(false),
  needsClauseOrObject: z.boolean().default(false),
  whenGuilty: z.boolean().default(false),
  place: List.default([]),
  host: List.default([]),
  people: z.boolean().default(false),
  obliging: z.boolean().default(false),
  together: z.boolean().default(false),
  foretold: z.boolean().default(false),
  plansOnly: z.boolean().default(false),
  phone: z.boolean().default(false),
  confidence: z.number().min(0).max(1).default(0.8),
});
const File = z.looseObject({
  lists: z.record(z.string(), List),
  objectControl: List,
  treatyNouns: List,
  phoneWords: List,
  delegates: List,
  governments: List,
  opponents: List,
});

/** One way to tell of an event; see event-frames.yaml. */
export interface EventFrame extends Omit<z.infer<typeof Frame>, 'objects'> {
  readonly type: EventType;
  readonly mode?: EventMode | undefined;
  /** Empty where any object, or none, will do. */
  readonly objects: ReadonlySet<string>;
}

export const eventWords = lazy(() => {
  const file = loadYaml('event-frames.yaml', File);
  const frames = EVENT_TYPES.flatMap((type) =>
    z
      .array(Frame)
      .parse(file[type] ?? [])
      .map(
        (frame): EventFrame => ({
          ...frame,
          type,
          objects: new Set(typeof frame.objects === 'string' ? file.lists[frame.objects] : frame.objects),
        }),
      ),
  );
  return {
    frames,
    byVerb: byWord(frames, ({ verbs }) => verbs),
    byNoun: byWord(frames, ({ nouns }) => nouns),
    objectControl: new Set(file.objectControl),
    treatyNouns: new Set(file.treatyNouns),
    phoneWords: new Set(file.phoneWords),
    delegates: new Set(file.delegates),
    persons: new Set(file.governments),
    opponents: new Set(file.opponents),
  };
});

function byWord(frames: readonly EventFrame[], wordsOf: (frame: EventFrame) => readonly string[]) {
  const found = new Map<string, EventFrame[]>();
  for (const frame of frames) for (const word of wordsOf(frame)) found.set(word, [...(found.get(word) ?? []), frame]);
  return found;
}
