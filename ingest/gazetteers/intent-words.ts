import { z } from 'zod';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';

const File = z.strictObject({ hostile: z.array(z.string()), bystanders: z.array(z.string()) });

/** Words by which a promise or a threat is told from a plan. */
export const intentWords = lazy(() => {
  const { hostile, bystanders } = loadYaml('intent-words.yaml', File);
  return { hostile: new Set(hostile), bystanders: new Set(bystanders) };
});
