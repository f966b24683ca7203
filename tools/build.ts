// Builds the package: JavaScript in dist/, and beside it, at the same relative places, the data that the code reads.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');

/** Folders with data; of those with code too, all but the code. */
const DATA = ['schema', 'samples', 'eval', 'ingest', 'src/embedded-neo4j', 'web/dist/playground'];
const CODE = new Set(['.ts']);

rmSync(DIST, { recursive: true, force: true });
const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
const { status } = spawnSync(process.execPath, [tsc, '-p', join(ROOT, 'tsconfig.build.json')], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
for (const folder of DATA) {
  cpSync(join(ROOT, folder), join(DIST, folder), { recursive: true, filter: (file) => !CODE.has(extname(file)) });
}
