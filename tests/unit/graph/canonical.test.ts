import { expect, test } from 'vitest';
import { readSchemaFiles } from '../../../src/graph/schema-files.ts';
import { BOOKKEEPING, NODE_KINDS, RELATIONSHIP_KINDS } from '../../../src/graph/statements/canonical.ts';

test('The canonical export leaves out no kind of node or relationship that the graph has a key for', () => {
  const keys = readSchemaFiles().flatMap(({ statements }) => statements.filter((each) => each.includes('IS UNIQUE')));
  const nodes = keys.flatMap((each) => /FOR \(n:(\w+)\) REQUIRE n\.(\w+)/.exec(each)?.slice(1, 3).join('.') ?? []);
  const relationships = keys.flatMap((each) => /\[r:(\w+)\]/.exec(each)?.[1] ?? []);
  const exported = Object.entries(NODE_KINDS).map(([kind, key]) => `${kind}.${key}`);
  expect([...exported, ...BOOKKEEPING.map((kind) => `${kind}.key`)].sort()).toEqual(nodes.sort());
  expect([...RELATIONSHIP_KINDS].sort()).toEqual(relationships.sort());
});
