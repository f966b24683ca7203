import type { Token } from '../../src/domain/document.ts';
import { nameKey } from '../../src/domain/entity.ts';
import { cities } from '../gazetteers/cities.ts';
import { firstNames } from '../gazetteers/first-names.ts';
import { nameWords } from '../gazetteers/words.ts';
import type { Hit } from './lexicon.ts';
import { pluralTitleAt } from './plural-titles.ts';
import type { Run } from './run.ts';
import { titleBefore } from './titled.ts';
import { titleIn } from './titles.ts';

/**
 * Runs of capitalised words among the tokens of one sentence. Small words and hyphens inside are part of a name
 * ("Jaap de Hoop Scheffer", "Fayez al-Sarraj"); titles, months, adjectives of countries and organisations are not.
 * A country is part of a longer name when it touches one ("Michael Jordan").
 */
export function nameRuns(tokens: readonly Token[], hits: readonly Hit[]): Run[] {
  const words = nameWords();
  const touches = (at: number) => tokens[at]?.start === tokens[at - 1]?.end;
  const text = (at: number) => tokens[at]?.text ?? '';
  const closed = new Set<number>();
  for (const hit of hits) {
    const isSingle = hit.to === hit.from + 1;
    if (hit.meaning.kind === 'COUNTRY' && isSingle && !tokens[hit.from]?.text.includes('.')) continue;
    // "Abdul-Malik al-Houthi" is one of the Houthis, and the word a part of his name.
    if (isSingle && text(hit.from - 1) === '-' && /^(?:al|el)$/i.test(text(hit.from - 2))) continue;
    for (let at = hit.from; at < hit.to; at++) closed.add(at);
  }
  for (let at = 0; at < tokens.length; at++) {
    const title = isJoined(at) ? null : titleIn(tokens, at);
    for (let inside = at; inside < (title?.to ?? at); inside++) closed.add(inside);
    const titles = pluralTitleAt(tokens, at);
    for (let inside = titles?.from ?? at; inside < (titles?.to ?? at); inside++) closed.add(inside);
  }
  const opens = (at: number) =>
    /^\p{Lu}/u.test(text(at)) &&
    !closed.has(at) &&
    (!words.notNames.has(text(at).toLowerCase().replace(/\.$/, '')) || isGivenName(at));

  const runs: Run[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!opens(from) && !prefixed(from)) continue;
    let to = from + 1;
    for (let next = extended(to); next > to; next = extended(to)) to = next;
    const field = afterField(from, to);
    const start = field > from ? field : afterPlace(from, to);
    if (start > from && field === from) runs.push({ from, to: start });
    runs.push({ from: withoutPrefixes(start, to), to });
    from = to - 1;
  }
  return runs;

  /** "The ambassador in Colombo Ana Roca": where the name of a person begins that no comma parts from a city. */
  function afterPlace(from: number, to: number): number {
    if (to - from < 3 || !/^(?:in|of|at|to)$/.test(text(from - 1))) return from;
    const { genders } = firstNames();
    const [first, second] = [nameKey(text(from)), nameKey(text(from + 1))];
    const isCountry = hits.some((hit) => hit.from === from && hit.to === from + 1 && hit.meaning.kind === 'COUNTRY');
    return (isCountry || cities().byKey.has(first)) && !genders.has(first) && genders.has(second) ? from + 1 : from;
  }

  /** "Under Secretary of State for Maritime Affairs Ana Roca": where the name begins after the field of an office. */
  function afterField(from: number, to: number): number {
    if (text(from - 1) !== 'for' || titleBefore(tokens, from - 1) === null) return from;
    for (let at = from + 1; at < to - 1; at++) if (firstNames().genders.has(nameKey(text(at)))) return at;
    return from;
  }

  /**
   * "Jan Antunes" and "Jan-Erik Antunes", and not "Jan. 5"; "President Do Quoc Tuan" within a sentence, of a family name
   * that is a word of English too.
   */
  function isGivenName(at: number): boolean {
    const next = text(at + 1) === '-' && touches(at + 1) && touches(at + 2) ? at + 2 : at + 1;
    if (!/^\p{Lu}\p{Ll}/u.test(text(next)) || closed.has(next)) return false;
    if (next > at + 1) return /^(?:Jan|May|April|June|Will)$/.test(text(at));
    return text(at) === 'Jan' || (isWithin(at) && firstNames().familyFirst.has(nameKey(text(at))));
  }

  /** After a word of the same sentence, so that its capital is that of a name. */
  function isWithin(at: number): boolean {
    return tokens[at - 1]?.isWord === true || text(at - 1) === ',';
  }

  /** No sheikh and no prince: "Sharm el-Sheikh", "Port-au-Prince", "Nur-Sultan". */
  function isJoined(at: number): boolean {
    const isInside = text(at - 1) === '-' && touches(at - 1) && touches(at) && !closed.has(at - 2);
    return (
      isInside && /^\p{Lu}/u.test(text(at)) && (words.particles.has(text(at - 2)) || /^\p{Lu}|^au$/u.test(text(at - 2)))
    );
  }

  /** "Incumbent Democrat Ana Roca": what people are stands before a full name, and is no part of it. */
  function withoutPrefixes(from: number, to: number): number {
    let start = from;
    while (start < to - 2 && words.namePrefixes.has(text(start).toLowerCase())) start++;
    return start;
  }

  /** "al-Sarraj" where it begins a name. */
  function prefixed(at: number): boolean {
    return words.particles.has(text(at)) && text(at + 1) === '-' && touches(at + 1) && touches(at + 2) && opens(at + 2);
  }

  /** Where the name ends that goes on at `at`; `at` itself when it does not go on. */
  function extended(at: number): number {
    const isHyphen = (text(at) === '-' || text(at) === '’' || text(at) === "'") && touches(at) && touches(at + 1);
    if (isHyphen && tokens[at + 1]?.isWord && !closed.has(at + 1)) return at + 2;
    // "Massimo D 'Alema"
    if (/^['’]$/.test(text(at)) && /^[DOL]$/.test(text(at - 1)) && touches(at + 1) && opens(at + 1)) return at + 2;
    // "Tamsin East"
    if (/^(?:North|South|East|West|Central)$/.test(text(at)) && !/^\p{Lu}|^-$/u.test(text(at + 1))) return at + 1;
    // "Theresa May", and not "May 13".
    if (opens(at) || (text(at) === 'May' && !/^\d/.test(text(at + 1)))) return at + 1;
    if (prefixed(at)) return at + 3;
    let end = at;
    while (words.particles.has(text(end)) && end < at + 3) end++;
    return end > at && opens(end) ? end + 1 : at;
  }
}
