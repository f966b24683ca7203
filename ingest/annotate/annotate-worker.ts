import { EntenteError, type ErrorCode } from '../../src/domain/errors.ts';
import type { AnnotatedText } from './annotated-text.ts';
import { Language } from './language.ts';
import { readModelFile } from './model-file.ts';

/** What a worker answers: errors lose their codes on the way between threads, so intended ones go as values. */
export type Answer =
  | { readonly annotated: AnnotatedText }
  | { readonly refusal: { readonly code: ErrorCode; readonly message: string; readonly help: string } };

let language: Language | undefined;

/** Annotates one text in a worker thread; the model is read at the first. */
export default function annotateInWorker(text: string): Answer {
  try {
    language ??= new Language(readModelFile());
    return { annotated: language.annotate(text) };
  } catch (error) {
    // Broken off in the middle it may have left anything in its memory: the next text gets a new one.
    language = undefined;
    if (!(error instanceof EntenteError)) throw error;
    const { code, message, help } = error;
    return { refusal: { code, message, help } };
  }
}
