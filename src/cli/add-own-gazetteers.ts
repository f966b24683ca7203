import { extendGazetteers, type UserGazetteers } from '../../ingest/gazetteers/extend.ts';
import type { Settings } from './settings.ts';

/** Adds the names in the user's folder, where one is set, to ours: before any article is read. Throws BAD_GAZETTEER. */
export function addOwnGazetteers({ ENTENTE_GAZETTEERS: folder }: Settings): UserGazetteers | null {
  return folder === undefined ? null : extendGazetteers(folder);
}
