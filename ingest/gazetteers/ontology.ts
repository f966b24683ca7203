import { z } from 'zod';
import { EVENT_MODES, type EventMode } from '../../src/domain/event.ts';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';

const Modes = z.array(z.strictObject({ name: z.enum(EVENT_MODES), cameo: z.string().nullable(), family: z.string() }));

const modes = lazy(
  () => new Map(loadYaml('../../schema/ontology/event-modes.yaml', Modes).map((mode) => [mode.name, mode])),
);

/** Modes of one family tell the same event in different words. */
export function familyOf(mode: EventMode): string {
  return modes().get(mode)?.family ?? mode;
}
