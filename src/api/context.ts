import type { IsoDateTime } from '../domain/time.ts';
import type { Graph } from '../graph/graph.ts';

/** What every resolver may use. */
export interface Context {
  readonly graph: Graph;
  /** Version of Entente. */
  readonly version: string;
  readonly startedAt: IsoDateTime;
}
