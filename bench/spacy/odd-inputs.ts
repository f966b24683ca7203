import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { longInputs } from './long-inputs.ts';
import { beside } from './python.ts';
import type { Text } from './texts.ts';

const Groups = z.record(z.string(), z.array(z.string()));
const Named = z.record(z.string(), z.string());

/** Texts that are hard to cut or to read, by group, all of our own writing; and the frozen ones, which are compared too. */
export function oddTexts(): Text[] {
  const folder = beside('odd-inputs');
  const written = readdirSync(folder)
    .toSorted()
    .flatMap((name) => Object.entries(Groups.parse(parse(readFileSync(join(folder, name), 'utf8')))));
  const groups = [...written, ...Object.entries(longInputs())];
  const names = groups.map(([name]) => name);
  if (new Set(names).size < names.length) throw new Error(`Two groups of odd inputs have the same name: ${names}.`);
  const odd = groups.flatMap(([group, texts]) => texts.map((text, index) => [`${group}/${index + 1}`, text] as const));
  return [...odd, ...Object.entries(frozenTexts())].map(([id, text]) => ({ source: 'odd', id: `odd/${id}`, text }));
}

/** The texts of the frozen set, by name. */
export function frozenTexts(): Readonly<Record<string, string>> {
  return Named.parse(parse(readFileSync(beside('frozen-texts.yaml'), 'utf8')));
}
