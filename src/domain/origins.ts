import { COPY, likeness } from './text-signature.ts';

/** Where an article's account comes from, as far as can be told. */
export interface Account {
  readonly articleId: string;
  readonly wires: readonly string[];
  readonly signature: readonly number[];
}

/** Whether two accounts are one: the same article, a wire both draw on, or texts that are copies. */
export function shareOrigin(a: Account, b: Account): boolean {
  return (
    a.articleId === b.articleId ||
    a.wires.some((wire) => b.wires.includes(wire)) ||
    likeness(a.signature, b.signature) >= COPY
  );
}

/** How many independent origins accounts have: what shares an origin with a part of one is of that one. */
export function countOrigins(accounts: readonly Account[]): number {
  const origins: Account[][] = [];
  for (const account of accounts) {
    const own = origins.filter((origin) => origin.some((other) => shareOrigin(account, other)));
    for (const origin of own) origins.splice(origins.indexOf(origin), 1);
    origins.push([account, ...own.flat()]);
  }
  return origins.length;
}
