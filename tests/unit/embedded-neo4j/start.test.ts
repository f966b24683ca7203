import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectNeo4j, startNeo4j } from '../../../src/embedded-neo4j/index.ts';
import { findAllJavas } from '../../../src/embedded-neo4j/java.ts';
import { temporaryFolder, writeJava, writeProgram } from './temporary-folder.ts';

const bare = (root: string) => ({ PATH: join(root, 'bin'), ENTENTE_CACHE: join(root, 'cache'), HOME: root });

describe.skipIf(process.platform === 'win32')('a machine without the means', () => {
  it('gets one clear message with the three ways', async (context) => {
    const root = await temporaryFolder();
    if ((await findAllJavas({ PATH: '' })).length > 0)
      // Java in the usual folders cannot be hidden from a start; then the lack is that of Maven.
      context.annotate('this machine has a Java in the usual folders');
    const error = await startNeo4j({ home: root, env: bare(root), progress: () => {} }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ code: 'NO_NEO4J' });
    expect(error).toHaveProperty('help', expect.stringMatching(/Java 17[\s\S]*Maven[\s\S]*Docker[\s\S]*NEO4J_URI/));
  });

  it('leaves the folder free for the next attempt', async () => {
    const root = await temporaryFolder();
    for (const attempt of [1, 2, 3])
      await expect(
        startNeo4j({ home: root, env: bare(root), progress: () => {} }),
        `attempt ${attempt}`,
      ).rejects.toMatchObject({
        code: 'NO_NEO4J',
      });
  });

  it('is told when a file stands where the data folder should be', async () => {
    const root = await temporaryFolder();
    await writeFile(join(root, 'neo4j'), '');
    await expect(startNeo4j({ home: root, env: bare(root), progress: () => {} })).rejects.toMatchObject({
      code: 'BAD_SETTING',
    });
  });

  // The kernel refuses folders here to everyone, the superuser too: one with EPERM, one as a read-only disk does.
  it.runIf(process.platform === 'linux').each(['/sys/kernel/entente', '/proc/entente'])(
    'is told when the data folder cannot be written: %s',
    async (home) => {
      const start = startNeo4j({ home, env: bare('/nowhere'), progress: () => {} });
      await expect(start).rejects.toMatchObject({
        code: 'DATA_FOLDER_READ_ONLY',
        help: expect.stringContaining('ENTENTE_HOME'),
      });
    },
  );
});

describe.skipIf(process.platform === 'win32')('the report for doctor', () => {
  it('shows an old Java, a Maven, no jars and no engine, and what to do', async () => {
    const root = await temporaryFolder();
    await writeJava(join(root, 'java-11'), '11.0.2');
    await writeProgram(join(root, 'bin', 'mvn'), `echo 'Apache Maven 3.9.9 (abc)'`);
    await writeProgram(join(root, 'bin', 'docker'), 'echo "Cannot connect to the Docker daemon" >&2; exit 1');
    const env = { ...bare(root), JAVA_HOME: join(root, 'java-11') };
    const report = await inspectNeo4j({ home: join(root, 'home'), env, javaFolders: [] });
    expect(report).toMatchObject({
      given: undefined,
      javas: [{ major: 11, usable: false }],
      maven: { version: '3.9.9' },
      jars: { state: 'MISSING', folder: join(root, 'cache', 'neo4j-5.26.16') },
      dataFolder: { writable: true, made: undefined },
      owner: undefined,
      docker: undefined,
      way: 'NONE',
    });
    expect(report.next.join('\n')).toMatch(/Install Java 17[\s\S]*Start Docker[\s\S]*NEO4J_URI/);
    expect(await readdir(root), 'it makes nothing').not.toContain('home');
  });

  it('finds the engine behind a Docker client', async () => {
    const root = await temporaryFolder();
    await writeProgram(join(root, 'bin', 'docker'), 'echo 27.1.2');
    const report = await inspectNeo4j({ home: root, env: bare(root), javaFolders: [] });
    expect(report).toMatchObject({ docker: { version: '27.1.2' }, way: 'DOCKER' });
  });

  it('does not wait for an engine that never answers', async () => {
    const root = await temporaryFolder();
    await writeProgram(join(root, 'bin', 'docker'), '/bin/sleep 1000');
    const report = await inspectNeo4j({ home: root, env: bare(root), javaFolders: [] });
    expect(report).toMatchObject({ docker: undefined, way: 'NONE' });
  });

  it('says what is wrong with NEO4J_URI instead of failing', async () => {
    const root = await temporaryFolder();
    const report = await inspectNeo4j({ home: root, env: { ...bare(root), NEO4J_URI: 'http://x' }, javaFolders: [] });
    expect(report).toMatchObject({ way: 'GIVEN', given: { problem: expect.stringContaining('http://x') } });
    expect(report.next[0]).toContain('bolt://');
  });

  it('shows damaged jars', async () => {
    const root = await temporaryFolder();
    const jars = join(root, 'cache', 'neo4j-5.26.16');
    await mkdir(jars, { recursive: true });
    await writeFile(join(jars, 'neo4j-5.26.16.jar'), 'half');
    const report = await inspectNeo4j({ home: root, env: bare(root), javaFolders: [] });
    expect(report.jars).toMatchObject({ state: 'WRONG', wrong: ['neo4j-5.26.16.jar'] });
  });
});
