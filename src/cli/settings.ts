import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import envPaths from 'env-paths';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { EntenteError } from '../domain/errors.ts';

const FILES = ['entente.config.yaml', 'entente.config.yml', 'entente.config.json'] as const;

const SETTINGS = z.object({
  NEO4J_URI: z.string().min(1).optional(),
  NEO4J_USER: z.string().min(1).optional(),
  NEO4J_PASSWORD: z.string().optional(),
  ENTENTE_HOME: z
    .string()
    .min(1)
    .default(() => envPaths('entente', { suffix: '' }).data),
  ENTENTE_CACHE: z.string().min(1).optional(),
  ENTENTE_NEO4J_HEAP: z.string().optional(),
  ENTENTE_GAZETTEERS: z.string().min(1).optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  ENTENTE_ALLOWED_HOSTS: z.string().default(''),
  ENTENTE_SAMPLES: z.enum(['on', 'off']).default('on'),
});

/** Everything a user can set, by environment or, after it, by a file `entente.config.yaml` (or .json) in the folder. */
export type Settings = z.infer<typeof SETTINGS>;

/** Settings of the environment over those of the file over the defaults. Throws BAD_SETTING. */
export function readSettings(env: NodeJS.ProcessEnv = process.env, folder = process.cwd()): Settings {
  const given = Object.fromEntries(
    Object.keys(SETTINGS.shape).flatMap((name) =>
      env[name] === undefined || env[name] === '' ? [] : [[name, env[name]]],
    ),
  );
  const { values, file } = readFile(folder);
  const parsed = SETTINGS.safeParse({ ...values, ...given });
  if (parsed.success) {
    const { ENTENTE_HOME: home, ENTENTE_GAZETTEERS: gazetteers } = parsed.data;
    return {
      ...parsed.data,
      ENTENTE_HOME: resolve(folder, home),
      ...(gazetteers === undefined ? {} : { ENTENTE_GAZETTEERS: resolve(folder, gazetteers) }),
    };
  }
  const issue = parsed.error.issues[0];
  const name = String(issue?.path[0] ?? '');
  throw new EntenteError({
    code: 'BAD_SETTING',
    message: `${name} is not usable: ${issue?.message ?? 'unknown'}.`,
    help: `Set ${name} to a valid value in the environment${file ? ` or in ${file}` : ''}, or leave it out.`,
  });
}

function readFile(folder: string): { values: Record<string, unknown>; file: string | null } {
  const file = FILES.find((name) => existsSync(resolve(folder, name)));
  if (!file) return { values: {}, file: null };
  try {
    const values: unknown = parseYaml(readFileSync(resolve(folder, file), 'utf8'));
    return { values: z.partialRecord(z.enum(Object.keys(SETTINGS.shape)), z.unknown()).parse(values ?? {}), file };
  } catch (error) {
    throw new EntenteError({
      code: 'BAD_SETTING',
      message: `${file} could not be read as settings.`,
      help: `It holds names and values, such as "PORT: 4001"; the names are ${Object.keys(SETTINGS.shape).join(', ')}.`,
      cause: error,
    });
  }
}
