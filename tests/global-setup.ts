import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Neo4jConnection, startNeo4j } from '../src/embedded-neo4j/index.ts';
import './neo4j-under-test.ts';

const IMAGE = 'neo4j:5.26-community';

interface Started {
  readonly connection: Neo4jConnection;
  readonly how: string;
  stop(): Promise<void>;
}

let started: Promise<Started> | null = null;
let users = 0;

/** One real Neo4j for a run: in a container where a Docker engine answers, else embedded. The run says which. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  users += 1;
  started ??= start();
  const { connection, stop } = await started;
  project.provide('neo4j', connection);
  return async () => {
    users -= 1;
    if (users === 0) await stop();
  };
}

async function start(): Promise<Started> {
  const neo4j = (await inContainer()) ?? (await embedded());
  process.stdout.write(`Neo4j for the tests: ${neo4j.how} at ${neo4j.connection.uri}\n`);
  return neo4j;
}

async function embedded(): Promise<Started> {
  const home = await mkdtemp(join(tmpdir(), 'entente-tests-'));
  const { NEO4J_URI: _uri, ...env } = process.env;
  const handle = await startNeo4j({ home, env, progress: (line) => process.stdout.write(`${line}\n`) });
  return {
    connection: handle.connection,
    how: 'embedded (no Docker engine answers)',
    async stop() {
      await handle.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function inContainer(): Promise<Started | null> {
  if (process.env['DOCKER_HOST'] === undefined && !existsSync('/var/run/docker.sock')) return null;
  try {
    const { Neo4jContainer } = await import('@testcontainers/neo4j');
    const container = await new Neo4jContainer(IMAGE).withStartupTimeout(120_000).start();
    return {
      connection: { uri: container.getBoltUri(), user: container.getUsername(), password: container.getPassword() },
      how: `${IMAGE} through Testcontainers`,
      async stop() {
        await container.stop();
      },
    };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    process.stdout.write(`Docker does not serve ${IMAGE} (${why}): Neo4j is started embedded.\n`);
    return null;
  }
}
