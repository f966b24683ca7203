import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ENTITY_KINDS } from '../../src/domain/entity.ts';
import { ASSERTED_STATUSES, EVENT_MODES, EVENT_STATUSES, EVENT_TYPES, ROLES } from '../../src/domain/event.ts';
import { familyOf } from '../../src/domain/mode-family.ts';

const Terms = z.array(
  z.looseObject({
    name: z.string(),
    cameo: z.string().nullish(),
    asserted: z.boolean().optional(),
    family: z.string().optional(),
  }),
);

function terms(name: string): z.infer<typeof Terms> {
  return Terms.parse(parse(readFileSync(new URL(`../../schema/ontology/${name}.yaml`, import.meta.url), 'utf8')));
}

describe('The ontology and the types of the code agree on', () => {
  test.each([
    ['event-types', EVENT_TYPES],
    ['event-modes', EVENT_MODES],
    ['roles', ROLES],
    ['statuses', EVENT_STATUSES],
    ['entity-kinds', ENTITY_KINDS],
  ] as const)('%s', (name, known) => {
    expect(terms(name).map((term) => term.name)).toEqual([...known]);
  });

  test('which statuses a source can assert', () => {
    const asserted = terms('statuses').filter((term) => term.asserted === true);
    expect(asserted.map(({ name }) => name)).toEqual([...ASSERTED_STATUSES]);
  });

  test('which modes are of one family', () => {
    expect(terms('event-modes').map(({ family }) => family)).toEqual(EVENT_MODES.map(familyOf));
  });

  test('three-digit CAMEO codes under 04 for the modes of CONSULT', () => {
    for (const { cameo } of terms('event-modes').slice(0, 8)) expect(cameo).toMatch(/^04\d$/);
  });
});
