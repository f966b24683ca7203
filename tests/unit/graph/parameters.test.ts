import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { prepare } from '../../../src/graph/parameters.ts';
import { statement } from '../../../src/graph/statements/statement.ts';

test('parameters go in one map, so that Neo4j plans a text once whatever they are', () => {
  const prepared = prepare(
    statement('MATCH (n {id: $id}) WHERE $kinds IS NULL RETURN n LIMIT $limit', { id: 'a', kinds: null, limit: 3 }),
  );
  expect(prepared.text).toBe(
    'CYPHER replan=skip MATCH (n {id: $in.id}) WHERE $in.kinds IS NULL RETURN n LIMIT $in.limit',
  );
  expect(prepared.parameters).toEqual({ in: { id: 'a', kinds: null, limit: neo4j.int(3) } });
});

test('whole numbers go as integers, at any depth, and fractions as they are', () => {
  const { parameters } = prepare(
    statement('UNWIND $rows AS row RETURN row', { rows: [{ start: 17, confidence: 0.5, tags: [1, 'x'] }] }),
  );
  expect(parameters.in).toEqual({
    rows: [{ start: neo4j.int(17), confidence: 0.5, tags: [neo4j.int(1), 'x'] }],
  });
});
