import { z } from 'zod';
import { nameKey } from '../../src/domain/entity.ts';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';

const words = lazy(() => {
  const { same } = loadYaml('spellings.yaml', z.strictObject({ same: z.record(z.string(), z.string()) }));
  return { same: new Map(Object.entries(same)), any: new RegExp(`\\b(?:${Object.keys(same).join('|')})`, 'g') };
});

/** The key of a name in one spelling: "Organisation for Security" is "Organization for Security". */
export function spellingKey(name: string): string {
  const { any, same } = words();
  return nameKey(name).replace(any, (word) => same.get(word) ?? word);
}
