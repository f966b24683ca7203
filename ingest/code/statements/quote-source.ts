import { wordsIn } from './is-said.ts';
import { isBelow, type Parse, type Quoted, wordAt } from './parse.ts';
import { type Party, partyAt, phraseStart } from './party.ts';
import { type SpeechAct, subjectOf } from './speech-acts.ts';
import { hasWords, type Stretch, stretchOf } from './stretch.ts';

/** Who a quotation is from, by the words of its own sentence; the verb is null where none of saying leads to it. */
export interface QuoteSource {
  readonly speaker: Party;
  readonly act: SpeechAct | null;
  readonly rule: string;
  readonly confidence: number;
}

/** Words needed before somebody who does not "say" is taken for the speaker: 'Lind won applause for "a harbour for all"'. */
const LONG = 3;

export function quoteSource(parse: Parse, quoted: Quoted, acts: readonly SpeechAct[]): QuoteSource | 'ALONE' | null {
  const stretch = stretchOf(parse, quoted);
  if (!hasWords(parse, stretch.before) && !hasWords(parse, stretch.after)) return 'ALONE';
  const after = trailing(parse, quoted, stretch, acts);
  if (after?.speaker) return { speaker: after.speaker, act: after, rule: 'quote-then-tag', confidence: 0.97 };
  const before = leading(parse, quoted, stretch, acts);
  if (before?.isWithheld) return null;
  if (before?.speaker) return { speaker: before.speaker, act: before, rule: 'tag-then-quote', confidence: 0.94 };
  const around = acts.find(
    ({ verb, speaker, isWithheld }) =>
      speaker &&
      !isWithheld &&
      stretch.after.includes(verb) &&
      (governs(parse, verb, quoted) || isLastTag(parse, verb, stretch)),
  );
  if (around?.speaker)
    return { speaker: around.speaker, act: around, rule: 'quote-in-reported-clause', confidence: 0.9 };
  const according = acts.find(
    ({ verb, manner }) => manner === 'ACCORDING' && (stretch.before.includes(verb) || stretch.after.includes(verb)),
  );
  if (according?.speaker)
    return { speaker: according.speaker, act: according, rule: 'quote-according-to', confidence: 0.92 };
  return bySubject(parse, quoted, stretch);
}

/** '…," said Lind', '…," Lind told reporters': nothing stands between but the one who speaks. */
function trailing(
  parse: Parse,
  quoted: Quoted,
  { before, after }: Stretch,
  acts: readonly SpeechAct[],
): SpeechAct | null {
  const act = acts.find(({ verb }) => after.includes(verb));
  if (!act?.speaker || act.manner === 'DESCRIBING' || act.manner === 'ACCUSING' || act.isWithheld) return null;
  const { speaker, verb } = act;
  if (!after.includes(speaker.head)) return null;
  const first = Math.min(verb, phraseStart(parse, speaker.head));
  const between = after.slice(0, after.indexOf(first));
  const { text } = parse.document;
  const isSetOff =
    /[,?!…–—-]["'”’]*$/.test(text.slice(quoted.start, quoted.end)) || /^[,–—-]/.test(wordAt(parse, quoted.to));
  const isDirect = between.every((at) => !parse.tokens[at]?.isWord || parse.tokens[at]?.pos === 'ADV');
  return isDirect && (isSetOff || !hasWords(parse, before)) ? act : null;
}

/** The last verb of saying before a quotation, where no other clause has begun since: 'said it was "time to go"'. */
function leading(parse: Parse, quoted: Quoted, { before }: Stretch, acts: readonly SpeechAct[]): SpeechAct | null {
  const act = acts.findLast(({ verb, manner }) => before.includes(verb) && manner !== 'ACCORDING');
  if (!act) return null;
  const isOver = before.some(
    (at) =>
      at > act.verb &&
      parse.tokens[at]?.dep === 'conj' &&
      parse.tokens[at]?.head === act.verb &&
      subjectOf(parse, at, 1) !== null &&
      !governs(parse, act.verb, quoted),
  );
  return isOver ? null : act;
}

function governs(parse: Parse, verb: number, quoted: Quoted): boolean {
  return wordsIn(parse, quoted).every((at) => isBelow(parse, at, verb));
}

/** '… a "new era" in relations, Lind said.' */
function isLastTag(parse: Parse, verb: number, { after }: Stretch): boolean {
  const rest = after.slice(after.indexOf(verb) + 1);
  const dep = parse.tokens[verb]?.dep ?? '';
  return /^(?:ROOT|parataxis)$/.test(dep) && rest.length <= 8;
}

/** A longer quotation in a sentence without a verb of saying is that of the person it speaks of: 'Lind won applause for "a harbour for all"'. */
function bySubject(parse: Parse, quoted: Quoted, { before }: Stretch): QuoteSource | null {
  if (wordsIn(parse, quoted).length < LONG || !hasWords(parse, before)) return null;
  for (const at of before.toReversed()) {
    if (!/^VB/.test(parse.tokens[at]?.tag ?? '') || !governs(parse, at, quoted)) continue;
    const subject = subjectOf(parse, at);
    const speaker = subject === null ? null : partyAt(parse, subject);
    if (speaker?.entityId && parse.entities.get(speaker.entityId)?.kind === 'PERSON')
      return { speaker, act: null, rule: 'quote-of-subject', confidence: 0.6 };
  }
  // 'Lind: "We are ready."'
  if (wordAt(parse, quoted.from - 1) !== ':') return null;
  const name = before.find(
    (at) => parse.mentionsAt(at).length > 0 && /^(?:ROOT|nsubj|nmod|dep|npadvmod)$/.test(parse.tokens[at]?.dep ?? ''),
  );
  const speaker = name === undefined ? null : partyAt(parse, name);
  return speaker?.entityId ? { speaker, act: null, rule: 'name-colon-quote', confidence: 0.8 } : null;
}
