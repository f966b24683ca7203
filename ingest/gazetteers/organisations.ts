import { z } from 'zod';
import { CountryCode } from './country-code.ts';
import { lazy } from './lazy.ts';
import { loadLists } from './load-yaml.ts';
import { Slug } from './slug.ts';

const Organisations = z.array(
  z.strictObject({
    slug: Slug,
    name: z.string(),
    aliases: z.array(z.string()).default([]),
    subkind: z.enum(['government', 'ministry', 'party', 'media', 'military', 'intergovernmental', 'company']),
    country: CountryCode.optional(),
  }),
);
export type OrganisationEntry = z.infer<typeof Organisations>[number];

const FILES = ['organisations.yaml', 'parties.yaml', 'institutions.yaml', 'media.yaml'];

export const organisations = lazy((): readonly OrganisationEntry[] => loadLists(FILES, Organisations));
