import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { lazy } from './lazy.ts';

/** By file: what tools/ensure-gazetteers.ts read in it, and of which text. */
export const COMPILED = 'compiled.json';
const CompiledFile = z.object({ sha256: z.string(), value: z.unknown() });

const compiled = lazy(() => {
  try {
    return z
      .record(z.string(), CompiledFile)
      .parse(JSON.parse(readFileSync(new URL(COMPILED, import.meta.url), 'utf8')));
  } catch {
    // Missing, or cut short by a full disk: the YAML says the same, and takes longer.
    return {};
  }
});

export function shippedText(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}

/** What a YAML file beside this module holds. */
export function shippedValue(file: string): unknown {
  return contentOf(shippedText(file), compiled()[file]);
}

/** What a text of YAML holds: as it was compiled, unless the text was edited since. */
export function contentOf(text: string, known?: z.infer<typeof CompiledFile>): unknown {
  return known?.sha256 === sha256(text) ? known.value : parse(text);
}

export function sha256(text: string): string {
  return hash('sha256', text);
}
