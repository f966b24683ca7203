import { readdir, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from './cache-folder.ts';
import { isProgram, placesOnPath } from './find-program.ts';
import { runCommand } from './run-command.ts';
import { LOWEST_JAVA } from './version.ts';

export interface JavaFound {
  /** The java program, as it was found (links not followed). */
  readonly path: string;
  /** The whole version as it names itself: 17.0.15, 1.8.0_392 … */
  readonly version: string;
  /** 8, 17, 21 … */
  readonly major: number;
}

/** Reads what `java -version` prints. Java up to 8 calls itself 1.x. */
export function parseJavaVersion(output: string): { version: string; major: number } | undefined {
  const match = /version "((\d+)(?:\.(\d+))?[^"]*)"/.exec(output);
  const [, version, first, second] = match ?? [];
  if (version === undefined || first === undefined) return undefined;
  return { version, major: first === '1' ? Number(second ?? 1) : Number(first) };
}

/** Folders in which each system's installers put one Java per subfolder. */
export function usualJavaFolders(env: Environment): string[] {
  const home = homedir();
  const own = [
    join(home, '.sdkman/candidates/java'),
    join(home, '.jdks'),
    join(home, '.local/share/mise/installs/java'),
  ];
  if (process.platform === 'darwin')
    return [
      '/Library/Java/JavaVirtualMachines',
      join(home, 'Library/Java/JavaVirtualMachines'),
      '/opt/homebrew/opt',
      ...own,
    ];
  if (process.platform === 'win32') {
    const programs = env['ProgramFiles'] ?? 'C:\\Program Files';
    return ['Java', 'Eclipse Adoptium', 'Microsoft', 'Amazon Corretto', 'Zulu']
      .map((name) => join(programs, name))
      .concat(own);
  }
  return ['/usr/lib/jvm', '/usr/java', '/opt/java', ...own];
}

const javaIn = (folder: string) => join(folder, 'bin', process.platform === 'win32' ? 'java.exe' : 'java');

async function candidates(env: Environment, usualFolders: readonly string[]): Promise<string[]> {
  const places: string[] = [];
  if (env['JAVA_HOME']) places.push(javaIn(env['JAVA_HOME']));
  places.push(...placesOnPath('java', env));
  for (const folder of usualFolders) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.sort().reverse()) {
      places.push(javaIn(join(folder, name)), javaIn(join(folder, name, 'Contents/Home')));
      places.push(javaIn(join(folder, name, 'libexec/openjdk.jdk/Contents/Home')));
    }
  }
  const seen = new Set<string>();
  const found: string[] = [];
  for (const place of places) {
    if (!(await isProgram(place))) continue;
    const real = await realpath(place);
    if (!seen.has(real)) found.push(place);
    seen.add(real);
  }
  return found;
}

async function ask(path: string): Promise<JavaFound | undefined> {
  try {
    const { stdout, stderr } = await runCommand(path, ['-version'], { timeout: 10_000 });
    const version = parseJavaVersion(stderr) ?? parseJavaVersion(stdout);
    return version && { path, ...version };
  } catch {
    // A file named java that cannot be run is no Java; the search goes on.
    return undefined;
  }
}

/** Every Java on this machine, in the order they would be taken: JAVA_HOME, PATH, the usual folders. */
export async function findAllJavas(
  env: Environment,
  usualFolders: readonly string[] = usualJavaFolders(env),
): Promise<JavaFound[]> {
  const asked = await Promise.all((await candidates(env, usualFolders)).map(ask));
  return asked.filter((java) => java !== undefined);
}

/** The first Java that Neo4j runs on, or undefined. Asks no more of them than it must. */
export async function findJava(
  env: Environment,
  usualFolders: readonly string[] = usualJavaFolders(env),
): Promise<JavaFound | undefined> {
  for (const path of await candidates(env, usualFolders)) {
    const java = await ask(path);
    if (java && java.major >= LOWEST_JAVA) return java;
  }
  return undefined;
}
