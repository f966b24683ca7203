import { z } from 'zod';
import { GRANULARITIES, type Time } from '../domain/time.ts';

/** How Neo4j's values become the house's. Dates leave Cypher through toString(), so no driver type is met here. */
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Neo4j writes `2019-05-14T00:00Z`; the house writes `2019-05-14T00:00:00.000Z`. */
export const isoDateTime = z.string().transform((text) => new Date(text).toISOString());

const storedTime = z.object({
  start: isoDate.nullable(),
  end: isoDate.nullable(),
  granularity: z.enum(GRANULARITIES).nullable(),
  timeText: z.string().nullable(),
  timeInferred: z.boolean().nullable(),
});

/** The five properties of a time, as an event, a claim or a contact carries them; null where it has none. */
export const nullableTime = storedTime.transform(({ start, end, granularity, timeText, timeInferred }): Time | null =>
  start === null || end === null || granularity === null
    ? null
    : { start, end, granularity, text: timeText ?? '', inferred: timeInferred ?? false },
);

/** The Cypher map that `nullableTime` reads. `prefix` is set where a relationship carries two times. */
export function timeMap(variable: string, prefix = ''): string {
  const name = (property: string) =>
    prefix === '' ? property : `${prefix}${property.charAt(0).toUpperCase()}${property.slice(1)}`;
  return (
    `{start: toString(${variable}.${name('start')}), end: toString(${variable}.${name('end')}), ` +
    `granularity: ${variable}.${name('granularity')}, timeText: ${variable}.${name('timeText')}, ` +
    `timeInferred: ${variable}.${name('timeInferred')}}`
  );
}

/** A property that holds JSON of this shape. */
export function jsonOf<T>(schema: z.ZodType<T>) {
  return z.string().transform((text, context): T => {
    const parsed = schema.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
    context.addIssue({ code: 'custom', message: parsed.error.message });
    return z.NEVER;
  });
}
