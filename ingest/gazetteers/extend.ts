import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EntenteError, systemCode } from '../../src/domain/errors.ts';
import { cities } from './cities.ts';
import { countries } from './countries.ts';
import { firstNames } from './first-names.ts';
import { anyLoaded } from './load-yaml.ts';
import { officeHolders } from './office-holders.ts';
import { offices } from './offices.ts';
import { organisations } from './organisations.ts';
import { referenceWords } from './reference-words.ts';
import { treaties } from './treaties.ts';
import { keepUserFiles, userValue } from './user-files.ts';
import { weapons } from './weapons.ts';
import { wireAgencies } from './wire-agencies.ts';
import { placeWords, titleWords } from './words.ts';

/** The files that a user can extend, each with what reads it. The others hold rules, and change with the code. */
const READERS = new Map<string, () => unknown>([
  ['cities.yaml', cities],
  ['countries.yaml', countries],
  ['first-names.yaml', firstNames],
  ['institutions.yaml', organisations],
  ['media.yaml', organisations],
  ['office-holders.yaml', officeHolders],
  ['offices.yaml', offices],
  ['organisations.yaml', organisations],
  ['parties.yaml', organisations],
  ['places.yaml', placeWords],
  ['references.yaml', referenceWords],
  ['titles.yaml', titleWords],
  ['treaties.yaml', treaties],
  ['weapons.yaml', weapons],
  ['wire-agencies.yaml', wireAgencies],
]);

/** A user's folder as it was read: how many entries or words each file has. */
export interface UserGazetteers {
  readonly folder: string;
  readonly files: readonly { readonly file: string; readonly entries: number }[];
}

/**
 * Reads a user's own names beside ours, in this thread and in the worker threads that it starts afterwards. Files are
 * named and written as those beside this module; hidden ones and .md are left alone. It comes before the first gazetteer
 * is read.
 *
 * @throws EntenteError FILE_NOT_FOUND, FILE_UNREADABLE; BAD_GAZETTEER with `details` of file and line
 */
export function extendGazetteers(folder: string): UserGazetteers {
  if (anyLoaded()) throw new TypeError('The names of a user come before the first gazetteer is read.');
  const files = filesIn(folder);
  const unknown = files.find((file) => !READERS.has(file));
  if (unknown !== undefined) {
    throw new EntenteError({
      code: 'BAD_GAZETTEER',
      message: `${join(folder, unknown)} is no gazetteer.`,
      help: `Rename it or take it out of the folder: the files of a user are ${[...READERS.keys()].join(', ')}.`,
      details: { file: join(folder, unknown) },
    });
  }
  keepUserFiles({ folder, texts: Object.fromEntries(files.map((file) => [file, read(folder, file)])) });
  for (const file of files) READERS.get(file)?.();
  return { folder, files: files.map((file) => ({ file, entries: countOf(userValue(file)) })) };
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.') && !name.endsWith('.md'))
      .toSorted();
  } catch (error) {
    throw unreadable(folder, error);
  }
}

function read(folder: string, file: string): string {
  const path = join(folder, file);
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, cause: unknown): EntenteError {
  const isMissing = systemCode(cause) === 'ENOENT';
  return new EntenteError({
    code: isMissing ? 'FILE_NOT_FOUND' : 'FILE_UNREADABLE',
    message: isMissing ? `There is no folder ${path}.` : `${path} could not be read.`,
    help: 'Correct or leave out ENTENTE_GAZETTEERS, the folder with names of your own.',
    cause,
  });
}

/** Entries of lists, and single values. */
function countOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  if (value === undefined) return 0;
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, inner) => sum + countOf(inner), 0);
}
