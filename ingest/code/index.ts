import type { Document, Sentence, Token } from '../../src/domain/document.ts';
import type { Entity, Mention } from '../../src/domain/entity.ts';
import type { Event } from '../../src/domain/event.ts';
import type { Statement } from '../../src/domain/statement.ts';
import { type Claim, claimsIn } from './claims.ts';
import { type Encoded, encode } from './encode.ts';
import { type FoundTime, findTimes } from './find-times.ts';
import { joinClaims } from './join-claims.ts';
import { placeInCalendar } from './place-in-calendar.ts';
import { plainMentions } from './plain-mentions.ts';
import { paragraphsOf, quotations } from './quotations.ts';
import { statementsIn } from './statements/index.ts';

interface Resolved {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/** Reads from resolved sentences who met, visited or telephoned whom, when, where, whether it happened, and who said what. */
export const codeStage = {
  name: 'code',
  requires: ['document', 'sentences', 'tokens', 'entities', 'mentions'],
  assigns: ['events', 'statements'],
  run: (resolved: Resolved): { readonly events: readonly Event[]; readonly statements: readonly Statement[] } => ({
    events: codeEvents(resolved),
    statements: statementsIn(resolved),
  }),
} as const;

export function codeEvents({ document, sentences, tokens, entities, mentions }: Resolved): Event[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const tokensOf = Map.groupBy(tokens, ({ sentence }) => sentence);
  const mentionsOf = Map.groupBy(plainMentions(mentions, document.text, byId), ({ sentence }) => sentence);
  const quoted = quotations(document.text, paragraphsOf(sentences));
  const read = sentences.map((sentence) => {
    const times = findTimes(document.text.slice(sentence.start, sentence.end), sentence.start);
    const encoded = encode({
      tokens: tokensOf.get(sentence.index) ?? [],
      mentions: mentionsOf.get(sentence.index) ?? [],
      times,
      quotations: quoted,
      entities: byId,
    });
    return { sentence, times, encoded };
  });
  const today = document.publishedAt?.slice(0, 10) ?? null;
  const claims = read.flatMap(({ sentence, encoded }, at): Claim[] =>
    claimsIn({
      sentence,
      encoded,
      nextSentences: plainText(document.text, read.slice(at + 1, at + 3)),
      entities: byId,
      anchors: { today, context: dayBefore(read.slice(0, at), sentence, today) },
    }),
  );
  return joinClaims(claims, document.id, byId);
}

interface ReadSentence {
  readonly sentence: Sentence;
  readonly times: readonly FoundTime[];
  readonly encoded: Encoded;
}

/** What sentences say in plain words, quotations too: "There was no such meeting" is mostly one. */
function plainText(text: string, read: readonly ReadSentence[]): string {
  return read.map(({ sentence }) => text.slice(sentence.start, sentence.end).toLowerCase()).join(' ');
}

/** The day that the paragraph spoke of last before a sentence. */
function dayBefore(read: readonly ReadSentence[], { paragraph }: Sentence, today: string | null): string | null {
  const days = read
    .filter(({ sentence }) => sentence.paragraph === paragraph)
    .flatMap(({ times }) => times.filter(({ says }) => says.kind === 'date' || says.kind === 'weekday'));
  const last = days.at(-1);
  return last ? (placeInCalendar(last.says, last.text, { today, context: null }, 'past')?.start ?? null) : null;
}
