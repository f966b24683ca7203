import type { Facts, LabelledRecord } from '../record.ts';
import type { SameEntity } from './aliases.ts';
import { plain, plainWords, sameName } from './names.ts';
import type { Score } from './score.ts';

type Role = Facts['roles'][number];

/** Who belongs to what, and, of those found, whether the title has a word in common with the labelled one. */
export function scoreRoles(labelled: LabelledRecord, answered: Facts, same: SameEntity, score: Score): void {
  if (labelled.roles.length === 0) return;
  const isSame = (role: Role, answer: Role) =>
    same(role.person ?? '', answer.person ?? '') && sameName(role.affiliation ?? '', answer.affiliation ?? '');
  for (const role of labelled.roles) {
    const answers = answered.roles.filter((answer) => isSame(role, answer));
    const title = plainWords(role.role ?? '');
    score.roles.want(answers.length > 0);
    score.roleTitles.add(answers.some((answer) => plainWords(answer.role ?? '').some((word) => title.includes(word))));
    if (answers.length === 0) score.report(labelled, `missed role ${told(role)}`);
  }
  for (const answer of answered.roles) {
    const isRight = labelled.roles.some((role) => isSame(role, answer));
    score.roles.give(isRight);
    if (!isRight) score.report(labelled, `false role ${told(answer)}`);
  }
}

/** Pronouns and descriptions: the same words for the same entities. */
export function scoreCoref(labelled: LabelledRecord, answered: Facts, same: SameEntity, score: Score): void {
  for (const { mention, entity } of labelled.coref) {
    const isRight = answered.coref
      .filter((answer) => plain(answer.mention) === plain(mention))
      .some((answer) => {
        const answers = namesIn(answer.entity);
        return namesIn(entity).every((name) => answers.some((other) => same(name, other)));
      });
    score.coref.add(isRight);
    if (!isRight) score.report(labelled, `missed "${mention}" for ${entity}`);
  }
}

function namesIn(entities: string): string[] {
  return entities.split(';').map((name) => name.trim());
}

function told({ person, role, affiliation }: Role): string {
  return [person, role, affiliation].filter((part) => part !== null).join(', ');
}
