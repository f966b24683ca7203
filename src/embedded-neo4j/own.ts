import { setTimeout as sleep } from 'node:timers/promises';
import { EntenteError } from '../domain/errors.ts';
import { boltUri } from './bolt.ts';
import { chooseWay, type Made, madeBy, noNeo4j, type Way } from './choose-way.ts';
import type { Neo4jConnection, StartOptions } from './connection.ts';
import { ensureCredentials } from './credentials.ts';
import { type Docker, findDocker, prepareDocker } from './docker-way.ts';
import { endProcess } from './end-process.ts';
import { checkSpace } from './folder-errors.ts';
import { jarManifest } from './jar-manifest.ts';
import { cachedJars, resolveJars } from './jars.ts';
import { findJava } from './java.ts';
import { prepareJava } from './java-way.ts';
import { keepRunning, startOnFreePort } from './keep-running.ts';
import { findMaven } from './maven.ts';
import type { Claim, OwnerRecord } from './owner.ts';
import type { PreparedWay } from './prepared-way.ts';
import { isProcessAlive } from './process-identity.ts';
import { type Server, startServer, type TellProcess } from './server.ts';
import { NEO4J_VERSION } from './version.ts';

export interface OwnedNeo4j {
  readonly connection: Neo4jConnection;
  readonly origin: 'OWNED' | 'DOCKER';
  stop(): Promise<void>;
}

/** How long a leftover Java of a killed owner may take to end by itself where we must not signal it. */
const LEFTOVER_MS = 5000;

/**
 * Starts the data folder's Neo4j, for the process that holds the claim on it.
 * @param last the owner before: its leftover is ended first, its port kept where it is free, so that whoever still has
 * the old address finds Neo4j there again.
 */
export async function startOwned(
  options: StartOptions,
  dataFolder: string,
  claim: Claim,
  last: OwnerRecord | undefined,
): Promise<OwnedNeo4j> {
  await endLeftover(last);
  await checkSpace(dataFolder);
  const { env, progress } = options;
  const made = await madeBy(dataFolder);
  const way = await readyWay(options, made);
  const credentials = await ensureCredentials(dataFolder);
  if (way.kind === 'DOCKER') progress(`Starting Neo4j in Docker ${way.docker.version}`);
  else progress(`Starting Neo4j ${NEO4J_VERSION} on Java ${way.java.version}`);
  const prepared =
    way.kind === 'DOCKER'
      ? await prepareDocker(dataFolder, way.docker, env, credentials, progress)
      : await prepareJava(dataFolder, way.java, env, credentials, progress);
  const tell = (javaPid: number, javaStart: string | undefined) => claim.update({ javaPid, javaStart });
  const startOn = (port: number) => startAmended(prepared, port, tell);
  const { server, port } = await startOnFreePort(last?.port, startOn);
  await claim.update({ port, state: 'READY' });
  const stopServer = keepRunning({ server, restart: () => startOn(port), progress, onGivingUp: claim.end });
  const callOff = prepared.improve();
  return {
    connection: { uri: boltUri(port), ...credentials },
    origin: way.kind === 'DOCKER' ? 'DOCKER' : 'OWNED',
    async stop() {
      await Promise.all([stopServer(), callOff()]);
    },
  };
}

async function startAmended({ launchOn, amend }: PreparedWay, port: number, tell: TellProcess): Promise<Server> {
  try {
    return await startServer(await launchOn(port), tell);
  } catch (error) {
    if (!(error instanceof EntenteError) || error.code !== 'NEO4J_START_FAILED' || !(await amend(error))) throw error;
    return startServer(await launchOn(port), tell);
  }
}

/** Its watcher ends it too; this makes sure before another one opens the same store. */
async function endLeftover(last: OwnerRecord | undefined): Promise<void> {
  if (last?.javaPid === undefined) return;
  if (last.javaStart !== undefined) return endProcess(last.javaPid, last.javaStart);
  // Without a start time the number may be any process's by now: wait for the watcher, signal nothing.
  const deadline = Date.now() + LEFTOVER_MS;
  while (isProcessAlive(last.javaPid) && Date.now() < deadline) await sleep(100);
}

type ReadyWay = Exclude<Way, { kind: 'NONE' }>;

/** Chooses the way and, for Java, has the jars in the cache when it returns. */
async function readyWay(options: StartOptions, made: Made): Promise<ReadyWay> {
  const { env, progress } = options;
  const [java, maven, jars] = await Promise.all([
    findJava(env),
    findMaven(env),
    jarManifest().then((all) => cachedJars(env, all)),
  ]);
  const jarsReady = jars.state === 'FINE';
  let way = chooseWay({ java, maven, jarsReady, docker: undefined }, made);
  if (way.kind === 'NONE') way = chooseWay({ java, maven, jarsReady, docker: await findDocker(env) }, made);
  if (way.kind === 'NONE') throw noNeo4j(way.lacking);
  if (way.kind === 'DOCKER' || jarsReady) return way;
  if (way.maven === undefined) throw noNeo4j(['Neo4j is not in the cache']);
  if (jars.state === 'WRONG') progress(`${jars.names.length} of Neo4j's cached jars are damaged; fetching them again`);
  try {
    await resolveJars({ env, java: way.java.path, maven: way.maven, progress });
    return way;
  } catch (error) {
    const docker = await dockerInstead(error, env, made);
    if (!docker) throw error;
    progress(`${error instanceof Error ? error.message : String(error)} Docker answers, so it is used instead.`);
    return { kind: 'DOCKER', docker };
  }
}

async function dockerInstead(error: unknown, env: StartOptions['env'], made: Made): Promise<Docker | undefined> {
  if (made === 'JAVA' || !(error instanceof EntenteError) || error.code !== 'NEO4J_JARS_FAILED') return undefined;
  return findDocker(env);
}
