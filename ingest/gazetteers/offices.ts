import { z } from 'zod';
import { isAscii } from '../../src/domain/entity.ts';
import { CountryCode } from './country-code.ts';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';

/** What an office is in the order of states. */
export const OFFICE_LEVELS = [
  'head-of-state',
  'head-of-government',
  'minister',
  'deputy-minister',
  'ambassador',
  'envoy',
  'spokesperson',
  'legislator',
  'military',
  'party',
  'monarch',
  'religious',
  'intergovernmental',
  'regional',
  'judicial',
  'official',
] as const;
export type OfficeLevel = (typeof OFFICE_LEVELS)[number];

const List = z.array(z.string());
const Office = z.strictObject({
  title: z.string(),
  /** The title of the same office whatever the holder's sex or the country's word for it; absent: `title` itself. */
  normal: z.string().optional(),
  level: z.enum(OFFICE_LEVELS),
  gender: z.enum(['m', 'f']).optional(),
  /** ISO 3166-1 alpha-2 of the countries where the title means this; absent: everywhere else. */
  countries: z.array(CountryCode).optional(),
  synonyms: List.default([]),
});
export type OfficeKind = z.infer<typeof Office>;

/** The list as it is written, with the modifiers by what they do. */
export const officeFile = lazy(() =>
  loadYaml(
    'offices.yaml',
    z.strictObject({
      offices: z.array(Office),
      modifiers: z.strictObject({ same: List, deputy: List, of: List, portfolio: List }),
    }),
  ),
);

export const offices = lazy((): readonly OfficeKind[] => officeFile().offices);

/** Titles in the form of `titleKey`, and the words that may stand before them. */
export const officeWords = lazy(() => {
  const titles = new Map<string, OfficeKind[]>();
  for (const office of officeFile().offices) {
    for (const form of [office.title, ...office.synonyms]) {
      const key = titleKey(form);
      titles.set(key, [...(titles.get(key) ?? []), office]);
    }
  }
  const { same, deputy, of, portfolio } = officeFile().modifiers;
  return {
    titles,
    modifiers: new Set([...same, ...deputy, ...of, ...portfolio].map(titleKey)),
    /** Words that a title can end with. */
    lasts: new Set([...titles.keys()].map((key) => key.split(' ').at(-1) ?? '')),
  };
});

/** Lower case, no accents, straight apostrophes, no hyphens: "secretary-general" is "secretary general". */
export function titleKey(title: string): string {
  // Nearly all titles are plain, and every word of an article is asked whether it begins one.
  const plain = isAscii(title) ? title : title.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'");
  return plain.replaceAll('-', ' ').replaceAll('`', "'").toLowerCase();
}
