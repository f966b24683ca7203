/** Every code an error of ours can carry, on the command line and in `extensions.code` of the API. */
export const ERROR_CODES = [
  // what a user sent
  'EMPTY_INPUT',
  'BINARY_INPUT',
  'TOO_LARGE',
  'BAD_ENCODING',
  'NOT_ENGLISH',
  'UNSUPPORTED_INPUT',
  'FILE_NOT_FOUND',
  'FILE_UNREADABLE',
  'BAD_DATE',
  'BAD_FRONT_MATTER',
  'BAD_RECORD',
  'BAD_USER_INPUT',
  'BAD_SETTING',
  'BAD_GAZETTEER',
  'WRONG_USAGE',
  'NOT_FOUND',
  'AMBIGUOUS',
  // what the machine lacks or does
  'MODEL_BROKEN',
  'ANNOTATION_FAILED',
  'NO_NEO4J',
  'NEO4J_JARS_FAILED',
  'NEO4J_JARS_CORRUPT',
  'NEO4J_START_FAILED',
  'NEO4J_UNREACHABLE',
  'NEO4J_AUTH_FAILED',
  'NEO4J_LOST',
  'NEO4J_TIMEOUT',
  'SCHEMA_TOO_NEW',
  'DATA_FOLDER_READ_ONLY',
  'DATA_FOLDER_IN_USE',
  'DISK_FULL',
  'PORT_IN_USE',
  'UNKNOWN_HOST',
  'INTERNAL_SERVER_ERROR',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface ErrorOptions {
  readonly code: ErrorCode;
  /** What went wrong, in one sentence. */
  readonly message: string;
  /** What to do next, in one sentence or a short list. */
  readonly help: string;
  readonly cause?: unknown;
  /** Further facts for machines: candidates of an ambiguous name, a line number … */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** An intended error: it may be shown to whoever caused it. Everything else is masked at the edge. */
export class EntenteError extends Error {
  override readonly name = 'EntenteError';
  readonly code: ErrorCode;
  readonly help: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor({ code, message, help, cause, details }: ErrorOptions) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.help = help;
    this.details = details ?? {};
  }
}

/** The `code` of a Node system error (`ENOENT`, `EADDRINUSE` …), or undefined. */
export function systemCode(error: unknown): string | undefined {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return undefined;
}
