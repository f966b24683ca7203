import { type Facts, type LabelledRecord, noFacts } from '../record.ts';
import { sameEntityIn } from './aliases.ts';
import { scoreEntities } from './entities.ts';
import { scoreEvents } from './events.ts';
import { scoreCoref, scoreRoles } from './people.ts';
import { scoreQuotes } from './quotes.ts';
import { type Options, Score } from './score.ts';
import { scoreSpans } from './spans.ts';

export { type Figures, figuresOf } from './figures.ts';
export type { Options, Score } from './score.ts';

/** Scores answers against labels, record by record; a record without an answer counts as read in vain. */
export function scoreRecords(
  labelled: readonly LabelledRecord[],
  answers: ReadonlyMap<string, Facts>,
  options: Options = {},
): Score {
  const score = new Score();
  for (const record of labelled) {
    const answer = answers.get(record.id) ?? noFacts(record.id);
    const same = sameEntityIn(record, answer);
    score.records += 1;
    scoreEntities(record, answer, options, score);
    scoreSpans(record, answer, options, score);
    scoreEvents(record, answer, same, score);
    scoreQuotes(record, answer, same, score);
    scoreRoles(record, answer, same, score);
    scoreCoref(record, answer, same, score);
  }
  return score;
}
