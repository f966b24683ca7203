import { stat } from 'node:fs/promises';
import { EntenteError, systemCode } from '../domain/errors.ts';
import { hasDatabase } from './credentials.ts';
import { type Docker, dockerMarker } from './docker-way.ts';
import type { JavaFound } from './java.ts';
import { LOWEST_JAVA } from './version.ts';

/** What a machine offers to run Neo4j with. */
export interface Means {
  /** A Java that is new enough. */
  readonly java: JavaFound | undefined;
  readonly maven: string | undefined;
  /** All jars are in the cache and right: then Maven is not needed. */
  readonly jarsReady: boolean;
  readonly docker: Docker | undefined;
}

/** Where a folder's data already lie. A way that does not see them would show an empty graph. */
export type Made = 'JAVA' | 'DOCKER' | undefined;

export type Way =
  | { readonly kind: 'JAVA'; readonly java: JavaFound; readonly maven: string | undefined }
  | { readonly kind: 'DOCKER'; readonly docker: Docker }
  | { readonly kind: 'NONE'; readonly lacking: readonly string[] };

export async function madeBy(dataFolder: string): Promise<Made> {
  if (await hasDatabase(dataFolder)) return 'JAVA';
  try {
    await stat(dockerMarker(dataFolder));
    return 'DOCKER';
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** The local Java first, then Docker; but a folder stays with the way its data were made. */
export function chooseWay({ java, maven, jarsReady, docker }: Means, made: Made): Way {
  if (made !== 'DOCKER' && java && (jarsReady || maven !== undefined)) return { kind: 'JAVA', java, maven };
  if (made !== 'JAVA' && docker) return { kind: 'DOCKER', docker };
  const lacking: string[] = [];
  if (made === 'DOCKER') lacking.push('the data of this folder lie in a Docker volume');
  else if (!java) lacking.push(`no Java ${LOWEST_JAVA} or newer was found`);
  else lacking.push('Neo4j is not in the cache and no Maven was found to fetch it');
  if (made === 'JAVA') lacking.push('the data of this folder were made by the local Java, which Docker does not see');
  else lacking.push('no Docker engine answers');
  return { kind: 'NONE', lacking };
}

/** The three ways to a Neo4j, for whoever has none. */
export const THREE_WAYS = [
  `1. Install Java ${LOWEST_JAVA} or newer, and Maven (apt install openjdk-17-jre-headless maven; brew install openjdk maven).`,
  '2. Start Docker.',
  '3. Set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j you already run.',
] as const;

export function noNeo4j(lacking: readonly string[]): EntenteError {
  return new EntenteError({
    code: 'NO_NEO4J',
    message: `There is no Neo4j to use: NEO4J_URI is not set, ${lacking.join(', and ')}.`,
    help: `Do one of three things:\n${THREE_WAYS.map((way) => `  ${way}`).join('\n')}\n\`entente doctor\` shows what was looked at.`,
  });
}
