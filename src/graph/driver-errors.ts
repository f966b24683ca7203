import { Neo4jError } from 'neo4j-driver';
import { EntenteError } from '../domain/errors.ts';

const TIMED_OUT = /TransactionTimedOut|LockAcquisitionTimeout/;
const REFUSED_LOGIN = /Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)/;
const SPEAKS_HTTP = /responded HTTP/;
/** Its log could not be written, after which Neo4j refuses everything until it is started again. */
const CANNOT_WRITE =
  /TransactionLogError|Could not (?:append|apply the) transaction|No space left|critical error, and needs to be restarted/;
const AWAY = /^(ServiceUnavailable|SessionExpired|ProtocolError)$|General\.DatabaseUnavailable|Cluster\./;

/** Whether anything was ever heard from the server: the same silence is "nothing there" before and "lost" after. */
export type Phase = 'OPENING' | 'OPEN';

/** The driver's errors in the house's codes; what is not of the driver, or not the user's to act on, is given back as it is. */
export function toEntenteError(error: unknown, uri: string, phase: Phase): unknown {
  if (error instanceof EntenteError || !(error instanceof Neo4jError)) return error;
  const at = withoutCredentials(uri);
  if (REFUSED_LOGIN.test(error.code)) {
    return new EntenteError({
      code: 'NEO4J_AUTH_FAILED',
      message: `The Neo4j at ${at} refused the user name and password.`,
      help: 'Set NEO4J_USER and NEO4J_PASSWORD to a user of that Neo4j; after several wrong tries it waits a few seconds.',
      cause: error,
    });
  }
  if (error.code.endsWith('Database.DatabaseNotFound')) {
    return new EntenteError({
      code: 'BAD_SETTING',
      message: `The Neo4j at ${at} has no database of that name.`,
      help: 'Leave the database out to use the default one; Neo4j Community has only that.',
      cause: error,
    });
  }
  if (TIMED_OUT.test(error.code)) {
    return new EntenteError({
      code: 'NEO4J_TIMEOUT',
      message: 'Neo4j ended the request because it took too long.',
      help: 'Ask for less (a shorter period, fewer hops, a smaller page), or try again when the database is less busy.',
      cause: error,
    });
  }
  if (isAcquisitionTimeout(error) && phase === 'OPEN') return busy(error);
  if (CANNOT_WRITE.test(`${error.code} ${error.message}`)) return cannotWrite(at, error);
  if (!AWAY.test(error.code) && !isAcquisitionTimeout(error) && !SPEAKS_HTTP.test(error.message)) return error;
  if (phase === 'OPENING') return unreachable(at, error);
  return new EntenteError({
    code: 'NEO4J_LOST',
    message: `The connection to the Neo4j at ${at} was lost.`,
    help: 'What was acknowledged is kept. Check that Neo4j runs (npx entente doctor) and try again.',
    cause: error,
  });
}

export function unreachable(uri: string, cause?: unknown): EntenteError {
  const why =
    cause instanceof Error && SPEAKS_HTTP.test(cause.message) ? ' that speaks Bolt (this is an HTTP port)' : '';
  return new EntenteError({
    code: 'NEO4J_UNREACHABLE',
    message: `Nothing answers at ${withoutCredentials(uri)}${why}.`,
    help: 'Check that Neo4j runs and that NEO4J_URI names its Bolt port (bolt://HOST:7687), or unset NEO4J_URI to use a local one.',
    cause,
  });
}

function busy(cause: unknown): EntenteError {
  return new EntenteError({
    code: 'NEO4J_TIMEOUT',
    message: 'All connections to Neo4j were busy for too long.',
    help: 'Ask for less at once, or try again when other requests have finished.',
    cause,
  });
}

function cannotWrite(at: string, cause: unknown): EntenteError {
  return new EntenteError({
    code: 'DISK_FULL',
    message: `The Neo4j at ${at} can write no more; most often its disk is full.`,
    help: 'Free some space on the disk of its data folder, then start it again (npm start). What was acknowledged is kept.',
    cause,
  });
}

function isAcquisitionTimeout(error: Neo4jError): boolean {
  return error.message.includes('Connection acquisition timed out');
}

/** A URI for messages: never with a password in it. */
export function withoutCredentials(uri: string): string {
  return uri.replace(/\/\/[^/@]*@/, '//');
}
