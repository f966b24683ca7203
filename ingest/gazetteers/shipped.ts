import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { lazy } from './lazy.ts';

/** By file: what tools/ensure-gazetteers.ts read in it, and of which text. */
export const COMPILED = 'compiled.json';
const Compiled = z.record(z.string(), z.object({ sha256: z.string(), value: z.unknown() }));

const compiled = lazy(() => {
  try {
    return Compiled.parse(JSON.parse(readFileSync(new URL(COMPILED, import.meta.url), 'utf8')));
  } catch {
    // Missing, or cut short by a full disk: the YAML says the same, and takes longer.
    return {};
  }
});

export function shippedText(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}

/** What a YAML file beside this module holds: as it was compiled, unless the file was edited since. */
export function shippedValue(file: string): unknown {
  const text = shippedText(file);
  const known = compiled()[file];
  return known?.sha256 === sha256(text) ? known.value : parse(text);
}

export function sha256(text: string): string {
  return hash('sha256', text);
}
