import { titleAt } from '../gazetteers/title-at.ts';
import { idOfHit } from './offices.ts';
import type { Register } from './register.ts';
import type { View } from './view.ts';
import { wordAt } from './view.ts';

/** Titles that many hold at once: "the official" need not be the one named before. */
const COMMON =
  /^(?:official|diplomat|lawmaker|deputy|politician|spokesman|spokeswoman|spokesperson|general|leader|head|chief|judge|senator|minister|envoy)$/;

/**
 * "The chancellor", "the Russian president" after the one person of the article who holds that office. With two, or
 * none, or a title that many hold, nobody.
 */
export function resolveOffices(views: readonly View[], register: Register): void {
  for (const view of views) {
    for (let at = 0; at < view.tokens.length; at++) {
      if (wordAt(view, at) !== 'the') continue;
      const hit = view.hits.find((one) => one.from === at + 1 && one.meaning.kind === 'ADJECTIVE');
      const match = titleAt(view.tokens, hit ? hit.to : at + 1);
      if (match === null || !match.isOffice || !isWhole(view, match.to)) continue;
      const ofId = hit ? idOfHit(hit, register) : null;
      const isLeader = match.title === 'leader' && ofId !== null;
      if (COMMON.test(match.title) && !isLeader) continue;
      const holders = new Set(
        register.positions
          .filter((held) => held.sentence < view.sentence.index)
          .filter((held) =>
            isLeader
              ? /^(president|prime minister|chancellor|premier|king)$/.test(held.title)
              : held.title === match.title,
          )
          .filter((held) => ofId === null || held.ofId === ofId || held.ofId === null)
          .map((held) => held.personId),
      );
      const [holder] = holders;
      if (holders.size !== 1 || holder === undefined) continue;
      register.mention(holder, view.tokens, at, match.to, 'reference');
      // "President X" and then "the Russian president": now it is known whose president.
      const title = register.positions.find(({ personId }) => personId === holder)?.title;
      if (ofId !== null && title) register.position({ personId: holder, title, ofId, sentence: view.sentence.index });
    }
  }
}

/** Nothing more follows that would make it another: "the president of Chad", "the chancellor Angela Merkel", "'s". */
function isWhole(view: View, at: number): boolean {
  if (view.runs.some((run) => run.from === at)) return false;
  return !/^(of|for|and|'s|’s|elect|-|,)$/.test(wordAt(view, at)) && !/^\p{Lu}/u.test(view.tokens[at]?.text ?? '');
}
