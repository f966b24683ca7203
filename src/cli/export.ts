import { once } from 'node:events';
import { EntenteError } from '../domain/errors.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { openStore } from './open-store.ts';
import { readSettings } from './settings.ts';

/** Writes the whole graph as sorted JSON lines, without recording times: equal graphs give equal bytes. */
export async function exportGraph(options: { readonly canonical?: boolean }): Promise<ExitCode> {
  if (options.canonical !== true)
    throw new EntenteError({
      code: 'WRONG_USAGE',
      message: 'entente export needs to be told in which form.',
      help: 'entente export --canonical > graph.jsonl writes the whole graph as sorted JSON lines.',
    });
  const store = await openStore(readSettings());
  try {
    for await (const line of store.graph.canonical())
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
  } finally {
    await store.close();
  }
  return EXIT.done;
}
