import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fetchJars } from '../../../src/embedded-neo4j/fetch-jars.ts';
import { cachedJars, resolveJars } from '../../../src/embedded-neo4j/jars.ts';
import { temporaryFolder, writeJava, writeProgram } from './temporary-folder.ts';

/** Finds the folder the jars shall go to, as Maven would. */
const TARGET = `for a in "$@"; do case "$a" in -DoutputDirectory=*) out=\${a#*=};; esac; done; mkdir -p "$out"`;

async function machineWithMaven(script: string) {
  const root = await temporaryFolder();
  const lines: string[] = [];
  return {
    root,
    lines,
    java: await writeJava(join(root, 'java'), '17.0.1'),
    maven: await writeProgram(join(root, 'mvn'), script),
    env: { PATH: '/bin:/usr/bin', ENTENTE_CACHE: join(root, 'cache') },
    progress: (line: string) => lines.push(line),
  };
}

describe.skipIf(process.platform === 'win32')('fetching the jars', () => {
  it('fails with what Maven said', async () => {
    const machine = await machineWithMaven(`echo '[INFO] Scanning'; echo '[ERROR] Unknown host: no route'; exit 1`);
    const error = await resolveJars(machine).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'NEO4J_JARS_FAILED', cause: { message: '[ERROR] Unknown host: no route' } });
    expect(await readdir(machine.env.ENTENTE_CACHE)).toEqual([]);
  });

  it('fails in words when Maven cannot be run at all', async () => {
    const machine = await machineWithMaven('');
    await expect(resolveJars({ ...machine, maven: join(machine.root, 'no-such') })).rejects.toMatchObject({
      code: 'NEO4J_JARS_FAILED',
    });
  });

  it('tries wrong jars once more, past the local repository, then says so and keeps none of them', async () => {
    const machine = await machineWithMaven(
      `${TARGET}; echo "$@" >> "$(dirname "$0")/calls"; echo x > "$out/neo4j-5.26.16.jar"`,
    );
    await expect(resolveJars(machine)).rejects.toMatchObject({ code: 'NEO4J_JARS_CORRUPT' });
    const { readFile } = await import('node:fs/promises');
    const calls = (await readFile(join(machine.root, 'calls'), 'utf8')).trim().split('\n');
    expect(calls).toHaveLength(2);
    expect(calls[0]).not.toContain('maven.repo.local');
    expect(calls[1]).toContain('maven.repo.local');
    expect(calls.every((call) => call.includes('-C'))).toBe(true);
    expect(await readdir(machine.env.ENTENTE_CACHE)).toEqual([]);
  });

  it('counts each jar once, whether it was downloaded or copied', async () => {
    const machine = await machineWithMaven(
      `${TARGET}; echo 'Downloaded from here: x://y/a-1.jar (5 kB at 1 MB/s)'; echo '[INFO] Copying a-1.jar to /x'; sleep 1.5; echo '[INFO] Copying b-1.jar to /x'; echo 'Downloaded from here: x://y/plugin.jar (5 kB)'; sleep 1.2`,
    );
    const manifest = { 'a-1.jar': '', 'b-1.jar': '' };
    await fetchJars({ ...machine, manifest, work: join(machine.root, 'work'), freshRepository: false });
    expect(machine.lines.map((line) => /\d of \d/.exec(line)?.[0])).toEqual(['0 of 2', '1 of 2', '2 of 2']);
  });

  it('clears away what a killed process left, and never takes it for the jars', async () => {
    const machine = await machineWithMaven('exit 1');
    const left = join(machine.env.ENTENTE_CACHE, '.fetch-2147483646-abc', '1', 'lib');
    await mkdir(left, { recursive: true });
    await writeFile(join(left, 'neo4j-5.26.16.jar'), 'half');
    expect((await cachedJars(machine.env, { 'neo4j-5.26.16.jar': '' })).state).toBe('MISSING');
    await expect(resolveJars(machine)).rejects.toMatchObject({ code: 'NEO4J_JARS_FAILED' });
    expect(await readdir(machine.env.ENTENTE_CACHE)).toEqual([]);
  });
});
