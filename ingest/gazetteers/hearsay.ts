import { z } from 'zod';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';

const Words = z.array(z.string()).transform((words): ReadonlySet<string> => new Set(words));
const File = z.strictObject({
  sources: Words,
  vouched: Words,
  satire: Words,
  false: Words,
  views: Words,
  denying: Words,
  denied: Words,
});

/** Whose word alone makes nothing so, and what is said of an account that is not so; see hearsay.yaml. */
export const hearsayWords = lazy(() => loadYaml('hearsay.yaml', File));
