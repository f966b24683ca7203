import type { Document, Sentence, Token } from '../../src/domain/document.ts';
import { resolveAbbreviations } from './abbreviations.ts';
import { resolveHyphenatedDatelines } from './datelines.ts';
import { resolveHits } from './known-names.ts';
import { resolveMinistries } from './ministries.ts';
import { claimEvents, resolveOrganisations, resolvePlaceShapes } from './named-shapes.ts';
import { resolvePeople } from './people.ts';
import { resolvePlaces } from './places.ts';
import { Register, type Resolution } from './register.ts';
import { resolveReferences } from './resolve-references.ts';
import { resolveStateNamesakes } from './state-namesakes.ts';
import { resolveTreatiesAndWeapons } from './treaties.ts';
import { resolveModelNames } from './unknown-names.ts';
import { viewOf } from './view.ts';

interface Annotated {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

/** Finds who and what an article names, and gives each its id. */
export const resolveStage = {
  name: 'resolve',
  requires: ['document', 'sentences', 'tokens'],
  assigns: ['entities', 'mentions', 'positions'],
  run: resolve,
} as const;

export function resolve({ document, sentences, tokens }: Annotated): Resolution {
  const bySentence = Map.groupBy(tokens, (token) => token.sentence);
  let offset = 0;
  const read = sentences.map((sentence) => {
    const own = bySentence.get(sentence.index) ?? [];
    const isFirst = sentences[sentence.index - 1]?.paragraph !== sentence.paragraph;
    const view = viewOf(document, sentence, own, offset, isFirst);
    offset += own.length;
    return view;
  });
  const register = new Register(document);
  const views = resolveStateNamesakes(read, register);
  resolveHyphenatedDatelines(views, document, register);
  resolveTreatiesAndWeapons(views, document, register);
  claimEvents(views);
  resolveMinistries(views, document, register);
  resolveOrganisations(views, document, register);
  resolvePlaceShapes(views, document, register);
  resolvePeople(views, document, register);
  resolveHits(views, register);
  resolvePlaces(views, document, register);
  resolveAbbreviations(views, register);
  resolveModelNames(views, document, tokens, register);
  resolveReferences(views, document, register);
  return register.resolution();
}
