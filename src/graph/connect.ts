import neo4j, { type Driver } from 'neo4j-driver';
import { EntenteError } from '../domain/errors.ts';
import { toEntenteError, unreachable, withoutCredentials } from './driver-errors.ts';

/** How to reach the graph's Neo4j. Without `database` it is the user's home database. */
export interface GraphOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
  /** A line for people about what takes longer than a moment. */
  readonly progress?: (line: string) => void;
}

const CONNECT_MS = 5_000;
const OPEN_MS = 10_000;
const SCHEMES = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/]/;
/** `CALL (x) { … }` came with it. */
const OLDEST = [5, 23] as const;

/** A driver that has heard from its server within `waitMs`. */
export async function connect(
  { uri, user, password, database }: GraphOptions,
  waitMs: number = OPEN_MS,
): Promise<Driver> {
  const driver = createDriver(uri, user, password);
  try {
    const info = await withinTime(driver.getServerInfo(database === undefined ? {} : { database }), uri, waitMs);
    refuseOldServer(info.agent ?? '', uri);
    return driver;
  } catch (error) {
    await driver.close();
    throw toEntenteError(error, uri, 'OPENING');
  }
}

function createDriver(uri: string, user: string, password: string): Driver {
  if (!SCHEMES.test(uri)) throw badUri(uri);
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: OPEN_MS,
      maxTransactionRetryTime: 30_000,
      connectionLivenessCheckTimeout: 30_000,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      userAgent: 'entente',
    });
  } catch (error) {
    throw badUri(uri, error);
  }
}

function badUri(uri: string, cause?: unknown): EntenteError {
  return new EntenteError({
    code: 'BAD_SETTING',
    message: `NEO4J_URI is not the address of a Neo4j: ${withoutCredentials(uri) || '(empty)'}`,
    help: 'Give it as bolt://HOST:PORT or neo4j://HOST:PORT.',
    cause,
  });
}

async function withinTime<T>(work: Promise<T>, uri: string, waitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unreachable(uri)), waitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** `Neo4j/5.26.16`; a server that does not say its version is taken as it is. */
function refuseOldServer(agent: string, uri: string): void {
  const [, major = 0, minor = 0] = /Neo4j\/(\d+)\.(\d+)/.exec(agent)?.map(Number) ?? [0, ...OLDEST];
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new EntenteError({
    code: 'BAD_SETTING',
    message: `The Neo4j at ${withoutCredentials(uri)} is ${agent}, which is too old.`,
    help: `Use Neo4j ${OLDEST.join('.')} or later; 5.26 (LTS) is what this is tested with.`,
  });
}
