import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAllJavas, findJava, parseJavaVersion } from '../../../src/embedded-neo4j/java.ts';
import { temporaryFolder, writeJava, writeProgram } from './temporary-folder.ts';

describe('the version a Java names itself', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', '17.0.15', 17],
    ['java version "1.8.0_392"', '1.8.0_392', 8],
    ['openjdk version "21" 2023-09-19', '21', 21],
    ['openjdk version "25-ea" 2025-09-16', '25-ea', 25],
    ['Picked up JAVA_TOOL_OPTIONS: -Dx=1\nopenjdk version "11.0.2" 2019-01-15', '11.0.2', 11],
  ])('is read from %j', (output, version, major) => {
    expect(parseJavaVersion(output)).toEqual({ version, major });
  });

  it('is not made up when the program says something else', () => {
    expect(parseJavaVersion('The operation couldn’t be completed. Unable to locate a Java Runtime.')).toBeUndefined();
  });
});

describe.skipIf(process.platform === 'win32')('the search for Java', () => {
  it('takes JAVA_HOME before PATH, and PATH before the usual folders', async () => {
    const root = await temporaryFolder();
    const home = await writeJava(join(root, 'home'), '17.0.1');
    const onPath = await writeJava(join(root, 'path'), '21.0.1');
    const installed = await writeJava(join(root, 'jvm', 'java-25'), '25.0.1');
    const PATH = `${join(root, 'path', 'bin')}:/nowhere`;
    const usual = [join(root, 'jvm')];
    const found = await findAllJavas({ JAVA_HOME: join(root, 'home'), PATH }, usual);
    expect(found.map(({ path, major }) => [path, major])).toEqual([
      [home, 17],
      [onPath, 21],
      [installed, 25],
    ]);
    expect((await findJava({ PATH }, usual))?.path).toBe(onPath);
    expect((await findJava({ PATH: '/nowhere' }, usual))?.path).toBe(installed);
  });

  it('passes over a Java that is too old, and one that does not run', async () => {
    const root = await temporaryFolder();
    await writeJava(join(root, 'old'), '11.0.2');
    await writeProgram(join(root, 'broken', 'bin', 'java'), 'exit 1');
    const good = await writeJava(join(root, 'good'), '17.0.1');
    const PATH = ['old', 'broken', 'good'].map((name) => join(root, name, 'bin')).join(':');
    expect((await findJava({ PATH }, []))?.path).toBe(good);
    expect(await findJava({ PATH: join(root, 'old', 'bin') }, [])).toBeUndefined();
  });

  it('names a Java once, however many links lead to it', async () => {
    const root = await temporaryFolder();
    await writeJava(join(root, 'jvm', 'java-17'), '17.0.1');
    await symlink(join(root, 'jvm', 'java-17'), join(root, 'jvm', 'default'));
    const PATH = join(root, 'jvm', 'default', 'bin');
    expect(await findAllJavas({ PATH }, [join(root, 'jvm')])).toHaveLength(1);
  });
});
