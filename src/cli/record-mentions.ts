import { countries } from '../../ingest/gazetteers/countries.ts';
import { type Entity, type Mention, nameKey } from '../domain/entity.ts';
import type { Extraction } from '../domain/extraction.ts';

/** How a mention leads to its entity: "Russia", and "Moscow" for it; "Russian"; "he", "the pact", "his country". */
export type Leading = 'NAME' | 'ADJECTIVE' | 'REFERENCE';

const DETERMINED =
  /^(?:the|an?|this|that|these|those|such|both|all|neither|either|its?|he|she|they|hi[ms]|her|their|them|our|himself|herself|itself|themselves)\b/i;

let adjectives: ReadonlySet<string> | undefined;

export function leadingOf({ surface }: Mention, { kind, aliases }: Entity): Leading {
  if (aliases.includes(surface)) return 'NAME';
  if (kind === 'PERSON') return 'REFERENCE';
  adjectives ??= new Set(countries().flatMap((country) => country.adjectives.map(nameKey)));
  if (kind === 'COUNTRY' && adjectives.has(nameKey(surface))) return 'ADJECTIVE';
  return DETERMINED.test(surface) || /^\p{Ll}/u.test(surface) ? 'REFERENCE' : 'NAME';
}

export interface RecordReference {
  readonly mention: string;
  /** Several of them for "the two leaders": "Angela Merkel; Emmanuel Macron". */
  readonly entity: string;
  readonly start: number;
  readonly end: number;
}

/** Pronouns and descriptions, each with all that it stands for. */
export function referencesOf({ mentions, entities }: Extraction): RecordReference[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const references = mentions.flatMap((mention) => {
    const entity = byId.get(mention.entityId);
    return entity && leadingOf(mention, entity) === 'REFERENCE' ? [{ mention, name: entity.name }] : [];
  });
  const bySpan = Map.groupBy(references, ({ mention }) => `${mention.start}-${mention.end}`);
  return [...bySpan.values()].flatMap((together) => {
    const [first] = together;
    if (!first) return [];
    const { surface, start, end } = first.mention;
    const names = new Set(together.map(({ name }) => name));
    return [{ mention: surface, entity: [...names].join('; '), start, end }];
  });
}
