import { z } from 'zod';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';

const Words = z.array(z.string()).transform((words): ReadonlySet<string> => new Set(words));
const File = z.strictObject({
  saying: Words,
  denying: Words,
  of_things: Words,
  uttering: Words,
  quoting: Words,
  describing: Words,
  accusing: Words,
  addressing: Words,
  publics: Words,
  documents: Words,
  governments: Words,
  officers: Words,
  not_officers: Words,
  outlets: Words,
  hearings: Words,
  withholding: Words,
  naming: Words,
});

/** Verbs of saying and the nouns that go with them, by lemma in lower case. */
export const speechVerbs = lazy(() => loadYaml('speech-verbs.yaml', File));
