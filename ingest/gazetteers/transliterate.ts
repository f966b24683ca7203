import { z } from 'zod';
import { nameKey } from '../../src/domain/entity.ts';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';

/** Words and sounds shorter than this are too like others when their spelling is loosened. */
const SHORTEST = 4;

const rewrites = lazy(() =>
  loadYaml(
    'transliterations.yaml',
    z.strictObject({ rewrites: z.array(z.tuple([z.string(), z.string()])) }),
  ).rewrites.map(([from, to]) => [new RegExp(from.replace('$', '(?=$| )'), 'g'), to] as const),
);

/** The sound of a surname: equal for its usual spellings in English ("Zelensky", "Zelenskyy"); null for a short one. */
export function soundOf(name: string): string | null {
  // "Sisi" is "el-Sissi".
  const key = nameKey(name).replace(/^[ae]l (?=.)/, '');
  if (key.length < SHORTEST) return null;
  const written = rewrites().reduce((word, [from, to]) => word.replace(from, to), key);
  const sound = written.replace(/(.)\1+/g, '$1');
  return sound.length < SHORTEST ? null : sound;
}
