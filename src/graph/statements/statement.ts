import type { z } from 'zod';

/** Cypher with its parameters: a value, made without a database. Nothing of a user's ever becomes `cypher`. */
export interface Statement {
  readonly cypher: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A statement whose rows are decoded by `row`. */
export interface Query<Row> extends Statement {
  readonly row: z.ZodType<Row>;
}

export function statement(cypher: string, params: Readonly<Record<string, unknown>> = {}): Statement {
  return Object.freeze({ cypher: cypher.trim(), params: Object.freeze({ ...params }) });
}

export function query<Row>(
  row: z.ZodType<Row>,
  cypher: string,
  params: Readonly<Record<string, unknown>> = {},
): Query<Row> {
  return Object.freeze({ ...statement(cypher, params), row });
}
