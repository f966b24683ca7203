import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkJars, jarManifest, sha256OfFile } from '../../../src/embedded-neo4j/jar-manifest.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function twoJars() {
  const folder = await temporaryFolder();
  const manifest: Record<string, string> = {};
  for (const name of ['a.jar', 'b.jar']) {
    await writeFile(join(folder, name), `bytes of ${name}`);
    manifest[name] = await sha256OfFile(join(folder, name));
  }
  return { folder, manifest };
}

describe('the manifest of jars', () => {
  it('names the whole of Neo4j', async () => {
    const names = Object.keys(await jarManifest());
    expect(names).toHaveLength(214);
    expect(names).toContain('neo4j-server-5.26.16.jar');
    expect(names).toEqual([...names].sort());
  });

  it('finds a folder right, and the second time without reading the jars', async () => {
    const { folder, manifest } = await twoJars();
    const first = await checkJars(folder, manifest, {});
    expect(first).toMatchObject({ missing: [], wrong: [], hashed: 2 });
    expect(await checkJars(folder, manifest, first.seen)).toMatchObject({ missing: [], wrong: [], hashed: 0 });
  });

  it('finds a jar that was changed after it had been verified', async () => {
    const { folder, manifest } = await twoJars();
    const { seen } = await checkJars(folder, manifest, {});
    await writeFile(join(folder, 'a.jar'), 'bytes of x.jar');
    await utimes(join(folder, 'a.jar'), 1, 1);
    expect(await checkJars(folder, manifest, seen)).toMatchObject({ missing: [], wrong: ['a.jar'], hashed: 1 });
  });

  it('believes a jar that was only touched, once it has read it', async () => {
    const { folder, manifest } = await twoJars();
    const { seen } = await checkJars(folder, manifest, {});
    await utimes(join(folder, 'b.jar'), 1, 1);
    const again = await checkJars(folder, manifest, seen);
    expect(again).toMatchObject({ missing: [], wrong: [], hashed: 1 });
    expect(await checkJars(folder, manifest, again.seen)).toMatchObject({ hashed: 0 });
  });

  it('finds a half-written set incomplete, and a folder that is not there empty', async () => {
    const { folder, manifest } = await twoJars();
    await writeFile(join(folder, 'b.jar'), 'bytes');
    const more = { ...manifest, 'c.jar': manifest['a.jar'] ?? '' };
    expect(await checkJars(folder, more, {})).toMatchObject({ missing: ['c.jar'], wrong: ['b.jar'] });
    expect(await checkJars(join(folder, 'none'), manifest, {})).toMatchObject({
      missing: ['a.jar', 'b.jar'],
      wrong: [],
    });
  });
});
