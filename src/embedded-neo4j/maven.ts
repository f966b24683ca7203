import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Environment } from './cache-folder.ts';
import { firstProgram, placesOnPath } from './find-program.ts';
import { runCommand } from './run-command.ts';

const PROGRAM = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';

/** The Maven program: MAVEN_HOME, M2_HOME, then PATH. */
export function findMaven(env: Environment): Promise<string | undefined> {
  const homes = [env['MAVEN_HOME'], env['M2_HOME']].filter((home) => home !== undefined && home !== '');
  return firstProgram([...homes.map((home) => join(home ?? '', 'bin', PROGRAM)), ...placesOnPath('mvn', env)]);
}

/** What `mvn --version` calls itself (3.8.7 …), or undefined when it does not answer. */
export async function mavenVersion(maven: string, env: Environment): Promise<string | undefined> {
  try {
    const { stdout } = await runCommand(maven, ['--version', '-Dstyle.color=never'], { env, timeout: 10_000 });
    return /Apache Maven (\S+)/.exec(stdout)?.[1];
  } catch {
    // It is for a report only: a Maven that cannot say its version is shown without one.
    return undefined;
  }
}

/** Maven's scripts look for JAVA_HOME before PATH; a Java found elsewhere must be named to them. */
export async function environmentForMaven(env: Environment, java: string): Promise<Environment> {
  return { ...env, JAVA_HOME: dirname(dirname(await realpath(java))) };
}
