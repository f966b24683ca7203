import neo4j from 'neo4j-driver';
import type { Statement } from './statements/statement.ts';

/** What goes over Bolt for a statement. */
export interface Prepared {
  readonly text: string;
  readonly parameters: { readonly in: Readonly<Record<string, unknown>> };
}

/**
 * All parameters in one map. Neo4j plans a text anew for every combination of the types of its parameters, null among
 * them, and of the sizes of its lists and strings, and planning costs a hundred times what answering does; into a map
 * it does not look. Plans are kept while the graph grows: every statement starts from a key or an index and goes where
 * it is told (tests/integration/graph/plans.test.ts), so its plan is right from the first article on.
 */
export function prepare({ cypher, params }: Statement): Prepared {
  return {
    text: `CYPHER replan=skip ${cypher.replace(/\$(?=[a-zA-Z])/g, '$in.')}`,
    parameters: { in: toParameters(params) },
  };
}

/**
 * The driver sends every JavaScript number as a float, and Cypher takes no float for LIMIT and shows offsets as 17.0.
 * So whole numbers go as integers; the few properties that are fractions by nature are made so in Cypher (toFloat).
 */
function toParameters(params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, toParameter(value)]));
}

function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (typeof value === 'object' && value !== null) return toParameters({ ...value });
  return value;
}
