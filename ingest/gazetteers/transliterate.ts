import { z } from 'zod';
import { nameKey } from '../../src/domain/entity.ts';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';

/** A word this short is too like others when its spelling is loosened. */
const SHORTEST = 5;

const rewrites = lazy(() =>
  loadYaml(
    'transliterations.yaml',
    z.strictObject({ rewrites: z.array(z.tuple([z.string(), z.string()])) }),
  ).rewrites.map(([from, to]) => [new RegExp(from.replace('$', '(?=$| )'), 'g'), to] as const),
);

/** The sound of a surname: equal for its usual spellings in English ("Zelensky", "Zelenskyy"); null for a short one. */
export function soundOf(name: string): string | null {
  const key = nameKey(name);
  if (key.length < SHORTEST) return null;
  const written = rewrites().reduce((word, [from, to]) => word.replace(from, to), key);
  return written.replace(/(.)\1+/g, '$1');
}
