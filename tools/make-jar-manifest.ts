/**
 * Rebuilds src/embedded-neo4j/jars-VERSION.json from a folder of freshly resolved jars.
 * Run it after changing NEO4J_VERSION:  node tools/make-jar-manifest.ts FOLDER-OF-JARS
 */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256OfFile } from '../src/embedded-neo4j/jar-manifest.ts';
import { NEO4J_VERSION } from '../src/embedded-neo4j/version.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node tools/make-jar-manifest.ts FOLDER-OF-JARS');
  process.exit(2);
}
const names = (await readdir(folder)).filter((name) => name.endsWith('.jar')).sort();
const jars: Record<string, string> = {};
for (const name of names) jars[name] = await sha256OfFile(join(folder, name));
const target = new URL(`../src/embedded-neo4j/jars-${NEO4J_VERSION}.json`, import.meta.url);
await writeFile(target, `${JSON.stringify(jars, null, 2)}\n`);
console.error(`${names.length} jars`);
