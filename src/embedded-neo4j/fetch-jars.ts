import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EntenteError } from '../domain/errors.ts';
import type { Environment } from './cache-folder.ts';
import type { JarManifest } from './jar-manifest.ts';
import { environmentForMaven } from './maven.ts';
import { runCommand } from './run-command.ts';
import { NEO4J_VERSION } from './version.ts';

const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const ARTIFACTS = [
  ['org.neo4j.app', 'neo4j-server'],
  ['org.neo4j', 'neo4j'],
  ['org.neo4j', 'neo4j-command-line'],
];

function pom(): string {
  const dependencies = ARTIFACTS.map(
    ([group, artifact]) =>
      `    <dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${NEO4J_VERSION}</version></dependency>`,
  );
  return [
    '<project xmlns="http://maven.apache.org/POM/4.0.0">',
    '  <modelVersion>4.0.0</modelVersion>',
    '  <groupId>entente</groupId><artifactId>embedded-neo4j</artifactId><version>1</version>',
    '  <dependencies>',
    ...dependencies,
    '  </dependencies>',
    '</project>',
    '',
  ].join('\n');
}

export interface FetchJars {
  readonly maven: string;
  readonly java: string;
  readonly env: Environment;
  readonly manifest: JarManifest;
  readonly progress: (line: string) => void;
  /** An empty folder of our own; the jars come into its `lib`. */
  readonly work: string;
  /** Leave the user's local repository aside: something in it is damaged. */
  readonly freshRepository: boolean;
}

/**
 * Lets Maven resolve Neo4j's jars; they are not compared with the manifest here.
 * @returns the folder with the jars.
 * @throws EntenteError NEO4J_JARS_FAILED with the end of what Maven said.
 */
export async function fetchJars(fetch: FetchJars): Promise<string> {
  const lib = join(fetch.work, 'lib');
  await mkdir(fetch.work, { recursive: true });
  await writeFile(join(fetch.work, 'pom.xml'), pom());
  const args = ['-B', '-C', '-Dstyle.color=never', '-f', join(fetch.work, 'pom.xml'), COPY];
  args.push(`-DoutputDirectory=${lib}`, '-DincludeScope=runtime');
  if (fetch.freshRepository) args.push(`-Dmaven.repo.local=${join(fetch.work, 'repository')}`);
  const counter = countJars(fetch);
  try {
    const env = await environmentForMaven(fetch.env, fetch.java);
    const result = await runCommand(fetch.maven, args, { env, onLine: counter.see });
    if (result.code === 0) return lib;
    throw failed(tellingLines(`${result.stdout}\n${result.stderr}`));
  } catch (error) {
    throw error instanceof EntenteError ? error : failed(error);
  } finally {
    counter.stop();
  }
}

/** Maven first downloads all, then copies all: a jar counts when either is said of it. */
function countJars({ manifest, progress }: FetchJars) {
  const total = Object.keys(manifest).length;
  const done = new Set<string>();
  const tell = () => progress(`Fetching Neo4j ${NEO4J_VERSION} with Maven, once: ${done.size} of ${total} jars`);
  tell();
  let told = 0;
  const timer = setInterval(() => {
    if (done.size !== told) tell();
    told = done.size;
  }, 1000);
  const see = (line: string) => {
    const name = /(?:Downloaded\b.*\/|Copying )([^/\s]+\.jar)\b/.exec(line)?.[1];
    if (name !== undefined && manifest[name] !== undefined) done.add(name);
  };
  return { see, stop: () => clearInterval(timer) };
}

/** Maven's own error lines where it marks them, else simply the end of what it said. */
export function tellingLines(output: string): Error {
  const lines = output.split(/\r?\n/).filter((line) => line.trim() !== '');
  const errors = lines.filter((line) => line.startsWith('[ERROR]') && line.trim() !== '[ERROR]');
  return new Error((errors.length > 0 ? errors : lines).slice(0, 200).slice(-12).join('\n'));
}

function failed(cause: unknown): EntenteError {
  return new EntenteError({
    code: 'NEO4J_JARS_FAILED',
    message: `Maven could not fetch Neo4j ${NEO4J_VERSION}.`,
    help: 'Is this machine offline, or behind a proxy that Maven does not know (settings.xml)? Try again, start Docker, or set NEO4J_URI to a Neo4j you already run.',
    cause,
  });
}
