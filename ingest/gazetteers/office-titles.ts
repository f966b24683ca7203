import { lazy } from './lazy.ts';
import { offices, titleKey } from './offices.ts';

export interface OfficeTitle {
  /** The title under which the office is known whatever the country's word for it: "prime minister" for a chancellor of DE. */
  readonly office: string;
  /** The holder's sex where the word tells it: a queen is a woman. */
  readonly gender: 'm' | 'f' | undefined;
}

const titles = lazy(() => {
  const byKey = new Map<string, OfficeTitle>();
  for (const { title, normal, gender, countries = [''], synonyms } of offices()) {
    for (const form of [title, ...synonyms]) {
      for (const country of countries) byKey.set(`${titleKey(form)} ${country}`, { office: normal ?? title, gender });
    }
  }
  return byKey;
});

/** The office that a title means of a country or body: first as that country uses the word, then as the others do. */
export function officeTitle(title: string, of: string): OfficeTitle | undefined {
  const key = titleKey(title);
  return titles().get(`${key} ${of}`) ?? titles().get(`${key} `);
}
