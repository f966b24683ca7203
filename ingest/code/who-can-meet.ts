import { contentId } from '../../src/domain/id.ts';
import { eventWords } from '../gazetteers/event-words.ts';
import { lazy } from '../gazetteers/lazy.ts';
import { organisations } from '../gazetteers/organisations.ts';
import { actingCountry } from './acting-country.ts';
import { type Party, partiesOf } from './parties.ts';
import type { Node, Tree } from './tree.ts';

export const media = lazy(
  () =>
    new Set(
      organisations()
        .filter(({ subkind }) => subkind === 'media')
        .map(({ slug }) => contentId('organization', slug)),
    ),
);

/** Those of a phrase who can meet: people, countries, bodies, and who speaks for these. */
export function consulting(phrase: Node | null, tree: Tree): readonly Party[] {
  if (phrase === null) return [];
  return partiesOf(phrase, tree)
    .map((party) => asCountry(party, tree))
    .filter(({ entityId, kind, via, head }) => {
      if (entityId === null || kind === 'PLACE' || kind === 'TREATY' || kind === 'WEAPON') return false;
      if (via === 'part' && !eventWords().delegates.has(head.lemma)) return false;
      return !media().has(entityId);
    });
}

/** "spoke to Lima by phone": a capital that one speaks with is its country. */
function asCountry(party: Party, { entities }: Tree): Party {
  if (party.kind !== 'PLACE' || party.entityId === null) return party;
  const entityId = actingCountry(party.entityId, entities);
  return entityId === party.entityId ? party : { ...party, entityId, kind: 'COUNTRY' };
}
