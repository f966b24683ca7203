import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Mark, readMarkup } from './markup.ts';
import { Event, LabelledRecord } from './record.ts';

const ARTICLES = new URL('articles/', import.meta.url);
const TYPES = ['person', 'organisation', 'country', 'place', 'treaty', 'other'] as const;

/** YAML reads a year as a number. */
const Days = z.union([z.string(), z.number()]).transform(String);

const Article = z.strictObject({
  title: z.string(),
  date: z.iso.date(),
  text: z.string(),
  entities: z.partialRecord(z.enum(TYPES), z.array(z.string())),
  /** A name that says nothing of whose it is: an abbreviation. */
  names: z.record(z.string(), z.string()).default({}),
  /** Countries that an adjective alone names. */
  adjectives: z.record(z.string(), z.string()).default({}),
  /** Who takes part or speaks and has no name. */
  unnamed: z.array(z.string()).default([]),
  events: z
    .array(z.strictObject({ ...Event.shape, date: Days.optional(), alsoDate: z.array(Days).default([]) }))
    .default([]),
  quotes: z
    .array(
      z.strictObject({
        speaker: z.string(),
        addressee: z.string().optional(),
        direct: z.string().optional(),
        indirect: z.string().optional(),
      }),
    )
    .default([]),
  /** Person, role, affiliation. */
  roles: z.array(z.tuple([z.string(), z.string(), z.string()])).default([]),
  /** The words, and the one or several they stand for. */
  coref: z.array(z.tuple([z.string(), z.string()], z.string())).default([]),
});
export type Article = z.infer<typeof Article>;

/** The labelled articles that ship with the project, in order of their names. */
export function readArticles(): readonly LabelledRecord[] {
  return readArticleFiles().map(({ id, article }) => labelledArticle(id, article));
}

export function readArticleFiles(): readonly { readonly id: string; readonly article: Article }[] {
  return readdirSync(ARTICLES)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => ({
      id: basename(name, '.yaml'),
      article: Article.parse(parse(readFileSync(new URL(name, ARTICLES), 'utf8'))),
    }));
}

/** An article's labels as a record: what is written once by hand becomes mentions with offsets. */
export function labelledArticle(id: string, article: Article): LabelledRecord {
  const { text, marks } = readMarkup(article.text);
  const typeOf = new Map(TYPES.flatMap((type) => (article.entities[type] ?? []).map((name) => [name, type] as const)));
  const mentions = marks.map((mark) => {
    const entity = entityOf(mark, [...typeOf.keys()], article.names, id);
    return { entity, text: mark.surface, type: typeOf.get(entity) ?? '', start: mark.start, end: mark.end };
  });
  const named = [...typeOf].map(([name, type]) => {
    const own = mentions.filter(({ entity }) => entity === name);
    const first = own.find((mention) => mention.text === name) ?? own[0];
    const short = Object.entries(article.names).flatMap(([alias, entity]) => (entity === name ? [alias] : []));
    const aliases = new Set([...own.map((mention) => mention.text), ...short].filter((alias) => alias !== name));
    return { text: name, type, start: first?.start, end: first?.end, aliases: [...aliases] };
  });
  const adjectival = Object.entries(article.adjectives).map(([name, adjective]) => ({
    text: name,
    type: 'country',
    optional: true,
    ...spanOutside(text, adjective, marks),
  }));
  return LabelledRecord.parse({
    id,
    text,
    title: article.title,
    docDate: article.date,
    layers: {
      entities: 'full',
      events: 'full',
      quotes: 'full',
      entityTypes: [...TYPES],
      fullEventTypes: ['CONSULT', 'TREATY'],
    },
    entities: [...named, ...adjectival],
    mentions,
    events: article.events,
    quotes: article.quotes.map(({ direct, indirect, ...quote }) => ({
      ...quote,
      text: direct ?? indirect ?? '',
      kind: direct === undefined ? 'indirect' : 'direct',
    })),
    roles: article.roles.map(([person, role, affiliation]) => ({ person, role, affiliation })),
    coref: article.coref.map(([mention, ...entities]) => ({ mention, entity: entities.join('; ') })),
  });
}

/** Whose name a marked surface is: as written, or the one entity that has these words in its name. */
function entityOf({ surface, entity }: Mark, entities: readonly string[], names: Article['names'], id: string): string {
  const wanted = entity ?? names[surface] ?? surface;
  if (entities.includes(wanted)) return wanted;
  const holders = entities.filter((name) => ` ${name} `.includes(` ${wanted} `));
  const [only] = holders;
  if (only !== undefined && holders.length === 1) return only;
  throw new SyntaxError(
    `${id}: {${surface}} is ${holders.length === 0 ? 'no entity' : 'several entities'}; write {${surface}=Entity}.`,
  );
}

/** Where a word first stands outside every marked name; nowhere gives nothing. */
function spanOutside(text: string, word: string, marks: readonly Mark[]): { start?: number; end?: number } {
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
    const end = start + word.length;
    const alone = !/\p{L}/u.test(text[start - 1] ?? ' ') && !/\p{L}/u.test(text[end] ?? ' ');
    if (alone && !marks.some((mark) => start < mark.end && mark.start < end)) return { start, end };
  }
  return {};
}
