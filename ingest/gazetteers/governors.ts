import { z } from 'zod';
import { ASSERTED_STATUSES } from '../../src/domain/event.ts';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';

const Effect = z.enum([...ASSERTED_STATUSES, 'AFFIRMED', 'SAME', 'NOTHING']);
/** What a word makes of an event under it; SAME is as the word itself stands, NOTHING leaves nothing to say. */
export type Effect = z.infer<typeof Effect>;

const Words = z.partialRecord(Effect, z.array(z.string()));
const Governors = z.strictObject({
  clauses: Words,
  objects: Words,
  subjects: Words,
  modifiers: Words,
  vouching: Words,
  settings: Words,
  accounts: Words,
  prepositions: Words,
  complements: Words,
  adverbs: Words,
  cancelling: Words,
  conjunctions: Words,
  expectations: Words,
  undoing: Words,
  hindering: Words,
});

type Lookup = (word: string) => Effect | null;

/** Effects by word. A word in two lists has the first: "announce" affirms. */
export const governors = lazy((): Readonly<Record<keyof z.infer<typeof Governors>, Lookup>> => {
  const file = loadYaml('governors.yaml', Governors);
  return {
    clauses: lookup(file.clauses),
    objects: lookup(file.objects),
    subjects: lookup(file.subjects),
    modifiers: lookup(file.modifiers),
    vouching: lookup(file.vouching),
    settings: lookup(file.settings),
    accounts: lookup(file.accounts),
    prepositions: lookup(file.prepositions),
    complements: lookup(file.complements),
    adverbs: lookup(file.adverbs),
    cancelling: lookup(file.cancelling),
    conjunctions: lookup(file.conjunctions),
    expectations: lookup(file.expectations),
    undoing: lookup(file.undoing),
    hindering: lookup(file.hindering),
  };
});

function lookup(lists: z.infer<typeof Words>): Lookup {
  const effects = new Map<string, Effect>();
  for (const [name, words] of Object.entries(lists))
    for (const word of words ?? []) if (!effects.has(word)) effects.set(word, Effect.parse(name));
  return (word) => effects.get(word) ?? null;
}
