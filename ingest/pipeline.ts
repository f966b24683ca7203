import type { Document, RawDocument, Sentence, Token } from '../src/domain/document.ts';
import type { Entity, Mention, Position } from '../src/domain/entity.ts';
import type { Event } from '../src/domain/event.ts';
import type { Extraction } from '../src/domain/extraction.ts';
import type { Statement } from '../src/domain/statement.ts';
import { annotateStage } from './annotate/index.ts';
import { codeStage } from './code/index.ts';
import { gazetteerVersion } from './gazetteers/version.ts';
import { readDocument } from './read/index.ts';
import { resolveStage } from './resolve/index.ts';

/** Version of the rules: it changes whenever an article may read differently by the same gazetteers. */
const RULES_VERSION = 'rules-4';

/** Version of the rules and, after the plus, of the gazetteers, a user's among them. */
export function extractorVersion(): string {
  return `${RULES_VERSION}+${gazetteerVersion()}`;
}

/** All that stages hand on to each other. */
interface Parts {
  readonly raw: RawDocument;
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly positions: readonly Position[];
  readonly events: readonly Event[];
  readonly statements: readonly Statement[];
}
type Part = keyof Parts;

/** A stage says which parts it needs and which it makes. */
export interface StageOrder {
  readonly name: string;
  readonly requires: readonly Part[];
  readonly assigns: readonly Part[];
}

const readStage = {
  name: 'read',
  requires: ['raw'],
  assigns: ['document'],
  run: ({ raw }: Pick<Parts, 'raw'>) => ({ document: readDocument(raw) }),
} as const;

checkOrder([readStage, annotateStage, resolveStage, codeStage]);

/** An article in, its facts out. Pure: no database, no network. Throws an EntenteError for input it refuses. */
export function extract(raw: RawDocument): Extraction {
  return extractDocument(readRaw(raw));
}

/** The document of an article, without its facts. Throws an EntenteError for input it refuses. */
export function readRaw(raw: RawDocument): Document {
  return readStage.run({ raw }).document;
}

/** The facts of an article that was read already. */
export function extractDocument(document: Document): Extraction {
  const annotated = { document, ...annotateStage.run({ document }) };
  const resolved = { ...annotated, ...resolveStage.run(annotated) };
  const coded = { ...resolved, ...codeStage.run(resolved) };
  const { sentences, entities, mentions, positions, events, statements } = coded;
  return { extractor: extractorVersion(), document, sentences, entities, mentions, positions, events, statements };
}

/** Refuses an order of stages in which one needs what none before it made, or two make the same. */
export function checkOrder(stages: readonly StageOrder[], given: readonly Part[] = ['raw']): void {
  const made = new Set<Part>(given);
  for (const { name, requires, assigns } of stages) {
    const missing = requires.filter((part) => !made.has(part));
    if (missing.length > 0)
      throw new TypeError(`Stage ${name} needs ${missing.join(', ')}, which no stage before it makes.`);
    const again = assigns.filter((part) => made.has(part));
    if (again.length > 0) throw new TypeError(`Stage ${name} makes ${again.join(', ')} again.`);
    for (const part of assigns) made.add(part);
  }
}
