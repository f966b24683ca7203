import type { Facts } from '../record.ts';
import { plain, sameName } from './names.ts';

/** Whether a name of an answer stands for a labelled one, by all the names that both sides know for it. */
export type SameEntity = (labelled: string, answered: string) => boolean;

export function sameEntityIn(labelled: Facts, answered: Facts): SameEntity {
  const ours = aliasSets(labelled);
  const theirs = aliasSets({ ...answered, entities: answered.entities.filter(({ aliases }) => aliases.length > 0) });
  const described = labelled.coref
    .filter(({ entity }) => !entity.includes(';'))
    .map(({ mention, entity }) => ({
      words: plain(mention),
      names: ours.find((set) => set.names.includes(entity))?.names,
    }));
  return (name, answer) => {
    const names = allNames(name, ours);
    const plainAnswer = plain(answer);
    // "The chancellor" answers for the person whom the labels say it means.
    if (
      described.some((one) => one.words === plainAnswer && one.names?.[0] !== undefined && names.includes(one.names[0]))
    )
      return true;
    const answers = allNames(answer, theirs);
    return names.some((one) => answers.some((other) => sameName(one, other)));
  };
}

interface AliasSet {
  readonly names: readonly string[];
  readonly keys: ReadonlySet<string>;
}

function aliasSets({ entities }: Facts): AliasSet[] {
  return entities.map(({ text, aliases }) => {
    const names = [text, ...aliases];
    return { names, keys: new Set(names.map(plain)) };
  });
}

function allNames(name: string, sets: readonly AliasSet[]): string[] {
  return [name, ...sets.filter(({ keys }) => keys.has(plain(name))).flatMap(({ names }) => names)];
}
