import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** The package's version. Its package.json is two folders up in a checkout, three in a build. */
export const VERSION = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(packageFile(), 'utf8'))).version;

function packageFile(): URL {
  const near = new URL('../../package.json', import.meta.url);
  return existsSync(near) ? near : new URL('../../../package.json', import.meta.url);
}
