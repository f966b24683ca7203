import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { readSchemaFiles, splitStatements } from '../../../src/graph/schema-files.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderOf(...names: readonly string[]): URL {
  const folder = mkdtempSync(join(tmpdir(), 'entente-schema-'));
  folders.push(folder);
  for (const name of names) writeFileSync(join(folder, name), 'CREATE INDEX a IF NOT EXISTS FOR (n:A) ON (n.b);\n');
  return pathToFileURL(`${folder}/`);
}

describe('schema/graph', () => {
  const files = readSchemaFiles();

  test('is numbered from 001 without a gap', () => {
    expect(files.map(({ version }) => version)).toEqual(files.map((_, index) => index + 1));
    expect(files.length).toBeGreaterThan(1);
  });

  test('holds only what can be applied again', () => {
    const statements = files.flatMap((file) => file.statements);
    expect(statements.length).toBeGreaterThan(30);
    // What carries data forward finds it and sets or merges: a second time it does nothing.
    for (const statement of statements)
      expect(statement).toMatch(
        /^CREATE (CONSTRAINT|INDEX|FULLTEXT INDEX) \w+ IF NOT EXISTS |^DROP INDEX \w+ IF EXISTS$|^MATCH (?![\s\S]*\bCREATE\b)/,
      );
  });

  test('with a number missing or twice is refused', () => {
    expect(() => readSchemaFiles(folderOf('001-a.cypher', '003-c.cypher'))).toThrow(/003-c/);
    expect(() => readSchemaFiles(folderOf('001-a.cypher', '001-b.cypher'))).toThrow(/001-b/);
    expect(readSchemaFiles(folderOf('001-a.cypher', '002-b.cypher', 'README.md'))).toHaveLength(2);
  });
});

test('statements end with a semicolon at the end of a line; comments are left out', () => {
  expect(splitStatements("// why; so\nCREATE a\nOPTIONS {x: 'a;b'};\n\n  // more\nCREATE c;")).toEqual([
    "CREATE a\nOPTIONS {x: 'a;b'}",
    'CREATE c',
  ]);
});
