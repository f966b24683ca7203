import { holderOf, ownerAfterName } from './holders.ts';
import { type OfficePhrase, officePhrases } from './office-phrases.ts';
import type { Register } from './register.ts';
import type { View } from './view.ts';

/** An office phrase with who holds the office, where the text says so. */
export interface HeldOffice {
  readonly view: View;
  readonly phrase: OfficePhrase;
  readonly personId: string | null;
  /** The phrase stands apart from the name: ", the Russian foreign minister". */
  readonly isApart: boolean;
  /** Whose it is, so far. */
  readonly ofId: string | null;
}

/** All office phrases of an article with their holders. */
export function heldOffices(views: readonly View[], register: Register): HeldOffice[] {
  return views
    .filter(({ isHeadline }) => !isHeadline)
    .flatMap((view) =>
      officePhrases(view, register).map((phrase): HeldOffice => {
        const holder = holderOf(view, phrase, register);
        const named = phrase.owner.kind === 'NAMED' ? phrase.owner.entityId : null;
        const ofId = named ?? (holder?.by === 'TITLE' ? ownerAfterName(view, holder.mention, register) : null);
        return {
          view,
          phrase: holder?.isOver ? { ...phrase, tenure: 'FORMER' } : phrase,
          personId: holder?.mention.entityId ?? null,
          isApart: holder?.by === 'APPOSITION',
          ofId,
        };
      }),
    );
}
