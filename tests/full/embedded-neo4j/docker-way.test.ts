import { mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { containerName, findDocker, volumeName } from '../../../src/embedded-neo4j/docker-way.ts';
import { runCommand } from '../../../src/embedded-neo4j/run-command.ts';
import { killAll, type Neo4jProcess, neo4jProcess } from './neo4j-process-control.ts';

const docker = await findDocker(process.env);
if (!docker) console.log('Skipped: the tests of Neo4j in Docker need a Docker engine, and none answers here.');

let root: string;
let dataFolder: string;
let env: NodeJS.ProcessEnv;

const inDocker = async (...args: string[]) => (await runCommand(docker?.path ?? 'docker', args)).stdout.trim();
const containers = () => inDocker('ps', '--all', '--quiet', '--filter', `name=${containerName(dataFolder)}`);

async function countAfterWrite({ connection }: Neo4jProcess): Promise<number> {
  const config = { disableLosslessIntegers: true };
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), config);
  try {
    await driver.executeQuery('CREATE (:Written)');
    return (await driver.executeQuery('MATCH (w:Written) RETURN count(w) AS n')).records[0]?.get('n');
  } finally {
    await driver.close();
  }
}

describe.skipIf(!docker || process.platform === 'win32')(
  'a Neo4j in Docker, on a machine without Maven',
  { timeout: 300_000 },
  () => {
    beforeAll(async () => {
      root = await realpath(await mkdtemp(join(tmpdir(), 'entente-docker-')));
      dataFolder = join(root, 'home', 'neo4j');
      // Nothing but Docker on the path, and no jars in the cache.
      await symlink(docker?.path ?? '', join(root, 'docker'));
      env = { ...process.env, PATH: root, ENTENTE_CACHE: join(root, 'cache') };
    });

    afterAll(async () => {
      killAll();
      await inDocker('rm', '--force', containerName(dataFolder));
      await inDocker('volume', 'rm', '--force', volumeName(dataFolder));
      await rm(root, { recursive: true, force: true });
    });

    it('is started, shared, stopped and removed, and keeps its data', async () => {
      const owner = await neo4jProcess(join(root, 'home'), env);
      expect(owner.connection.origin).toBe('DOCKER');
      expect(await countAfterWrite(owner)).toBe(1);
      const other = await neo4jProcess(join(root, 'home'), env);
      expect(other.connection).toEqual({ ...owner.connection, origin: 'SHARED' });
      await other.stop();
      await owner.stop();
      expect(await containers()).toBe('');
      const again = await neo4jProcess(join(root, 'home'), env);
      expect(await countAfterWrite(again)).toBe(2);
      await again.stop();
    });

    it('ends with its killed owner', async () => {
      const owner = await neo4jProcess(join(root, 'home'), env);
      expect(await countAfterWrite(owner)).toBe(3);
      await owner.kill();
      await expect.poll(containers, { timeout: 60_000 }).toBe('');
      const next = await neo4jProcess(join(root, 'home'), env);
      expect(await countAfterWrite(next)).toBe(4);
      await next.stop();
    });

    it('comes back after its container was killed', async () => {
      const owner = await neo4jProcess(join(root, 'home'), env);
      await inDocker('kill', containerName(dataFolder));
      await expect.poll(owner.said, { timeout: 200_000 }).toContain('up again');
      expect(await countAfterWrite(owner)).toBe(5);
      await owner.stop();
    });
  },
);
