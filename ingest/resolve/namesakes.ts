import { nameKey } from '../../src/domain/entity.ts';
import { firstNames } from '../gazetteers/first-names.ts';
import { titleWords } from '../gazetteers/words.ts';
import type { Office } from './offices.ts';
import type { Named } from './persons.ts';
import type { Register } from './register.ts';

/** Two who stand in one sentence, or who hold different offices, are two, however alike their names are spelt. */
export function mayBeOne(named: readonly Named[], one: string, other: string): boolean {
  const [ones, others] = [one, other].map((key) => named.filter((name) => name.key === key));
  return (ones ?? []).every((a) =>
    (others ?? []).every((b) => a.view !== b.view && !(a.office && b.office && isAnother(a.office, b.office))),
  );
}

/** "Foreign minister" and "minister" may be one, "foreign minister" and "defence minister" not. */
function isAnother({ match: one }: Office, { match: other }: Office): boolean {
  if (!one.isOffice || !other.isOffice) return false;
  if (one.title.endsWith(other.title) || other.title.endsWith(one.title)) return false;
  return one.kinds.every(({ level }) => other.kinds.every((kind) => kind.level !== level || level === 'minister'));
}

/**
 * Whether who holds an office of one state is called by another's: "South Korean Defense Minister Kim" is no North Korean.
 * Envoys are named with the state they are sent to as well, and who moved from post to post with either.
 */
export function isOfAnotherState(office: Office, known: readonly Office[], register: Register): boolean {
  const state = stateOf(office, register);
  if (state === null) return false;
  const states = known.flatMap((one) => stateOf(one, register) ?? []);
  return states.length > 0 && !states.includes(state);
}

function stateOf({ match, ofId }: Office, register: Register): string | null {
  if (ofId === null || match.kinds.some(({ level }) => level === 'ambassador' || level === 'envoy')) return null;
  const owner = register.entity(ofId);
  // Who led a state that is no more may have led one that came out of it.
  return owner?.kind === 'COUNTRY' && owner.iso2 !== null ? ofId : null;
}

/** Of those who are called alike, the ones whose given name fits "Mr." or "Ms.", "king" or "queen". */
export function fitting(ids: readonly string[], { match }: Office, register: Register): string[] {
  const told = new Set(
    [titleWords().honorifics.get(match.title), ...match.kinds.map(({ gender }) => gender)].filter(
      (gender) => gender !== undefined && gender !== null,
    ),
  );
  const [gender] = told;
  if (told.size !== 1) return [];
  const given = (id: string) => firstNames().genders.get(nameKey(register.entity(id)?.name.split(' ')[0] ?? ''));
  return ids.filter((id) => given(id) === gender);
}
