import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Environment } from './cache-folder.ts';

/** True when `file` is there and this user may run it. */
export async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    // Not there or not ours to run: for a search that is an answer, not a fault.
    return false;
  }
}

/** Every place PATH names for a program, in PATH's order, whether the file is there or not. */
export function placesOnPath(name: string, env: Environment): string[] {
  const path = env['PATH'] ?? env['Path'] ?? '';
  const names = process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`, `${name}.bat`] : [name];
  return path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((each) => join(folder, each)));
}

/** The first of the given places that holds a program. */
export async function firstProgram(places: readonly string[]): Promise<string | undefined> {
  for (const place of places) if (await isProgram(place)) return place;
  return undefined;
}
