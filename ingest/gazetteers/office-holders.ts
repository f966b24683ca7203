import { z } from 'zod';
import { nameKey } from '../../src/domain/entity.ts';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';
import { officeTitle } from './office-titles.ts';
import { isSurelyAfter, PartialDate } from './partial-date.ts';

const List = z.array(z.string());
const Office = z.strictObject({
  title: z.string(),
  of: z.string().regex(/^(?:[A-Z]{2}|[a-z0-9]+(?:-[a-z0-9]+)*)$/),
  from: PartialDate.optional(),
  to: PartialDate.optional(),
});
const Holder = z.strictObject({
  name: z.string(),
  aliases: List.default([]),
  gender: z.enum(['m', 'f']),
  offices: z.array(Office).min(1),
});
const File = z.strictObject({ several_at_once: List, deputies: List, holders: z.array(Holder) });
export type HeldOffice = z.infer<typeof Office>;
export type OfficeHolder = z.infer<typeof Holder>;

/** When the list was written: who still held an office then may have left it since. */
const KNOWN_UNTIL = '2025-12-31';

export interface OfficeHolders {
  readonly entries: readonly OfficeHolder[];
  /** Everyone who goes by a name, given as `nameKey` makes it; two persons may share one: "George Bush". */
  named(key: string): readonly OfficeHolder[];
  /**
   * Everyone who may have held an office of a country (its ISO 3166-1 alpha-2 code) or body (its slug) on a day; without
   * a day, everyone who ever did. A bound that is only a year or a month counts as a whole, so that several may come out
   * for one seat; who wants one person takes none then. Of an office that several hold at once ("US ambassador") nobody.
   */
  holders(title: string, of: string, isoDate: string | null): readonly OfficeHolder[];
}

export const officeHolders = lazy((): OfficeHolders => {
  const { several_at_once, deputies, holders: entries } = loadYaml('office-holders.yaml', File);
  const shared = new Set(several_at_once.map(nameKey));
  const isDeputy = (title: string) =>
    nameKey(title)
      .split(' ')
      .some((word) => deputies.includes(word));
  const byName = Map.groupBy(
    entries.flatMap((entry) => formsOf(entry).map((key) => ({ key, entry }))),
    ({ key }) => key,
  );
  const byOffice = Map.groupBy(
    entries.flatMap((entry) => entry.offices.map((held) => ({ key: officeKey(held.title, held.of), entry, held }))),
    ({ key }) => key,
  );
  return {
    entries,
    named: (key) => byName.get(key)?.map(({ entry }) => entry) ?? [],
    holders(title, of, isoDate) {
      const { office = title, gender } = officeTitle(title, of) ?? {};
      if (shared.has(nameKey(office)) || (isDeputy(title) && !isDeputy(office))) return [];
      const found = (byOffice.get(officeKey(title, of)) ?? [])
        .filter(({ entry }) => gender === undefined || gender === entry.gender)
        .filter(({ held }) => isoDate === null || mayBeHeldOn(held, isoDate));
      return [...new Set(found.map(({ entry }) => entry))];
    },
  };
});

function formsOf({ name, aliases }: OfficeHolder): readonly string[] {
  return [...new Set([name, ...aliases].map(nameKey))];
}

function officeKey(title: string, of: string): string {
  return `${officeTitle(title, of)?.office ?? nameKey(title)} of ${of}`;
}

/** Whether somebody may have held an office on a day. Of an open end nothing is known after KNOWN_UNTIL. */
export function mayBeHeldOn({ from, to = KNOWN_UNTIL }: HeldOffice, day: string): boolean {
  return !(from && isSurelyAfter(from, day)) && !isSurelyAfter(day, to);
}
