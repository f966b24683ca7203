import { titleAt } from '../gazetteers/title-at.ts';
import { idOfHit, isPossessive } from './offices.ts';
import type { Register } from './register.ts';
import { type View, wordAt } from './view.ts';

/**
 * Whose an office is that the text names without saying: "Iranian lawmakers threatened to take President Rouhani to
 * court". It is that of the one country whose adjective or possessive stands in the sentence, or else in its paragraph
 * before, and that is not already said of somebody else's office. With two there is no telling.
 */
export function inferOwner(views: readonly View[], at: number, token: number, register: Register): string | null {
  const view = views[at];
  if (!view) return null;
  if (/^(?:his|her|their)$/.test(wordAt(view, token - 1))) return ownerOfLastPerson(views, at, register);
  const here = speakingOwners(view, register);
  if (here.size > 0) return only(here);
  const before = new Set<string>();
  for (let i = at - 1; views[i]?.sentence.paragraph === view.sentence.paragraph; i--) {
    for (const id of speakingOwners(views[i] ?? view, register)) before.add(id);
  }
  return only(before);
}

/** Countries whose adjective or possessive stands before something else than a titled person. */
function speakingOwners(view: View, register: Register): Set<string> {
  const owners = new Set<string>();
  for (const hit of view.hits) {
    const possessive = isPossessive(view, hit.to);
    if (hit.meaning.kind === 'ORGANIZATION' || (hit.meaning.kind === 'COUNTRY' && !possessive)) continue;
    const next = possessive ? hit.to + 1 : hit.to;
    const title = titleAt(view.tokens, next);
    const isOfPerson = view.runs.some((run) => run.from === (title?.to ?? next));
    if (!isOfPerson) owners.add(idOfHit(hit, register));
  }
  return owners;
}

/** "His envoy": of whom the sentence before spoke last, if that was one person with a known office. */
function ownerOfLastPerson(views: readonly View[], at: number, register: Register): string | null {
  const before = views[at - 1];
  const view = views[at];
  if (!before || before.sentence.paragraph !== view?.sentence.paragraph) return null;
  const owners = new Set(
    register
      .peopleIn(before.sentence.index)
      .flatMap((id) => register.positions.filter(({ personId }) => personId === id))
      .flatMap(({ ofId }) => ofId ?? []),
  );
  return only(owners);
}

function only(ids: ReadonlySet<string>): string | null {
  const [id] = ids;
  return ids.size === 1 ? (id ?? null) : null;
}
