import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jarsFolder } from '../../../src/embedded-neo4j/cache-folder.ts';
import { archiveFile } from '../../../src/embedded-neo4j/class-archive.ts';
import { startNeo4j } from '../../../src/embedded-neo4j/index.ts';
import { jarManifest } from '../../../src/embedded-neo4j/jar-manifest.ts';
import { cachedJars } from '../../../src/embedded-neo4j/jars.ts';
import { findJava } from '../../../src/embedded-neo4j/java.ts';
import { readOwner } from '../../../src/embedded-neo4j/owner.ts';
import { rehearse } from '../../../src/embedded-neo4j/rehearse.ts';

const java = await findJava(process.env);
const manifest = await jarManifest();
const ready = java !== undefined && (await cachedJars(process.env, manifest)).state === 'FINE';
if (!ready) console.log('Skipped: the tests of the class archive need Java and the cached jars of an earlier start.');

describe.skipIf(!ready)('the archive of Neo4j’s classes', { timeout: 600_000 }, () => {
  let root: string;
  let env: NodeJS.ProcessEnv;
  let archive: string;
  let jars: string[];

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'entente-archive-'));
    const { NEO4J_URI: _uri, ...rest } = process.env;
    env = { ...rest, ENTENTE_CACHE: join(root, 'cache') };
    await mkdir(join(root, 'cache'));
    await symlink(jarsFolder(process.env), jarsFolder(env));
    if (java) archive = await archiveFile(java, env);
    jars = Object.keys(manifest).map((name) => join(jarsFolder(env), name));
  });

  afterAll(() => rm(root, { recursive: true, force: true }));

  /** Starts Neo4j as any program does, and tells how its Java was called. */
  async function startOnce(): Promise<string> {
    const home = join(root, 'home');
    const handle = await startNeo4j({ home, env, progress: () => {} });
    try {
      const pid = (await readOwner(join(home, 'neo4j')))?.record.javaPid;
      return process.platform === 'linux' ? await readFile(`/proc/${pid}/cmdline`, 'utf8') : '';
    } finally {
      await handle.stop();
    }
  }

  it('leaves nothing when its making is called off', async () => {
    if (!java) return;
    const signal = AbortSignal.timeout(3000);
    await expect(rehearse({ java, jars, env }, signal)).rejects.toThrow();
    expect(await readdir(join(root, 'cache'))).toEqual(['neo4j-5.26.16']);
  });

  it('is made by a rehearsal, with Cypher in it, and then used', async () => {
    if (!java) return;
    await rehearse({ java, jars, env }, new AbortController().signal);
    // 79 MB without the queries, 116 MB with them.
    expect((await stat(archive)).size).toBeGreaterThan(95e6);
    expect((await readdir(join(root, 'cache'))).filter((name) => name.startsWith('.'))).toEqual([]);
    if (process.platform === 'linux') expect(await startOnce()).toContain(`-XX:SharedArchiveFile=${archive}`);
  });

  it('does not hinder a start when it is damaged', async () => {
    await rm(archive, { force: true });
    await writeFile(archive, 'no archive');
    await expect(startOnce()).resolves.toBeTypeOf('string');
  });
});
