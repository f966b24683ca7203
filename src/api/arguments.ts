import { z } from 'zod';
import { ENTITY_KINDS, type EntityRef } from '../domain/entity.ts';
import { EntenteError } from '../domain/errors.ts';
import { EVENT_MODES, EVENT_STATUSES, EVENT_TYPES } from '../domain/event.ts';
import type { DateRange } from '../domain/time.ts';
import type { ArticleRecord } from '../graph/records.ts';

const MAX_FIRST = 100;
const MAX_NAMES = 10;
const MAX_HOPS = 10;
const MAX_DEPTH = 3;
const ARTICLE_STATUSES = ['ACTIVE', 'CORRECTED', 'RETRACTED'] as const satisfies readonly ArticleRecord['status'][];
const UNRETRACTED: (typeof ARTICLE_STATUSES)[number][] = ['ACTIVE', 'CORRECTED'];

const words = (max: number) =>
  z.string().trim().min(1, 'must not be empty').max(max, `must not be longer than ${max} characters`);

const whole = (from: number, to: number, byDefault: number) =>
  z
    .number()
    .int()
    .min(from, `must be from ${from} to ${to}`)
    .max(to, `must be from ${from} to ${to}`)
    .nullish()
    .transform((value) => value ?? byDefault);

const oneOrMore = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .min(1, 'must not be an empty list; leave it out to take all')
    .nullish()
    .transform((list) => list ?? null);

/** Both ends inclusive; refused when it ends before it begins. */
const during = z
  .object({ from: z.string().nullish(), to: z.string().nullish() })
  .refine(({ from, to }) => !from || !to || from <= to, { error: 'must not end before it begins (from is after to)' })
  .nullish()
  .transform((range): DateRange | null => (range ? { from: range.from ?? null, to: range.to ?? null } : null));

// That exactly one is given is @oneOf's to check; here a missing one is a fault of the schema and refused all the same.
const entityRef = z
  .object({
    id: words(200).optional(),
    name: words(200).optional(),
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d{0,11}$/, 'must be a Wikidata item, such as "Q58217"')
      .optional(),
  })
  .transform(({ id, name, wikidata }, context): EntityRef => {
    if (id !== undefined) return { id };
    if (name !== undefined) return { name };
    if (wikidata !== undefined) return { wikidata };
    context.addIssue({ code: 'custom', message: 'must name exactly one of id, name and wikidata' });
    return z.NEVER;
  });

const names = z
  .array(entityRef)
  .max(MAX_NAMES, `must not be more than ${MAX_NAMES}`)
  .nullish()
  .transform((list) => list ?? []);

const after = z
  .string()
  .max(1000, 'is not a cursor of an earlier answer')
  .nullish()
  .transform((cursor) => cursor ?? null);

const page = { first: whole(1, MAX_FIRST, 20), after };
const modes = oneOrMore(z.enum(EVENT_MODES));
const status = oneOrMore(z.enum(EVENT_STATUSES));
const day = z
  .string()
  .nullish()
  .transform((given) => given ?? null);
const maybeEntity = entityRef.nullish().transform((ref) => ref ?? null);
const maybeWords = words(200)
  .nullish()
  .transform((text) => text ?? null);
const id = words(200);

/** The arguments of each field, parsed once: defaults filled in, limits kept, the schema's shapes turned into ours. */
export const ARGUMENTS = {
  id: z.object({ id }),
  entity: z.object({ ref: entityRef }),
  search: z.object({ query: words(200), kinds: oneOrMore(z.enum(ENTITY_KINDS)), first: whole(1, MAX_FIRST, 10) }),
  whoMet: z.object({ entity: entityRef, during, modes, ...page }),
  contacts: z.object({ during, modes, ...page }),
  meetings: z.object({ between: names, place: maybeEntity, during, modes, status, ...page }),
  events: z.object({
    types: oneOrMore(z.enum(EVENT_TYPES)),
    status,
    during,
    about: maybeEntity,
    maxSources: z
      .number()
      .int()
      .min(1, 'must be 1 or more')
      .nullish()
      .transform((given) => given ?? null),
    ...page,
  }),
  treatyState: z.object({ on: day, reportedBy: day, asOf: day }),
  clocks: z.object({ reportedBy: day, asOf: day }),
  asOf: z.object({ asOf: day }),
  coOccurring: z.object({ first: whole(1, MAX_FIRST, 20) }),
  neighborhood: z.object({ of: entityRef, depth: whole(1, MAX_DEPTH, 1), first: whole(1, MAX_FIRST, 50) }),
  disagreements: z.object({ about: maybeEntity, first: whole(1, MAX_FIRST, 20) }),
  change: z.object({ id, reason: words(500) }),
  entityEvents: z.object({
    during,
    types: oneOrMore(z.enum(EVENT_TYPES)),
    modes,
    status,
    with: names,
    place: maybeEntity,
    ...page,
  }),
  path: z.object({ from: entityRef, to: entityRef, maxHops: whole(1, MAX_HOPS, 6), during }),
  timeline: z.object({ of: entityRef, during, first: whole(1, MAX_FIRST, 50), after }),
  statements: z.object({
    speaker: maybeEntity,
    addressee: maybeEntity,
    about: maybeEntity,
    text: maybeWords,
    during,
    ...page,
  }),
  entityStatements: z.object({ during, ...page }),
  articles: z.object({
    query: maybeWords,
    during,
    status: oneOrMore(z.enum(ARTICLE_STATUSES)).transform((list) => list ?? UNRETRACTED),
    ...page,
  }),
  ingestArticles: z.object({
    articles: z.array(z.unknown()).min(1, 'must not be empty').max(100, 'must not be more than 100 at once'),
  }),
} as const;

/** Throws BAD_USER_INPUT, which names the first argument that does not fit and why. */
export function parseArguments<T extends z.ZodType>(schema: T, given: unknown): z.output<T> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw badInput(parsed.error);
}

/** The first thing that zod found, as an error for whoever sent it; `within` is where in the arguments it looked. */
export function badInput(error: z.ZodError, within: readonly string[] = []): EntenteError {
  const [issue] = error.issues;
  const path = [...within, ...(issue?.path ?? []).map(String)].join('.');
  return new EntenteError({
    code: 'BAD_USER_INPUT',
    message: `Argument "${path}" ${issue?.message}.`,
    help: 'Correct it and ask again; its description in the schema says what it takes.',
    details: { argument: path },
  });
}
