import neo4j, { isDate, isDateTime } from 'neo4j-driver';
import { inject } from 'vitest';

const RECORDING_TIMES = ['card', 'recordedAt', 'appliedAt', 'supersededAt', 'replacedAt'];
/** What is kept beside the graph's content: what was recorded once, and where tellings meet. */
const KEPT_BESIDE = ['SchemaVersion', 'PastTelling', 'PastAssertion', 'MeetingPoint', 'ArticleChange', 'Rebuild'];

/** Every node and relationship as a line of text, sorted, without recording times: equal graphs give equal lines. */
export async function dumpGraph(): Promise<readonly string[]> {
  const nodes = await ask(
    `MATCH (n) WHERE none(label IN labels(n) WHERE label IN $KEPT_BESIDE)
     RETURN labels(n) AS labels, properties(n) AS properties`,
    { KEPT_BESIDE },
  );
  const relationships = await ask(
    `MATCH (a)-[r]->(b)
     WHERE none(label IN labels(a) + labels(b) WHERE label IN $KEPT_BESIDE)
     RETURN type(r) AS type, coalesce(a.id, a.key, a.name) AS from, coalesce(b.id, b.key, b.name) AS to,
            properties(r) AS properties`,
    { KEPT_BESIDE },
  );
  return [...nodes, ...relationships].map((row) => JSON.stringify(plain(row))).sort();
}

/** The graph without the earlier texts of its articles, every article called corrected. */
export function present(lines: readonly string[]): readonly string[] {
  return lines
    .filter((line) => !/"labels":\["ArticleVersion"\]|"type":"VERSION_OF"/.test(line))
    .map((line) => line.replace('"status":"ACTIVE"', '"status":"CORRECTED"'));
}

/** The lines that only one of two graphs has, marked as a diff marks them; empty where they are equal. */
export function differences(found: readonly string[], expected: readonly string[]): readonly string[] {
  const inFound = new Set(found);
  const inExpected = new Set(expected);
  return [
    ...expected.filter((line) => !inFound.has(line)).map((line) => `- ${line}`),
    ...found.filter((line) => !inExpected.has(line)).map((line) => `+ ${line}`),
    ...(found.length === expected.length ? [] : [`${found.length} lines instead of ${expected.length}`]),
  ];
}

/** A statement of a test's own, in a session of its own. */
export async function ask(cypher: string, params: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> {
  const { uri, user, password } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(cypher, params);
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

function plain(value: unknown): unknown {
  if (isDate(value) || isDateTime(value)) return value.toString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !RECORDING_TIMES.includes(name))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, plain(inner)]),
  );
}
