import type { EntenteError } from '../domain/errors.ts';
import type { Launch } from './server.ts';

/** A way that is ready to start Neo4j. */
export interface PreparedWay {
  readonly launchOn: (port: number) => Promise<Launch>;
  /** After a failed start: does away with what may be to blame. @returns true when another attempt is worth while. */
  readonly amend: (error: EntenteError) => Promise<boolean>;
  /** Called once Neo4j is up: work in the background for later starts. @returns how to call it off. */
  readonly improve: () => () => Promise<void>;
}
