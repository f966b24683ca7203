import type { Token } from '../../src/domain/document.ts';
import { nameShapes } from '../gazetteers/name-shapes.ts';
import { isName, JOINER, nameEnd, touches, YEAR } from './capitals.ts';
import type { Run } from './run.ts';

/** Elections, wars, conferences and storms: no party and no place is named in them. */
export function eventsIn(tokens: readonly Token[], triggered: readonly number[]): Run[] {
  const { eventHeads, eventOpeners, eventModifiers, eventTitles, votes } = nameShapes();
  const shapes: Run[] = [];
  for (const at of triggered) {
    const text = tokens[at]?.text ?? '';
    if (eventHeads.has(text)) {
      let from = at;
      const goesOn = (i: number) =>
        isName(tokens, i) ||
        (/^\p{Lu}/u.test(tokens[i]?.text ?? '') && isName(tokens, i - 1)) ||
        eventModifiers.has(tokens[i]?.text ?? '') ||
        YEAR.test(tokens[i]?.text ?? '') ||
        (JOINER.test(tokens[i]?.text ?? '') && touches(tokens, i) && touches(tokens, i + 1));
      while (from > 0 && goesOn(from - 1)) from--;
      while (from < at && !isName(tokens, from) && !YEAR.test(tokens[from]?.text ?? '')) from++;
      const opensWithYear = YEAR.test(tokens[from]?.text ?? '');
      let to = at + 1;
      const where = tokens[to + 1]?.text === 'the' ? to + 2 : to + 1;
      if (opensWithYear && votes.has(text) && tokens[to]?.text === 'in' && isName(tokens, where))
        to = nameEnd(tokens, where);
      if (from < at) shapes.push({ from, to });
    }
    if (eventTitles.has(text) && isName(tokens, at + 1)) shapes.push({ from: at, to: nameEnd(tokens, at + 1) });
    if (eventOpeners.has(text) && tokens[at + 1]?.text === 'of') {
      const start = tokens[at + 2]?.text === 'the' ? at + 3 : at + 2;
      if (isName(tokens, start)) shapes.push({ from: at, to: nameEnd(tokens, start) });
    }
  }
  return shapes;
}
