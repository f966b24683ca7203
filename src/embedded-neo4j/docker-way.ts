import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EntenteError } from '../domain/errors.ts';
import type { Environment } from './cache-folder.ts';
import { heapSize, logFolder, SETTINGS } from './configuration.ts';
import type { Credentials } from './credentials.ts';
import { tellingLines } from './fetch-jars.ts';
import { firstProgram, placesOnPath } from './find-program.ts';
import type { PreparedWay } from './prepared-way.ts';
import { type CommandResult, runCommand } from './run-command.ts';
import type { Launch } from './server.ts';
import { NEO4J_IMAGE } from './version.ts';

export interface Docker {
  readonly path: string;
  /** The engine's version, which is not the client's. */
  readonly version: string;
}

/** The Docker client whose engine answers within a short while, or undefined. */
export async function findDocker(env: Environment): Promise<Docker | undefined> {
  const path = await firstProgram(placesOnPath('docker', env));
  if (path === undefined) return undefined;
  try {
    const { code, stdout } = await runCommand(path, ['version', '--format', '{{.Server.Version}}'], {
      env,
      timeout: 2500,
    });
    const version = stdout.trim();
    return code === 0 && version !== '' ? { path, version } : undefined;
  } catch {
    // A client that cannot be run is no way to an engine.
    return undefined;
  }
}

/** The container of a data folder; a folder never has two. */
export function containerName(dataFolder: string): string {
  return `entente-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)}`;
}

export const volumeName = (dataFolder: string) => `${containerName(dataFolder)}-data`;

/** Says, in the data folder, that its data lie in a Docker volume. */
export const dockerMarker = (dataFolder: string) => join(dataFolder, 'docker-volume');

/**
 * Prepares Neo4j in a container: image fetched, leftovers of a killed owner removed. `docker run` then stays in the
 * foreground as our child, hands the watcher's SIGTERM on to Neo4j, and removes the container when it has ended.
 */
export async function prepareDocker(
  dataFolder: string,
  docker: Docker,
  env: Environment,
  credentials: Credentials,
  progress: (line: string) => void,
): Promise<PreparedWay> {
  const heap = heapSize(env);
  const run = (...args: string[]) => runCommand(docker.path, args, { env });
  if ((await run('image', 'inspect', NEO4J_IMAGE)).code !== 0) {
    progress(`Fetching the image ${NEO4J_IMAGE}, once`);
    const pulled = await run('pull', NEO4J_IMAGE);
    if (pulled.code !== 0) throw noImage(pulled);
  }
  await mkdir(logFolder(dataFolder), { recursive: true });
  await writeFile(dockerMarker(dataFolder), `${volumeName(dataFolder)}\n`);
  const launchOn = async (port: number): Promise<Launch> => {
    await removeContainer(docker, dataFolder, env);
    return {
      dataFolder,
      port,
      program: docker.path,
      args: runArguments(dataFolder, port, heap),
      // By name only on the command line, which every user of the machine can read.
      env: { ...env, NEO4J_AUTH: `${credentials.user}/${credentials.password}` },
      // A client that is killed leaves its container behind, until the next start.
      graceSeconds: 60,
    };
  };
  return { launchOn, amend: async () => false, improve: () => async () => {} };
}

function runArguments(dataFolder: string, port: number, heap: string): string[] {
  const settings = { ...SETTINGS, 'server.memory.heap.initial_size': heap, 'server.memory.heap.max_size': heap };
  const variables = Object.entries(settings)
    // Inside the container Bolt listens to the outside; it is published on the loopback interface alone.
    .filter(([name]) => name !== 'server.default_listen_address')
    .flatMap(([name, value]) => ['-e', `NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}=${value}`]);
  return [
    ...['run', '--rm', '--name', containerName(dataFolder), '--label', `entente.data-folder=${dataFolder}`],
    ...['-p', `127.0.0.1:${port}:7687`, '-v', `${volumeName(dataFolder)}:/data`, '--stop-timeout', '60'],
    ...['-e', 'NEO4J_AUTH', ...variables],
    NEO4J_IMAGE,
  ];
}

/** Ends and removes the folder's container where there still is one; its volume stays. */
async function removeContainer(docker: Docker, dataFolder: string, env: Environment): Promise<void> {
  const name = containerName(dataFolder);
  if ((await runCommand(docker.path, ['container', 'inspect', name], { env })).code !== 0) return;
  await runCommand(docker.path, ['stop', '--time', '30', name], { env });
  await runCommand(docker.path, ['rm', '--force', name], { env });
}

function noImage({ stdout, stderr }: CommandResult): EntenteError {
  return new EntenteError({
    code: 'NEO4J_START_FAILED',
    message: `Docker could not fetch the image ${NEO4J_IMAGE}.`,
    help: 'Is this machine offline? Pull or load the image by hand, install Java 17 and Maven, or set NEO4J_URI to a Neo4j you already run.',
    cause: tellingLines(`${stdout}\n${stderr}`),
  });
}
