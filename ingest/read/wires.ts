import { lazy } from '../gazetteers/lazy.ts';
import { wireAgencies } from '../gazetteers/wire-agencies.ts';

const anyAgency = lazy(() => {
  const forms = [...wireAgencies().keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const literal = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${literal.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
});

/** How a paragraph at an article's end begins when it only says where the reporting came from. */
const CREDIT =
  /^[\W_]*(?:with (?:additional |further |some )?(?:reporting|material|information|contributions?)|(?:additional |further )?reporting|based on (?:reporting|reports|material|information)|compiled from|(?:some |additional )?information (?:for|in) this (?:report|article|story) (?:was|came)|source)s?\b[^.]*?(?:\b(?:by|from)\b|:)/iu;
/** "The Associated Press and Reuters contributed to this report." */
const CONTRIBUTED = /\bcontributed (?:\p{L}+ )?to this (?:report|story|article)\b/iu;
/** "BERLIN (Reuters) - ", "MOSCOW, May 14 (TASS) -- " at the start of a paragraph. */
const DATELINE = /^\p{Lu}[\p{Lu} .'/-]+(?:,[^()\n]{1,40})? ?\((?<agency>[^()\n]{2,40})\)\s*(?:-|–|—)/u;
/** Where credits and datelines stand: this many paragraphs from the end, and from the start. */
const EDGE = 3;

/**
 * The news agencies an article says it draws on, by their usual names, in order of the text: credits in its last
 * paragraphs ("With reporting by AP, Reuters, and TASS") and datelines in its first.
 */
export function findWires(text: string): readonly string[] {
  const paragraphs = text.split(/\n\s*\n?/).filter((paragraph) => paragraph.trim() !== '');
  const datelines = paragraphs
    .slice(0, EDGE)
    .flatMap((paragraph) => DATELINE.exec(paragraph)?.groups?.['agency'] ?? []);
  const credits = paragraphs
    .slice(-EDGE)
    .filter((paragraph) => CREDIT.test(paragraph) || CONTRIBUTED.test(paragraph) || isAgencyAlone(paragraph));
  return [...new Set([...datelines, ...credits].flatMap(agenciesIn))];
}

/** "— Reuters" as a paragraph of its own. */
function isAgencyAlone(paragraph: string): boolean {
  return wireAgencies().has(paragraph.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''));
}

/** Whether somebody who publishes is a news agency. */
export function isAgency(publisher: string): boolean {
  return wireAgencies().has(publisher.trim());
}

/** An agency's usual name, for whatever form of it was given; the given name where it is not a known agency. */
export function agencyName(given: string): string {
  return wireAgencies().get(given.trim()) ?? given.trim();
}

function agenciesIn(text: string): readonly string[] {
  return (text.match(anyAgency()) ?? []).map(agencyName);
}
