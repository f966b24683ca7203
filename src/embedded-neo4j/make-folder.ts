import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode } from '../domain/errors.ts';

/**
 * Makes a folder with its parents. Unlike `mkdir` with `recursive` it comes to an end where the system refuses a folder
 * with ENOENT although its parent is there, as read-only and special file systems do.
 */
export async function makeFolder(folder: string, mode: number): Promise<void> {
  try {
    await mkdir(folder, { mode });
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return; // were it a file, the first use of the folder says so
    if (systemCode(error) !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder), mode);
    await mkdir(folder, { mode }).catch((reason: unknown) => {
      if (systemCode(reason) !== 'EEXIST') throw reason;
    });
  }
}
