import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { EntenteError, systemCode } from '../domain/errors.ts';
import { speaksBolt } from './bolt.ts';
import { type Environment, jarsFolder } from './cache-folder.ts';
import { chooseWay, type Made, madeBy, THREE_WAYS } from './choose-way.ts';
import { type Docker, findDocker } from './docker-way.ts';
import { givenConnection } from './given.ts';
import { jarManifest } from './jar-manifest.ts';
import { cachedJars, type JarsState } from './jars.ts';
import { findAllJavas, type JavaFound, usualJavaFolders } from './java.ts';
import { findMaven, mavenVersion } from './maven.ts';
import { readOwner } from './owner.ts';
import { dataFolderIn } from './start.ts';
import { LOWEST_JAVA, NEO4J_VERSION } from './version.ts';

export interface Neo4jReport {
  /** NEO4J_URI: its address and user, or what is wrong with it; undefined when it is not set. */
  readonly given: { readonly uri: string; readonly user: string } | { readonly problem: string } | undefined;
  /** Every Java, in the order they would be taken. */
  readonly javas: readonly (JavaFound & { readonly usable: boolean })[];
  readonly maven: { readonly path: string; readonly version: string | undefined } | undefined;
  /** The cached jars of `version`. FINE: all are there and their hashes are right, so Maven is not needed. */
  readonly jars: {
    readonly version: string;
    readonly folder: string;
    readonly state: JarsState;
    readonly wrong: readonly string[];
  };
  readonly dataFolder: { readonly path: string; readonly writable: boolean; readonly made: Made };
  /** The process that owns the data folder now; `answers`: its Neo4j speaks Bolt. */
  readonly owner:
    | {
        readonly pid: number;
        readonly javaPid: number | undefined;
        readonly port: number | undefined;
        readonly answers: boolean;
      }
    | undefined;
  readonly docker: Docker | undefined;
  /** What `startNeo4j` would do now. */
  readonly way: 'GIVEN' | 'SHARED' | 'JAVA' | 'DOCKER' | 'NONE';
  /** What to do next, a sentence each; never empty. */
  readonly next: readonly string[];
}

export interface InspectOptions {
  /** ENTENTE_HOME. */
  readonly home: string;
  readonly env: Environment;
  /** Where to look for Java beside JAVA_HOME and PATH. */
  readonly javaFolders?: readonly string[];
}

/** Looks at everything `startNeo4j` would look at, and more, within about two seconds. Starts and changes nothing. */
export async function inspectNeo4j({ home, env, javaFolders }: InspectOptions): Promise<Neo4jReport> {
  const path = dataFolderIn(home);
  const [found, maven, jars, docker, owner, made, writable] = await Promise.all([
    findAllJavas(env, javaFolders ?? usualJavaFolders(env)),
    inspectMaven(env),
    inspectJars(env),
    findDocker(env),
    inspectOwner(path),
    madeBy(path),
    isWritable(path),
  ]);
  const javas = found.map((java) => ({ ...java, usable: java.major >= LOWEST_JAVA }));
  const java = javas.find(({ usable }) => usable);
  const choice = chooseWay({ java, maven: maven?.path, jarsReady: jars.state === 'FINE', docker }, made);
  const given = inspectGiven(env);
  const way: Neo4jReport['way'] = given ? 'GIVEN' : owner ? 'SHARED' : choice.kind;
  const facts = { given, javas, maven, jars, dataFolder: { path, writable, made }, owner, docker, way };
  return { ...facts, next: advice(facts, choice.kind === 'NONE' ? choice.lacking : []) };
}

function inspectGiven(env: Environment): Neo4jReport['given'] {
  try {
    const given = givenConnection(env);
    return given && { uri: given.uri, user: given.user };
  } catch (error) {
    if (error instanceof EntenteError) return { problem: `${error.message} ${error.help}` };
    throw error;
  }
}

async function inspectMaven(env: Environment): Promise<Neo4jReport['maven']> {
  const path = await findMaven(env);
  return path === undefined ? undefined : { path, version: await mavenVersion(path, env) };
}

async function inspectJars(env: Environment): Promise<Neo4jReport['jars']> {
  const { state, names } = await cachedJars(env, await jarManifest(), { note: false });
  return { version: NEO4J_VERSION, folder: jarsFolder(env), state, wrong: state === 'WRONG' ? names : [] };
}

async function inspectOwner(dataFolder: string): Promise<Neo4jReport['owner']> {
  const owner = await readOwner(dataFolder);
  if (!owner?.alive) return undefined;
  const { pid, javaPid, port } = owner.record;
  return { pid, javaPid, port, answers: port !== undefined && (await speaksBolt(port)) };
}

/** A folder that is not there yet is writable when it could be made. */
async function isWritable(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch (error) {
    const parent = dirname(resolve(folder));
    return systemCode(error) === 'ENOENT' && parent !== folder ? isWritable(parent) : false;
  }
}

function advice(facts: Omit<Neo4jReport, 'next'>, lacking: readonly string[]): string[] {
  const { given, owner, dataFolder, jars, way } = facts;
  const lines: string[] = [];
  if (given && 'problem' in given) return [given.problem];
  if (given) return [`NEO4J_URI is set, so ${given.uri} is used and nothing is started here.`];
  if (!dataFolder.writable && !owner)
    return [
      `${dataFolder.path} cannot be written: give yourself the right to, or set ENTENTE_HOME to a folder of your own.`,
    ];
  if (owner?.answers) lines.push(`Process ${owner.pid} runs Neo4j on port ${owner.port}; other commands use it too.`);
  else if (owner) lines.push(`Process ${owner.pid} is starting Neo4j; other commands wait for it.`);
  else if (way === 'NONE')
    lines.push(`There is no Neo4j to use: ${lacking.join(', and ')}.`, 'Do one of three things:', ...THREE_WAYS);
  else if (way === 'DOCKER') lines.push('Nothing to do: Neo4j will be started in Docker.');
  else if (jars.state === 'FINE') lines.push('Nothing to do: Neo4j will be started on the local Java.');
  else if (jars.state === 'WRONG')
    lines.push(`${jars.wrong.length} cached jars are damaged; the next start fetches them again.`);
  else lines.push('Nothing to do: the first start fetches Neo4j through Maven, which needs the network once.');
  return lines;
}
