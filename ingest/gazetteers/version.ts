import { readdirSync } from 'node:fs';
import { lazy } from './lazy.ts';
import { sha256, shippedText } from './shipped.ts';
import { userFiles } from './user-files.ts';

/** Names of the files that come with us. */
export function shippedFiles(): string[] {
  return readdirSync(new URL('.', import.meta.url))
    .filter((name) => name.endsWith('.yaml'))
    .toSorted();
}

/** Changes with every edit of a gazetteer, ours or the user's. */
export const gazetteerVersion = lazy((): string => {
  const user = Object.entries(userFiles()?.texts ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const texts = [...shippedFiles().map((file) => [file, shippedText(file)]), ...user];
  return sha256(JSON.stringify(texts.map(([file, text = '']) => [file, sha256(text)]))).slice(0, 12);
});
