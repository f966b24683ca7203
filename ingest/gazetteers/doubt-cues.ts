import { z } from 'zod';
import { ASSERTED_STATUSES, type AssertedStatus } from '../../src/domain/event.ts';
import { lazy } from './lazy.ts';
import { loadYaml } from './load-yaml.ts';

const Status = z.enum([...ASSERTED_STATUSES, 'NOTHING']);
const Cues = z.partialRecord(Status, z.array(z.string()));
const File = z.strictObject({
  sentence: Cues,
  fiction: Cues,
  behind: Cues,
  afterwards: Cues,
  untrue: Cues,
  failing: Cues,
});

/** Whether words of a text give this status; NOTHING is that nothing can be said. */
export type Cued = (text: string, status: AssertedStatus | 'NOTHING') => boolean;

export const doubtCues = lazy((): Readonly<Record<keyof z.infer<typeof File>, Cued>> => {
  const file = loadYaml('doubt-cues.yaml', File);
  return {
    sentence: cued(file.sentence),
    fiction: cued(file.fiction),
    behind: cued(file.behind),
    afterwards: cued(file.afterwards),
    untrue: cued(file.untrue),
    failing: cued(file.failing),
  };
});

function cued(lists: z.infer<typeof Cues>): Cued {
  const patterns = new Map(
    Object.entries(lists).map(([status, words]) => [
      status,
      new RegExp(`(?<![a-z'])(?:${(words ?? []).join('|')})(?![a-z'])`),
    ]),
  );
  return (text, status) => patterns.get(status)?.test(text) ?? false;
}
