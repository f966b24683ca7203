import neo4j from 'neo4j-driver';

/**
 * The driver sends every JavaScript number as a float, and Cypher takes no float for LIMIT and shows offsets as 17.0.
 * So whole numbers go as integers; the few properties that are fractions by nature are made so in Cypher (toFloat).
 */
export function toParameters(params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, toParameter(value)]));
}

function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (typeof value === 'object' && value !== null) return toParameters({ ...value });
  return value;
}
