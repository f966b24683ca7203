import { z } from 'zod';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';

const Organisations = z.array(
  z.strictObject({
    slug: z.string(),
    name: z.string(),
    aliases: z.array(z.string()).default([]),
    subkind: z.enum(['government', 'ministry', 'party', 'media', 'military', 'intergovernmental', 'company']),
    country: z.string().length(2).optional(),
  }),
);
export type OrganisationEntry = z.infer<typeof Organisations>[number];

const FILES = ['organisations.yaml', 'parties.yaml', 'institutions.yaml', 'media.yaml'];

export const organisations = lazy((): readonly OrganisationEntry[] =>
  FILES.flatMap((file) => loadYaml(file, Organisations)),
);
