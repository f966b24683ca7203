import { z } from 'zod';
import { nameKey } from '../../src/domain/entity.ts';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';

const Offices = z.object({
  offices: z.array(
    z.object({
      title: z.string(),
      normal: z.string().optional(),
      gender: z.enum(['m', 'f']).optional(),
      countries: z.array(z.string()).optional(),
      synonyms: z.array(z.string()).default([]),
    }),
  ),
});

export interface OfficeTitle {
  /** The title under which the office is known whatever the country's word for it: "prime minister" for a chancellor of DE. */
  readonly office: string;
  /** The holder's sex where the word tells it: a queen is a woman. */
  readonly gender: 'm' | 'f' | undefined;
}

const titles = lazy(() => {
  const byKey = new Map<string, OfficeTitle>();
  for (const { title, normal, gender, countries = [''], synonyms } of loadYaml('offices.yaml', Offices).offices) {
    for (const form of [title, ...synonyms]) {
      for (const country of countries) byKey.set(`${nameKey(form)} ${country}`, { office: normal ?? title, gender });
    }
  }
  return byKey;
});

/** The office that a title means of a country or body: first as that country uses the word, then as the others do. */
export function officeTitle(title: string, of: string): OfficeTitle | undefined {
  const key = nameKey(title);
  return titles().get(`${key} ${of}`) ?? titles().get(`${key} `);
}
