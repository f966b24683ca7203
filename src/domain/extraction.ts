import type { Document, Sentence } from './document.ts';
import type { Entity, Mention, Position } from './entity.ts';
import type { Event } from './event.ts';
import type { Statement } from './statement.ts';

/**
 * Everything one article says, as values: the only thing that passes from ingest to the graph. Every id that a part
 * refers to is the id of another part of the same extraction.
 */
export interface Extraction {
  /** Version of the rules and gazetteers that read it. */
  readonly extractor: string;
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly positions: readonly Position[];
  readonly events: readonly Event[];
  readonly statements: readonly Statement[];
}
