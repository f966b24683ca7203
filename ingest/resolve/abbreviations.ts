import type { Register } from './register.ts';
import { claim, isFree, type View } from './view.ts';

const ABBREVIATION = /^(?:\p{Lu}{2,7}|\p{Lu}{2,5}-\p{Lu}{2,5}|(?:\p{Lu}\.){2,6}|\p{Lu}[\p{Lu}\p{Ll}]{1,5}\p{Lu})$/u;

/** "the Irish Parliamentary Party (IPP)": from there on the abbreviation stands for the name, wherever nobody has it. */
export function resolveAbbreviations(views: readonly View[], register: Register): void {
  const introduced = new Map<string, string>();
  for (const view of views) {
    view.tokens.forEach((token, at) => {
      const [open, before] = [view.tokens[at - 1], view.tokens[at - 2]];
      if (open?.text !== '(' || !before || !ABBREVIATION.test(token.text)) return;
      const named = register.mentionedBefore(before.end);
      if (named && (abbreviates(token.text, named.surface) || isOfBody(register, named.entityId)))
        introduced.set(token.text, named.entityId);
    });
  }
  for (const view of views) {
    view.tokens.forEach(({ text }, at) => {
      const id = introduced.get(text);
      const run = { from: at, to: at + 1 };
      if (id === undefined || !isFree(view, run)) return;
      register.mention(id, view.tokens, at, at + 1, 'name');
      claim(view, run);
    });
  }
}

/** "Italian People's Party (PPI)": a body is abbreviated in its own language. */
function isOfBody(register: Register, id: string): boolean {
  return register.entity(id)?.kind === 'ORGANIZATION';
}

/** Whether the letters are those that a name's words begin with, small words and single letters left out or not. */
function abbreviates(abbreviation: string, name: string): boolean {
  const letters = abbreviation.replace(/[^\p{L}]/gu, '').toLowerCase();
  const words = name.toLowerCase().split(/[\s-]+/);
  const initials = words.map((word) => word[0] ?? '').join('');
  let at = 0;
  for (const letter of letters) {
    const found = initials.indexOf(letter, at);
    if (found < 0) return letters[0] === initials[0] && letters.length <= words.length + 2;
    at = found + 1;
  }
  return letters[0] === initials[0];
}
