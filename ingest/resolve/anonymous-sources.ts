import { referenceWords } from '../gazetteers/reference-words.ts';
import type { Discourse, Reference, Spot } from './discourse.ts';
import type { OfficePhrase } from './office-phrases.ts';
import { headOf, headWithin } from './tree.ts';
import { surfaceOf, type View, wordAt } from './view.ts';

/** Who has spoken without a name so far, each with the noun and the sentence. */
export interface AnonymousSpeaker {
  readonly entityId: string;
  readonly noun: string;
  /** The country or body it is of, where that is said. */
  readonly ofId: string | null;
  readonly sentence: number;
}

/** "The official" is the last one only if no other of that noun has spoken within so many sentences. */
const APART = 3;

/** "A senior State Department official said", "a spokesman for the council said": somebody without a name, who is nobody else's source. */
export function anonymousSource(
  discourse: Discourse,
  { at }: Spot,
  phrase: OfficePhrase,
  speakers: readonly AnonymousSpeaker[],
): AnonymousSpeaker | null {
  const view = discourse.views[at];
  const noun = phrase.match.title.split(' ').at(-1) ?? '';
  if (!view || phrase.determiner !== 'A' || !referenceWords().anonymous.has(noun) || !speaks(view, phrase)) return null;
  const from = phrase.from + 1;
  const name = surfaceOf(view, discourse.document, { from, to: phrase.to });
  const ordinal = speakers.filter((speaker) => discourse.register.entity(speaker.entityId)?.name === name).length;
  const ofId = phrase.owner.kind === 'NAMED' ? phrase.owner.entityId : null;
  const entityId = discourse.register.anonymousSource(name, ordinal, ofId);
  discourse.register.mention(entityId, view.tokens, from, phrase.to, 'name');
  return { entityId, noun, ofId, sentence: view.sentence.index };
}

/** "The official", "the senior official": the last who spoke so. */
export function referAnonymous(
  { views }: Discourse,
  { at, token }: Spot,
  phrase: OfficePhrase,
  speakers: readonly AnonymousSpeaker[],
): Reference | null {
  const view = views[at];
  const noun = phrase.match.title.split(' ').at(-1) ?? '';
  const alike = speakers.filter((speaker) => speaker.noun === noun);
  const last = alike.at(-1);
  if (!view || phrase.determiner !== 'THE' || !last) return null;
  // "The Palestinian official" is not the Israeli one of the sentence before.
  if (phrase.owner.kind === 'NAMED' && phrase.owner.entityId !== last.ofId) return null;
  const others = alike.filter(
    ({ entityId, sentence }) => entityId !== last.entityId && last.sentence - sentence < APART,
  );
  return others.length > 0 ? null : { from: token, to: phrase.match.to, entityIds: [last.entityId] };
}

/** The subject of a verb of saying, or after "according to". */
function speaks(view: View, phrase: OfficePhrase): boolean {
  const head = headWithin(view, { from: phrase.match.from, to: phrase.match.to });
  const verb = headOf(view, head);
  if (/^nsubj$/.test(view.tokens[head]?.dep ?? ''))
    return referenceWords().reporting.has(view.tokens[verb]?.lemma ?? '');
  return wordAt(view, verb) === 'to' && wordAt(view, verb - 1) === 'according';
}
