// Writes what the YAML of the gazetteers holds as JSON, which is read ten times as fast. Where it is missing, or a file was
// edited since, the YAML itself is read.
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { COMPILED, sha256, shippedText } from '../ingest/gazetteers/shipped.ts';
import { shippedFiles } from '../ingest/gazetteers/version.ts';
import { isStale, ROOT } from './is-stale.ts';

const FOLDER = 'ingest/gazetteers';

if (
  isStale(
    join(FOLDER, COMPILED),
    shippedFiles().map((file) => join(FOLDER, file)),
  )
) {
  const compiled = shippedFiles().map((file) => {
    const text = shippedText(file);
    return [file, { sha256: sha256(text), value: parse(text) }] as const;
  });
  // Under another name first, so that nobody who starts meanwhile reads half of it.
  const built = join(ROOT, FOLDER, COMPILED);
  const half = `${built}.${process.pid}`;
  writeFileSync(half, JSON.stringify(Object.fromEntries(compiled)));
  renameSync(half, built);
}
