// Compiles the annotator's WebAssembly kernel where it is not built yet or its sources are newer.
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { isStale, ROOT } from './is-stale.ts';

const SOURCES = 'ingest/annotate/kernel/assembly';
const BUILT = 'ingest/annotate/kernel/kernel.wasm';
const ASC = join(ROOT, 'node_modules/assemblyscript/bin/asc.js');
/** The memory and its layout are the caller's, so the kernel brings no allocator of its own. */
const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--importMemory', '--enable', 'simd', '--use', 'abort='];

if (isStale(BUILT, [SOURCES])) {
  if (existsSync(ASC)) {
    process.stderr.write('Building the kernel …\n');
    // Under another name first, so that nobody who starts meanwhile reads half of it.
    const half = `${BUILT}.${process.pid}`;
    const { status } = spawnSync(process.execPath, [ASC, `${SOURCES}/index.ts`, ...OPTIONS, '--outFile', half], {
      cwd: ROOT,
      stdio: 'inherit',
    });
    if (status !== 0) process.exit(status ?? 1);
    renameSync(join(ROOT, half), join(ROOT, BUILT));
  } else {
    process.stderr.write('The kernel is not built: AssemblyScript is not installed (npm ci brings it).\n');
  }
}
