import { nameKey } from '../../src/domain/entity.ts';
import { countries } from '../gazetteers/countries.ts';
import { organisations } from '../gazetteers/organisations.ts';
import { referenceWords } from '../gazetteers/reference-words.ts';
import { type Discourse, type Reference, type Spot, spokenOf } from './discourse.ts';
import { type View, wordAt } from './view.ts';

/** Sentences back that a body or a treaty may be spoken of. */
const BACK = 4;

/** "The bloc", "the agency", "the pact", "such a treaty", "the kingdom": the one spoken of last. */
export function referBody(discourse: Discourse, spot: Spot): Reference | null {
  const view = discourse.views[spot.at];
  if (!view) return null;
  const first = wordAt(view, spot.token);
  if (!/^(?:the|this|that|such)$/.test(first)) return null;
  let at = spot.token + 1;
  if (first === 'such' && /^an?$/.test(wordAt(view, at))) at += 1;
  const noun = wordAt(view, at);
  if (view.tokens[at]?.tag !== 'NN' || isLonger(view, at + 1)) return null;
  const entityId =
    bodyMeant(discourse, spot, noun) ?? treatyMeant(discourse, spot, noun) ?? stateMeant(discourse, spot, noun);
  return entityId === null ? null : { from: spot.token, to: at + 1, entityIds: [entityId] };
}

/** "The commission of inquiry", "the council chamber", "the party's leader" is another, or goes on. */
function isLonger(view: View, at: number): boolean {
  return /^(?:NNS?|NNPS?|HYPH)$/.test(view.tokens[at]?.tag ?? '') || /^(?:of|on|between|with)$/.test(wordAt(view, at));
}

function bodyMeant(discourse: Discourse, spot: Spot, noun: string): string | null {
  const subkind = referenceWords().bodies.get(noun);
  if (subkind === undefined) return null;
  return spokenOf(
    discourse,
    spot,
    ({ kind, entityId }) => kind === 'ORGANIZATION' && isSuch(discourse, entityId, noun, subkind),
    BACK,
  );
}

function isSuch({ register }: Discourse, entityId: string, noun: string, subkind: string | null): boolean {
  const entity = register.entity(entityId);
  if (!entity) return false;
  const key = nameKey(entity.name);
  if (key.split(' ').includes(noun)) return true;
  return organisationSubkinds().get(key) === subkind && subkind !== null;
}

let subkinds: ReadonlyMap<string, string> | undefined;
function organisationSubkinds(): ReadonlyMap<string, string> {
  subkinds ??= new Map(organisations().map(({ name, subkind }) => [nameKey(name), subkind]));
  return subkinds;
}

function treatyMeant(discourse: Discourse, spot: Spot, noun: string): string | null {
  if (!referenceWords().treaties.has(noun)) return null;
  const isCalled = (id: string) =>
    nameKey(discourse.register.entity(id)?.name ?? '')
      .split(' ')
      .includes(noun);
  const called = spokenOf(discourse, spot, ({ kind, entityId }) => kind === 'TREATY' && isCalled(entityId), BACK);
  if (called !== null) return called;
  return spokenOf(discourse, spot, ({ kind }) => kind === 'TREATY', BACK);
}

function stateMeant(discourse: Discourse, spot: Spot, noun: string): string | null {
  if (!referenceWords().states.has(noun)) return null;
  const isOne = (iso2: string | null) =>
    countries().some((country) => country.iso2 === iso2 && country.names.some((name) => nameKey(name).includes(noun)));
  return spokenOf(
    discourse,
    spot,
    ({ kind, entityId }) => {
      const entity = discourse.register.entity(entityId);
      return kind === 'COUNTRY' && entity?.kind === 'COUNTRY' && isOne(entity.iso2);
    },
    BACK,
  );
}
