import type { Span } from '../../../src/domain/document.ts';
import type { Time } from '../../../src/domain/time.ts';
import { type FoundTime, findTimes } from '../find-times.ts';
import { placeInCalendar } from '../place-in-calendar.ts';
import { childOf, type Parse, textOf } from './parse.ts';
import type { SpeechAct } from './speech-acts.ts';

/** How a time hangs from the verb that it belongs to: "said on Monday", "said Monday", "said in a speech on Monday". */
const LINKS = /^(?:prep|pobj|npadvmod|advmod|nummod|compound|nmod|tmod|appos)$/;

/** When it was said, by the words that hang from the verb and stand outside what was said; null where there are none. */
export function saidWhen(parse: Parse, act: SpeechAct, said: Span): Time | null {
  // "will say on Monday" has not been said.
  if (childOf(parse, act.verb, /^aux$/) !== undefined) return null;
  const today = parse.document.publishedAt?.slice(0, 10) ?? null;
  const found = timesAround(parse, act).find(
    (time) =>
      (time.start >= said.end || time.end <= said.start) &&
      (isNext(parse, time, act) || hangsFrom(parse, time, act.verb)),
  );
  return found ? placeInCalendar(found.says, found.text, { today, context: null }, 'past') : null;
}

/** A clause without the time before it that is the verb's: "said Monday the bridge was open". */
export function withoutTime(parse: Parse, act: SpeechAct, clause: Span): Span {
  const time = timesAround(parse, act).find((one) => one.start === clause.start && isNext(parse, one, act));
  const first = time && parse.tokens.find(({ start, isWord, text }) => start >= time.end && isWord && text !== 'that');
  return first && first.start < clause.end ? { start: first.start, end: clause.end } : clause;
}

function timesAround(parse: Parse, { verb }: SpeechAct): FoundTime[] {
  const sentence = parse.sentences[parse.tokens[verb]?.sentence ?? 0];
  return sentence ? findTimes(textOf(parse, sentence), sentence.start).filter(({ isBound }) => !isBound) : [];
}

function isNext({ tokens }: Parse, { start }: FoundTime, { last }: SpeechAct): boolean {
  return tokens[last + 1]?.start === start;
}

function hangsFrom(parse: Parse, { core }: FoundTime, verb: number): boolean {
  const { tokens, quotedBy } = parse;
  return tokens.some(({ start, end }, at) => {
    if (start < core.start || end > core.end || quotedBy.has(at)) return false;
    for (let one = at; LINKS.test(tokens[one]?.dep ?? ''); ) {
      one = tokens[one]?.head ?? one;
      if (one === verb) return true;
    }
    return false;
  });
}
