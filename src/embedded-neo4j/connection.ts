/** How to reach a Neo4j. */
export interface Neo4jConnection {
  /** bolt:// or neo4j:// URI. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/**
 * GIVEN: NEO4J_URI. OWNED: a child process of this one. SHARED: another process of the same user owns it on the same
 * data folder. DOCKER: a container this process started.
 */
export type Neo4jOrigin = 'GIVEN' | 'OWNED' | 'SHARED' | 'DOCKER';

export interface Neo4jHandle {
  readonly connection: Neo4jConnection;
  readonly origin: Neo4jOrigin;
  /** Stops what this process started; leaves a given or shared one alone. Idempotent. */
  stop(): Promise<void>;
}

export interface StartOptions {
  /** ENTENTE_HOME: the data folder's parent. The jars' cache is elsewhere and shared by all data folders of a user. */
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A line for people, on standard error. */
  readonly progress: (line: string) => void;
}
