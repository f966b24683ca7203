import { z } from 'zod';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';

const Agencies = z.array(z.strictObject({ name: z.string(), aliases: z.array(z.string()).default([]) }));

/** The usual name of a news agency, by each form it is credited under. */
export const wireAgencies = lazy(
  (): ReadonlyMap<string, string> =>
    new Map(
      loadYaml('wire-agencies.yaml', Agencies).flatMap(({ name, aliases }) =>
        [name, ...aliases].map((form) => [form, name] as const),
      ),
    ),
);
