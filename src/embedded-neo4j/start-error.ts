import { EntenteError } from '../domain/errors.ts';
import { consoleLog, debugLog } from './configuration.ts';
import { diskFull, inUse, readOnly } from './folder-errors.ts';

/** Makes what Neo4j logged before it gave up into an error a person can act on. */
export function startError(dataFolder: string, port: number, log: string, what: string): EntenteError {
  const cause = new Error(lastWords(log));
  if (/Address already in use|BindException|already bound|port is already allocated/i.test(log))
    return new EntenteError({
      code: 'PORT_IN_USE',
      message: `Another program took port ${port} while Neo4j was starting.`,
      help: 'Start again: a free port is looked for at every start.',
      cause,
    });
  // Before the lock: Neo4j reports a lock file that may not be opened as a lock that is held.
  if (/Read-only file system|AccessDeniedException|Permission denied/i.test(log)) return readOnly(dataFolder, cause);
  if (/FileLockException|StoreLockException|Lock file has been locked|Unable to obtain lock/i.test(log))
    return inUse(dataFolder, cause);
  if (/No space left on device|Disk quota exceeded|not enough space on the disk/i.test(log))
    return diskFull(dataFolder, cause);
  return new EntenteError({
    code: 'NEO4J_START_FAILED',
    message: what,
    help: `Read ${consoleLog(dataFolder)} for the reason; \`entente doctor\` shows which Java and which folders were used.`,
    cause,
  });
}

/**
 * Why the database stayed closed though the server answers, from what Neo4j logged since its start; null when it opened.
 * `details.torn`: the log ends in what is no transaction, because a write was cut off, most often by a full disk.
 */
export function databaseError(dataFolder: string, log: string): EntenteError | null {
  if (!/Failed to start DatabaseId\{\w+\[neo4j\]\}/.test(log)) return null;
  const torn = /Unreadable bytes are encountered after last readable position/.test(log);
  return new EntenteError({
    code: 'NEO4J_START_FAILED',
    message: torn
      ? 'The last write to the database was cut off, and Neo4j does not open it.'
      : 'Neo4j runs but does not open its database.',
    help: `Read ${debugLog(dataFolder)} for the reason, and keep a copy of the folder before anything else is tried.`,
    cause: new Error(/^Caused by: (?!.*Caused by: )(.*)$/m.exec(log)?.[1] ?? 'it does not say why'),
    details: { torn },
  });
}

/** The last lines that say something: no stack frames, no blanks. */
export function lastWords(log: string): string {
  const lines = log.split(/\r?\n/).filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. \d+ more)/.test(line));
  return lines.slice(-10).join('\n');
}
