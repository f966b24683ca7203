import { readdirSync, readFileSync } from 'node:fs';

/** A numbered file of schema/graph: constraints and indexes, each statement safe to run again. */
export interface SchemaFile {
  readonly version: number;
  readonly name: string;
  readonly statements: readonly string[];
}

const FOLDER = new URL('../../schema/graph/', import.meta.url);

/** The files `NNN-name.cypher` of a folder in order of number; throws when a number is missing or given twice. */
export function readSchemaFiles(folder: URL = FOLDER): readonly SchemaFile[] {
  const files = readdirSync(folder)
    .filter((name) => /^\d{3}-[a-z-]+\.cypher$/.test(name))
    .sort()
    .map((name) => ({
      version: Number(name.slice(0, 3)),
      name,
      statements: splitStatements(readFileSync(new URL(name, folder), 'utf8')),
    }));
  const misplaced = files.find((file, index) => file.version !== index + 1);
  if (misplaced !== undefined) throw new Error(`schema/graph is not numbered 001, 002, …: see ${misplaced.name}`);
  return files;
}

/** Statements end with a semicolon at the end of a line; whole-line comments are dropped. */
export function splitStatements(cypher: string): readonly string[] {
  return cypher
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
