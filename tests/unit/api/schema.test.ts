import { existsSync, readFileSync } from 'node:fs';
import { buildASTSchema, concatAST, type DefinitionNode, Kind, parse, print } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readTypeDefs } from '../../../src/api/type-defs.ts';
import { ENTITY_KINDS } from '../../../src/domain/entity.ts';
import { EVENT_MODES, EVENT_STATUSES, EVENT_TYPES, ROLES } from '../../../src/domain/event.ts';
import { GRANULARITIES } from '../../../src/domain/time.ts';

const CONTRACT = new URL('../../../../shared/design/contract.graphql', import.meta.url);
if (!existsSync(CONTRACT))
  console.warn('Skipped: the comparison with the contract, which reads ../shared/design/contract.graphql.');
const schema = concatAST([...readTypeDefs()]);

/** Every type, field, argument and value, as "Type.field(argument)", with whether it says what it means. */
function describedParts(definitions: readonly DefinitionNode[]): { name: string; described: boolean }[] {
  return definitions.flatMap((definition) => {
    if (!('name' in definition) || !definition.name || !('description' in definition)) return [];
    const { value: type } = definition.name;
    const members = [
      ...('fields' in definition ? (definition.fields ?? []) : []),
      ...('values' in definition ? (definition.values ?? []) : []),
    ];
    return [
      { name: type, described: Boolean(definition.description) },
      ...members.flatMap((member) => [
        { name: `${type}.${member.name.value}`, described: Boolean(member.description) },
        ...('arguments' in member ? (member.arguments ?? []) : []).map((argument) => ({
          name: `${type}.${member.name.value}(${argument.name.value})`,
          described: Boolean(argument.description),
        })),
      ]),
    ];
  });
}

/** Every field and argument with its type and default, every value of an enum: "Query.path(maxHops)" → "Int = 6". */
function signatures(definitions: readonly DefinitionNode[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const definition of definitions) {
    if (!('name' in definition) || !definition.name) continue;
    const { value: type } = definition.name;
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
      for (const each of definition.values ?? []) found.set(`${type}.${each.name.value}`, 'value');
    } else if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      for (const field of definition.fields ?? []) found.set(`${type}.${field.name.value}`, print(field.type));
    } else if ('fields' in definition) {
      for (const field of definition.fields ?? []) {
        found.set(`${type}.${field.name.value}`, print(field.type));
        for (const argument of 'arguments' in field ? (field.arguments ?? []) : []) {
          const byDefault = argument.defaultValue ? ` = ${print(argument.defaultValue)}` : '';
          found.set(`${type}.${field.name.value}(${argument.name.value})`, print(argument.type) + byDefault);
        }
      }
    }
  }
  return found;
}

function valuesOf(name: string): string[] {
  const found = schema.definitions.find((each) => each.kind === Kind.ENUM_TYPE_DEFINITION && each.name.value === name);
  return found?.kind === Kind.ENUM_TYPE_DEFINITION ? (found.values ?? []).map((each) => each.name.value) : [];
}

describe('the schema', () => {
  test('is one that GraphQL accepts', () => {
    expect(() => buildASTSchema(schema)).not.toThrow();
  });

  test('says what every type, field, argument and value means', () => {
    const parts = describedParts(schema.definitions);
    expect(parts.length).toBeGreaterThan(200);
    expect(parts.filter((part) => !part.described).map((part) => part.name)).toEqual([]);
  });

  test.each([
    ['EntityKind', ENTITY_KINDS],
    ['EventType', EVENT_TYPES],
    ['EventMode', EVENT_MODES],
    ['EventStatus', EVENT_STATUSES],
    ['Role', ROLES],
    ['Granularity', GRANULARITIES],
  ])('has for %s the words of the domain', (name, words) => {
    expect(valuesOf(name)).toEqual([...words]);
  });

  test.skipIf(!existsSync(CONTRACT))(
    'keeps names, types and defaults of the contract, ../shared/design/contract.graphql',
    () => {
      const contract = signatures(parse(readFileSync(CONTRACT, 'utf8')).definitions);
      const entities = ['Person', 'Organization', 'Country', 'Place', 'Treaty', 'Weapon', 'AnonymousSource'];
      const additions =
        /^(Node|PageInfo|ServiceStatus|DatabaseStatus|GraphCounts|ArticleVersion|ArticleChange|ArticleChangeKind|Sameness)\.|(Connection|Edge)\.|^(Article\.(events\(asOf\)|versions|changes)|Event\.(sameness|disagreements)|Query\.events\(maxSources\))$/;
      const different = [...signatures(schema.definitions)].filter(([name, signature]) => {
        if (additions.test(name)) return false;
        const [type = '', rest] = name.split(/\.(.*)/s);
        const promised = contract.get(name) ?? (entities.includes(type) ? contract.get(`Entity.${rest}`) : undefined);
        return promised !== signature;
      });
      expect(different).toEqual([]);
    },
  );
});
