import type { Token } from '../../src/domain/document.ts';
import { nameShapes } from '../gazetteers/name-shapes.ts';
import { pluralTitleAt } from './plural-titles.ts';
import type { Run } from './run.ts';

const LONGEST = 2;

/**
 * "Corvonia, Vardun and Lesk": the model takes a list of names it does not know for one long name of a body. The parts, or
 * the run itself where it is no list: "Foreign Affairs, Trade and Industry" of a ministry, "Vardun and Sons".
 */
export function partsOfList(tokens: readonly Token[], run: Run): readonly Run[] {
  const { organisationHeads, bodyNouns } = nameShapes();
  const before = tokens[run.from - 1]?.text ?? '';
  const isOfSeveral = before === 'of' && pluralTitleAt(tokens, run.from - 2) !== null;
  // "the Department of Health, Education and Welfare"
  if (!isOfSeveral && /^(?:of|for)$/.test(before) && /^\p{Lu}/u.test(tokens[run.from - 2]?.text ?? '')) return [run];
  const parts: Run[] = [];
  let commas = 0;
  let from = run.from;
  for (let at = run.from; at <= run.to; at++) {
    const { text = '' } = (at < run.to && tokens[at]) || {};
    if (at < run.to && text !== ',' && text !== 'and') continue;
    if (text === ',') commas++;
    if (from < at) parts.push({ from, to: at });
    from = at + 1;
  }
  const areNames = parts.every((part) => {
    const words = tokens.slice(part.from, part.to);
    return (
      words.length <= LONGEST &&
      words.every(
        ({ tag, text }) =>
          tag === 'NNP' && /^\p{Lu}/u.test(text) && !organisationHeads.has(text) && !bodyNouns.has(text.toLowerCase()),
      )
    );
  });
  return areNames && parts.length > 1 && (isOfSeveral || (commas > 0 && parts.length > 2)) ? parts : [run];
}
