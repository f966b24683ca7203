// Builds the playground where it is not built yet or its sources are newer; quick when there is nothing to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isStale, ROOT } from './is-stale.ts';

const SOURCES = ['web/playground', 'schema/questions', 'web/vite.config.ts'];
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');

if (isStale('web/dist/playground/index.html', SOURCES)) {
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
