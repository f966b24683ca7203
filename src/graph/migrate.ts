import { z } from 'zod';
import { EntenteError } from '../domain/errors.ts';
import type { Executor } from './executor.ts';
import { readSchemaFiles, type SchemaFile } from './schema-files.ts';
import { query, type Statement, statement } from './statements/statement.ts';
import { carryEventsForward } from './write/carry-forward.ts';

const MIGRATION_MS = 300_000;

/** The version of schema/graph that the graph says it has; 0 for a graph that never had one. */
const appliedVersion = () =>
  query(
    z.object({ version: z.number() }),
    `OPTIONAL MATCH (v:SchemaVersion {key: 'graph'}) RETURN coalesce(v.version, 0) AS version`,
  );

const lockVersion = () =>
  query(
    z.object({ version: z.number() }),
    `MERGE (v:SchemaVersion {key: 'graph'})
     SET v.version = coalesce(v.version, 0)
     RETURN v.version AS version`,
  );

const recordVersion = (version: number) =>
  statement(`MATCH (v:SchemaVersion {key: 'graph'}) SET v.version = $version, v.appliedAt = datetime()`, { version });

/**
 * Brings the constraints and indexes of the graph to the version of schema/graph. Neo4j does not mix schema with data
 * in one transaction, so one transaction holds the version node while others apply the files: a second process that
 * starts at the same moment waits there and then finds the work done. A process that dies half way leaves the old
 * version and statements that are safe to run again.
 */
export async function migrate(
  executor: Executor,
  progress: (line: string) => void,
  files: readonly SchemaFile[] = readSchemaFiles(),
): Promise<void> {
  const known = files.length;
  // The first thing a database that has just started is asked: it may still be warming up.
  const [before] = await executor.read(appliedVersion(), MIGRATION_MS);
  refuseNewer(before?.version ?? 0, known);
  if (before?.version === known) return;
  await applyVersionKey(executor, files);
  await executor.write(async (holder) => {
    const [locked] = await holder.rows(lockVersion());
    const from = locked?.version ?? 0;
    refuseNewer(from, known);
    for (const file of files.filter(({ version }) => version > from)) {
      progress(`Preparing the graph: schema/graph/${file.name}`);
      await apply(
        executor,
        file.statements.map((cypher) => statement(cypher)),
      );
    }
    await apply(executor, [statement('CALL db.awaitIndexes(120)')]);
    await carryEventsForward(executor, MIGRATION_MS);
    await holder.run(recordVersion(known));
  }, MIGRATION_MS);
}

/** The constraint on the version node itself must stand before the node can be merged by two processes at once. */
async function applyVersionKey(executor: Executor, files: readonly SchemaFile[]): Promise<void> {
  const own = files.flatMap(({ statements }) => statements).filter((cypher) => cypher.includes(':SchemaVersion'));
  await apply(
    executor,
    own.map((cypher) => statement(cypher)),
  );
}

async function apply(executor: Executor, statements: readonly Statement[]): Promise<void> {
  await executor.write(async (transaction) => {
    for (const each of statements) await transaction.run(each);
  }, MIGRATION_MS);
}

function refuseNewer(found: number, known: number): void {
  if (found <= known) return;
  throw new EntenteError({
    code: 'SCHEMA_TOO_NEW',
    message: `The graph has schema version ${found}; this version of entente knows ${known}.`,
    help: 'Use the newer entente that wrote it, or another data folder or database.',
    details: { found, known },
  });
}
