// Builds the playground where it is not built yet or its sources are newer; quick when there is nothing to do.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILT = join(ROOT, 'web/dist/playground/index.html');
const SOURCES = ['web/playground', 'schema/questions', 'web/vite.config.ts'];
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');

if (stale()) {
  if (existsSync(VITE)) {
    process.stderr.write('Building the playground …\n');
    const { status } = spawnSync(process.execPath, [VITE, 'build', join(ROOT, 'web'), '--logLevel', 'warn'], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exit(status ?? 1);
  } else {
    process.stderr.write('The playground is not built: Vite is not installed (npm ci without --omit=dev brings it).\n');
  }
}

function stale(): boolean {
  if (!existsSync(BUILT)) return true;
  const built = statSync(BUILT).mtimeMs;
  return SOURCES.some((source) => newest(join(ROOT, source)) > built);
}

/** When a file, or the newest file in a folder, was last changed, in milliseconds. */
function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
