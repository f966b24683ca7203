import type { RawDocument } from '../src/domain/document.ts';
import type { Extraction } from '../src/domain/extraction.ts';

/** An article in, its facts out. Pure: no database, no network. Throws an EntenteError for input it refuses. */
export declare function extract(raw: RawDocument): Extraction;
