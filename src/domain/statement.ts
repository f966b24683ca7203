import type { Span } from './document.ts';
import type { Argument } from './event.ts';
import type { Time } from './time.ts';

/**
 * What somebody said, by one article: a quotation in its own words without the marks, or a clause that the article puts
 * in theirs ("Lavrov said the talks were useful"). `text` is the article's text between `start` and `end`.
 */
export interface Statement extends Span {
  /** Made from article, span and whether it is direct. */
  readonly id: string;
  readonly text: string;
  /** Within quotation marks. */
  readonly direct: boolean;
  /** Null where the speaker has no entity; `speakerText` has the words then too. */
  readonly speakerId: string | null;
  /** "the official", "Lavrov", "he". */
  readonly speakerText: string;
  readonly addresseeId: string | null;
  /** "reporters". */
  readonly addresseeText: string | null;
  /** Entities named in it. */
  readonly aboutIds: readonly string[];
  /** When it was said, where the text says. */
  readonly time: Time | null;
  /** Index of the sentence that it begins in. */
  readonly sentence: number;
  /** The words for `speaker`, `addressee` and `verb`. */
  readonly arguments: readonly Argument[];
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}
