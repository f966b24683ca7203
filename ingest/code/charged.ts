import { speechVerbs } from '../gazetteers/speech-verbs.ts';
import { subjectOf } from './clause.ts';
import type { Party } from './parties.ts';
import type { Standing } from './settle.ts';
import type { Node } from './tree.ts';

/** "Lima says Quito broke the pact": that somebody broke one is a charge where another says it. */
export function chargedBy(standing: Standing, trigger: Node, guilty: readonly Party[]): Standing {
  if (standing !== 'HAPPENED' && standing !== 'ONGOING') return standing;
  const saying = trigger.dep === 'ccomp' ? trigger.head : null;
  if (saying === null || !speechVerbs().saying.has(saying.lemma)) return standing;
  const speaker = subjectOf(saying);
  const own = new Set(guilty.map(({ entityId }) => entityId));
  return speaker?.mentions.some(({ entityId }) => own.has(entityId)) ? standing : 'ALLEGED';
}
