import type { ArticleMeta } from '../../src/domain/document.ts';
import { readFrontMatter } from './front-matter.ts';

export interface ReadMarkdown {
  readonly meta: ArticleMeta;
  readonly text: string;
}

const HEADING = /^ {0,3}(?<level>#{1,6})[ \t]+/;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={2,})$/;
const FENCE = /^ {0,3}(?:```|~~~)/;
const REFERENCE = /^ {0,3}\[[^\]\n]+\]:[ \t]*\S+/;
const BULLET = /^ {0,8}[-*+][ \t]+/;
const NUMBER = /^ {0,8}\d{1,3}[.)][ \t]+/;

/**
 * Reads a Markdown article: front matter to meta, marks taken away, the lines of a paragraph joined, paragraphs
 * separated by a blank line. Headings and items of lists become paragraphs; links keep their text, pictures go.
 * Without a title in the front matter, a first heading of the first level is the title (and stays in the text).
 */
export function readMarkdown(source: string): ReadMarkdown {
  const { meta, body } = readFrontMatter(source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const paragraphs = splitBlocks(body.replace(/<!--[\s\S]*?(?:-->|$)/g, '')).map(stripInline);
  const first = body.trimStart().split('\n', 1)[0] ?? '';
  const title = HEADING.exec(first)?.groups?.['level'] === '#' ? headingText(first) : undefined;
  return {
    meta: meta.title === undefined && title !== undefined ? { ...meta, title: stripInline(title) } : meta,
    text: paragraphs.filter((paragraph) => paragraph.trim() !== '').join('\n\n'),
  };
}

/** Paragraphs, each on one line unless the author forced a break with two spaces or a backslash. */
function splitBlocks(body: string): readonly string[] {
  const blocks: string[][] = [[]];
  let inList = false;
  for (const raw of body.split('\n')) {
    const line = raw.replace(/^(?: {0,3}> ?)+/, '');
    if (HEADING.test(line)) {
      blocks.push([headingText(line)], []);
    } else if (line.trim() === '' || RULE.test(line) || FENCE.test(line) || REFERENCE.test(line)) {
      if (blocks.at(-1)?.length !== 0) blocks.push([]);
    } else {
      // "14. Lavrov …" in the middle of a paragraph is the end of a date, not an item.
      const afterText = (blocks.at(-1)?.length ?? 0) > 0;
      const item: RegExpExecArray | null = BULLET.exec(line) ?? (!afterText || inList ? NUMBER.exec(line) : null);
      if (item !== null) blocks.push([]);
      inList = item !== null || (inList && afterText);
      blocks.at(-1)?.push(line.slice(item?.[0].length ?? 0));
    }
  }
  return blocks.map((lines) => lines.map(joinable).join('').trim());
}

function headingText(line: string): string {
  const text = line.replace(HEADING, '').trimEnd();
  const closing = /(?<=^|[ \t])#{1,60}$/.exec(text);
  return (closing === null ? text : text.slice(0, closing.index)).trim();
}

function joinable(line: string): string {
  if (line.endsWith('  ')) return `${line.trim()}\n`;
  return line.endsWith('\\') ? `${line.slice(0, -1).trim()}\n` : `${line.trim()} `;
}

/** A character that a backslash protects, kept out of the way of the marks while they are taken off. */
const PROTECTED = /\\([!-/:-@[-`{-~])/g;
const PRIVATE = 0xe000;
/** Bounds on what a pair of marks holds keep the time linear in the text, whatever the text. */
const STRIPS: readonly (readonly [RegExp, string])[] = [
  [/!\[[^[\]\n]{0,500}\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,500}\)[^()\n]{0,500}){0,3}\)|\[[^\]\n]{0,200}\])?/g, ''],
  [/\[([^[\]\n]{0,500})\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,500}\)[^()\n]{0,500}){0,3}\)|\[[^\]\n]{0,200}\])/g, '$1'],
  [/<((?:https?:\/\/|mailto:)[^<>\s]+)>/g, '$1'],
  [/<\/?[a-z][^<>\n]*>/gi, ''],
  [/(`{1,3})([^`\n]+)\1/g, '$2'],
  [/(\*\*\*|\*\*|\*)(?=[^\s*])([^*\n]{0,2000}[^*\s])\1/g, '$2'],
  [/(\*\*)(?=\S)([^\n]{0,200}?\S)\1/g, '$2'],
  [/(?<![\p{L}\p{N}_])(___|__|_)(?=[^\s_])([^\n]{0,500}?[^\s_])\1(?![\p{L}\p{N}_])/gu, '$2'],
  [/~~(?=\S)([^~\n]*\S)~~/g, '$1'],
];

function stripInline(text: string): string {
  const guarded = text.replace(PROTECTED, (_, mark: string) => String.fromCharCode(PRIVATE + mark.charCodeAt(0)));
  return STRIPS.reduce((stripped, [marks, kept]) => stripped.replace(marks, kept), guarded)
    .replace(/&(amp|lt|gt|quot|apos|nbsp|mdash|ndash|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/ {2,}/g, ' ')
    .replace(/[\ue021-\ue07e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - PRIVATE));
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
};
