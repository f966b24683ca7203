import { statfs } from 'node:fs/promises';
import { EntenteError, systemCode } from '../domain/errors.ts';

const FREE_SPACE = 'Free some space, or set ENTENTE_HOME to a folder on another disk.';

/** Turns a file system fault on the data folder into an error a person can act on; anything else stays as it is. */
export function folderError(error: unknown, folder: string): unknown {
  switch (systemCode(error)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    // What Node says when a folder on a read-only file system is to be made with its parents.
    case 'ENOENT':
      return readOnly(folder, error);
    case 'ENOTDIR':
    case 'EEXIST':
      return new EntenteError({
        code: 'BAD_SETTING',
        message: `The data folder ${folder} cannot be made: a file stands in its way.`,
        help: 'Move the file away, or set ENTENTE_HOME to another folder.',
        cause: error,
      });
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(folder, error);
    default:
      return error;
  }
}

/** Neo4j hangs on a full disk instead of ending, so it is looked at before. An empty database takes some 70 megabytes, most of it for its log. */
const LEAST_BYTES = 96 * 1024 * 1024;

/** @throws EntenteError DISK_FULL when next to nothing can be written any more. */
export async function checkSpace(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < LEAST_BYTES) throw diskFull(folder, new Error(`${bavail * bsize} bytes are left`));
}

export function readOnly(folder: string, cause: unknown): EntenteError {
  return new EntenteError({
    code: 'DATA_FOLDER_READ_ONLY',
    message: `The data folder ${folder} cannot be written.`,
    help: 'Give yourself the right to write there, or set ENTENTE_HOME to a folder of your own.',
    cause,
  });
}

export function diskFull(folder: string, cause: unknown): EntenteError {
  return new EntenteError({ code: 'DISK_FULL', message: `The disk of ${folder} is full.`, help: FREE_SPACE, cause });
}

export function inUse(folder: string, cause: unknown): EntenteError {
  return new EntenteError({
    code: 'DATA_FOLDER_IN_USE',
    message: `Another Neo4j has the data folder ${folder} open.`,
    help: 'Stop that Neo4j, set ENTENTE_HOME to another folder, or set NEO4J_URI to use the one that runs.',
    cause,
  });
}
