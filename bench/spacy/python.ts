import { type SpawnOptions, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../../src/embedded-neo4j/cache-folder.ts';

export const CACHE = join(cacheFolder(process.env), 'bench-spacy');

/** A file beside this one: a Python script or its requirements. */
export function beside(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

export function digestOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** One thread each, and no tuning of OpenBLAS for other machines: either would make the comparison unfair. */
export function pythonEnvironment(): NodeJS.ProcessEnv {
  const { OPENBLAS_CORETYPE: _core, OPENBLAS_L2_SIZE: _size, ...env } = process.env;
  const threads = ['OMP_NUM_THREADS', 'OPENBLAS_NUM_THREADS', 'MKL_NUM_THREADS', 'BLIS_NUM_THREADS'];
  return { ...env, ...Object.fromEntries(threads.map((name) => [name, '1'])), PYTHONDONTWRITEBYTECODE: '1' };
}

/** The Python that has spaCy and its model, in an environment of its own, built at the first call. PYTHON names another. */
export function pythonWithSpacy(): string {
  const requirements = beside('requirements.txt');
  const folder = join(CACHE, `python-${digestOf(readFileSync(requirements, 'utf8'))}`);
  const python = join(folder, 'bin', 'python');
  const complete = join(folder, 'complete');
  if (existsSync(complete)) return python;
  console.error(`Installing spaCy and its model into ${folder} …`);
  run(process.env['PYTHON'] ?? 'python3', ['-m', 'venv', '--clear', folder]);
  run(python, ['-m', 'pip', 'install', '--quiet', '--requirement', requirements]);
  writeFileSync(complete, '');
  return python;
}

function run(command: string, args: readonly string[]): void {
  const options: SpawnOptions = { stdio: ['ignore', 2, 2] };
  const { status, error } = spawnSync(command, args, options);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed (${status ?? error?.message}).`);
}
