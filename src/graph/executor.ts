import { type Driver, type ManagedTransaction, Neo4jError, session as sessionMode } from 'neo4j-driver';
import { type Phase, toEntenteError } from './driver-errors.ts';
import { prepare } from './parameters.ts';
import type { Query, Statement } from './statements/statement.ts';

/** Ends a runaway reading; the first plan of a statement on a busy machine takes seconds and must fit. */
const READ_MS = 20_000;
const WRITE_MS = 60_000;
const ATTEMPTS = 5;

/** A transaction as the writers see it: statements in, decoded rows out. */
export interface Transaction {
  rows<Row>(query: Query<Row>): Promise<readonly Row[]>;
  run(statement: Statement): Promise<void>;
  /** Statements that none of the others waits for an answer of: sent in one go, carried out in their order. */
  runAll(statements: readonly Statement[]): Promise<void>;
}

/** The one place that touches Bolt. Every transaction has a time limit, and every error is in the house's codes. */
export class Executor {
  readonly #driver: Driver;
  readonly #uri: string;
  readonly #database: { readonly database?: string };
  readonly #readMs: number;

  constructor(driver: Driver, uri: string, database: string | undefined, readMs: number = READ_MS) {
    this.#driver = driver;
    this.#uri = uri;
    this.#database = database === undefined ? {} : { database };
    this.#readMs = readMs;
  }

  /** One reading statement on its own: the cheapest call there is. */
  async read<Row>(query: Query<Row>, timeoutMs: number = this.#readMs): Promise<readonly Row[]> {
    const session = this.#driver.session({ ...this.#database, defaultAccessMode: sessionMode.READ });
    try {
      const { text, parameters } = prepare(query);
      const result = await session.run(text, parameters, { timeout: timeoutMs });
      return result.records.map((record) => query.row.parse(record.toObject()));
    } catch (error) {
      throw this.#explained(error, 'OPEN');
    } finally {
      await session.close();
    }
  }

  /** The first row of a statement that answers with at most one. */
  async readOne<Row>(query: Query<Row>): Promise<Row | null> {
    const [row] = await this.read(query);
    return row ?? null;
  }

  /** All of `work` or nothing; repeated as a whole when another writer was in the way. */
  async write<T>(work: (transaction: Transaction) => Promise<T>, timeoutMs: number = WRITE_MS): Promise<T> {
    const session = this.#driver.session({ ...this.#database, defaultAccessMode: sessionMode.WRITE });
    try {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await session.executeWrite((managed) => work(asTransaction(managed)), { timeout: timeoutMs });
        } catch (error) {
          if (attempt === ATTEMPTS || !isConflict(error)) throw error;
        }
      }
    } catch (error) {
      throw this.#explained(error, 'OPEN');
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  #explained(error: unknown, phase: Phase): unknown {
    return toEntenteError(error, this.#uri, phase);
  }
}

/**
 * A node or key that another writer took away or made between our reading and our writing. Neo4j does not call it
 * transient, as it does a deadlock, so the driver does not repeat it.
 */
function isConflict(error: unknown): boolean {
  return (
    error instanceof Neo4jError &&
    ['Neo.ClientError.Statement.EntityNotFound', 'Neo.ClientError.Schema.ConstraintValidationFailed'].includes(
      error.code,
    )
  );
}

function asTransaction(managed: ManagedTransaction): Transaction {
  const run = async (statement: Statement): Promise<void> => {
    const { text, parameters } = prepare(statement);
    await managed.run(text, parameters);
  };
  return {
    async rows(query) {
      const { text, parameters } = prepare(query);
      const result = await managed.run(text, parameters);
      return result.records.map((record) => query.row.parse(record.toObject()));
    },
    run,
    // The driver sends each without waiting for the one before, and Neo4j carries them out in order.
    runAll: async (statements) => void (await Promise.all(statements.map(run))),
  };
}
