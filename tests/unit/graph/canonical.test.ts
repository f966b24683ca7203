import { expect, test } from 'vitest';
import { readSchemaFiles } from '../../../src/graph/schema-files.ts';
import {
  LEFT_OUT,
  LEFT_OUT_RELATIONSHIPS,
  NODE_KINDS,
  RELATIONSHIP_KINDS,
} from '../../../src/graph/statements/canonical.ts';

test('The canonical export has every kind of node and relationship that the graph has a key for, but for those it names as left out', () => {
  const keys = readSchemaFiles().flatMap(({ statements }) => statements.filter((each) => each.includes('IS UNIQUE')));
  const nodes = keys.flatMap((each) => /FOR \(n:(\w+)\) REQUIRE n\.(\w+)/.exec(each)?.slice(1, 3).join('.') ?? []);
  const relationships = keys.flatMap((each) => /\[r:(\w+)\]/.exec(each)?.[1] ?? []);
  const known = Object.entries({ ...NODE_KINDS, ...LEFT_OUT }).map(([kind, key]) => `${kind}.${key}`);
  expect(known.sort()).toEqual(nodes.sort());
  expect([...RELATIONSHIP_KINDS, ...LEFT_OUT_RELATIONSHIPS].sort()).toEqual(relationships.sort());
});
