import { createRequire } from 'node:module';
import { z } from 'zod';
import { lazy } from './lazy.ts';

const WorldCountries = z.array(
  z.object({
    name: z.object({ common: z.string(), official: z.string() }),
    cca2: z.string(),
    independent: z.boolean().nullish(),
    capital: z.array(z.string()),
    demonyms: z.object({ eng: z.object({ m: z.string() }).optional() }).optional(),
  }),
);

/** The world-countries package (ODbL-1.0): all that have a code, states or not. */
export const worldCountries = lazy(() => WorldCountries.parse(createRequire(import.meta.url)('world-countries')));

const codes = lazy(() => new Set(worldCountries().map(({ cca2 }) => cca2)));

export const CountryCode = z
  .string()
  .refine((code) => codes().has(code), 'must be the two capital letters of a country (ISO 3166-1 alpha-2), as "NO"');
