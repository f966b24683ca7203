import { nameKey } from '../../src/domain/entity.ts';
import { cities } from '../gazetteers/cities.ts';
import { countries } from '../gazetteers/countries.ts';
import { referenceWords } from '../gazetteers/reference-words.ts';
import { clearFirst, type Discourse, prominent, type Reference, type Spot } from './discourse.ts';
import { isPossessive, type View, wordAt } from './view.ts';

/** "The Indonesian capital", "Indonesia's capital": the city. */
export function referCapital(discourse: Discourse, { at, token }: Spot): Reference | null {
  const view = discourse.views[at];
  if (!view) return null;
  const { register } = discourse;
  const start = wordAt(view, token) === 'the' ? token + 1 : token;
  const mention = register
    .mentionsIn(view.sentence.index)
    .find(({ from, to, kind }) => from === start && kind === 'COUNTRY' && (start > token || isPossessive(view, to)));
  if (!mention) return null;
  const noun = isPossessive(view, mention.to) ? mention.to + 1 : mention.to;
  if (wordAt(view, noun) !== 'capital') return null;
  const country = register.entity(mention.entityId);
  const entry = country?.kind === 'COUNTRY' ? countries().find(({ iso2 }) => iso2 === country.iso2) : undefined;
  const city = entry?.capitals
    .flatMap((name) => cities().byKey.get(nameKey(name)) ?? [])
    .find(({ iso2 }) => iso2 === entry.iso2);
  return city ? { from: token, to: noun + 1, entityIds: [register.city(city)] } : null;
}

/** "His country": that of the office that he holds. */
export function referHomeland(discourse: Discourse, { at, token }: Spot, anchorId: string | null): Reference | null {
  const view = discourse.views[at];
  if (!view || anchorId === null || !referenceWords().homelands.has(wordAt(view, token + 1))) return null;
  const countryId = discourse.careers.countryOf(anchorId);
  return countryId === null ? null : { from: token, to: token + 2, entityIds: [countryId] };
}

/** "The Omani", "the Belgian": the person of that country who was spoken of, or the only person of the sentence before. */
export function referNationality(discourse: Discourse, spot: Spot): Reference | null {
  const view = discourse.views[spot.at];
  if (!view || wordAt(view, spot.token) !== 'the') return null;
  const mention = discourse.register
    .mentionsIn(view.sentence.index)
    .find(({ from, kind, naming }) => from === spot.token + 1 && kind === 'COUNTRY' && naming === 'reference');
  if (!mention || !standsAlone(view, mention.to)) return null;
  const { careers } = discourse;
  const people = prominent(discourse, spot, ({ kind }) => kind === 'PERSON', 3);
  const own = people.filter(({ entityId }) => careers.countryOf(entityId) === mention.entityId);
  const last = prominent(discourse, spot, ({ kind }) => kind === 'PERSON', 1);
  const unknown = last.filter(({ entityId }) => careers.countryOf(entityId) === null);
  const meant = own.length > 0 ? clearFirst(own) : last.length === 1 ? clearFirst(unknown) : null;
  if (meant !== null) careers.setHome(meant, mention.entityId);
  return meant === null ? null : { from: spot.token, to: mention.to, entityIds: [meant] };
}

/** A verb follows, and no noun: "the Omani said". */
function standsAlone(view: View, at: number): boolean {
  return /^(?:VB[DZ]|MD|,)$/.test(view.tokens[at]?.tag ?? '') && !/^(?:VBN|NN)/.test(view.tokens[at]?.tag ?? '');
}
