import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Whether a built file is missing or older than one of its sources: files or folders, by their paths from the root. */
export function isStale(built: string, sources: readonly string[]): boolean {
  const file = join(ROOT, built);
  if (!existsSync(file)) return true;
  const { mtimeMs } = statSync(file);
  return sources.some((source) => newest(join(ROOT, source)) > mtimeMs);
}

/** When a file, or the newest file in a folder, was last changed, in milliseconds. */
function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
