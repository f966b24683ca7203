import { speechVerbs } from '../../gazetteers/speech-verbs.ts';
import { childOf, lemmaAt, type Parse } from './parse.ts';
import { type Party, partyAt } from './party.ts';
import type { SpeechAct } from './speech-acts.ts';

/** Who is spoken to: "told reporters", "assured her", "said to Lind", "said in an interview with RUV". */
export function addresseeOf(parse: Parse, { verb, manner, speaker }: SpeechAct): Party | null {
  if (manner === 'ACCORDING' || manner === 'ACCUSING' || manner === 'DESCRIBING') return null;
  const heard = objectOf(parse, verb) ?? hearerAfter(parse, verb);
  const party = heard === null ? null : partyAt(parse, heard);
  return party?.head === speaker?.head ? null : party;
}

function objectOf(parse: Parse, verb: number): number | null {
  if (!speechVerbs().addressing.has(lemmaAt(parse, verb))) return null;
  const passive = childOf(parse, verb, /^nsubjpass$/);
  const object =
    passive ?? childOf(parse, verb, /^dative$/) ?? childOf(parse, verb, /^dobj$/) ?? subjectOfClause(parse, verb);
  return object === undefined || parse.quotedBy.has(object) ? null : object;
}

/** "told his hosts that …", where the parse takes the hearer for the clause's own subject. */
function subjectOfClause(parse: Parse, verb: number): number | undefined {
  const clause = childOf(parse, verb, /^ccomp$/);
  const mark = clause === undefined ? undefined : childOf(parse, clause, /^mark$/);
  if (clause === undefined || mark === undefined) return undefined;
  return parse.children[clause]?.find(
    (child) => child > verb && child < mark && /^nsubj/.test(parse.tokens[child]?.dep ?? ''),
  );
}

function hearerAfter(parse: Parse, verb: number): number | null {
  for (const preposition of parse.children[verb] ?? []) {
    if (!/^(?:prep|dative)$/.test(parse.tokens[preposition]?.dep ?? '') || parse.quotedBy.has(preposition)) continue;
    const object = childOf(parse, preposition, /^pobj$/);
    if (object === undefined || parse.quotedBy.has(object)) continue;
    if (lemmaAt(parse, preposition) === 'to') return object;
    const { hearings, documents } = speechVerbs();
    if (
      lemmaAt(parse, preposition) !== 'in' ||
      !(hearings.has(lemmaAt(parse, object)) || documents.has(lemmaAt(parse, object)))
    )
      continue;
    const to = parse.children[object]?.find((child) => /^(?:with|to)$/.test(lemmaAt(parse, child)));
    const hearer = to === undefined ? undefined : childOf(parse, to, /^pobj$/);
    if (hearer !== undefined) return hearer;
  }
  return null;
}
