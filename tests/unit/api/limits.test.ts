import { buildASTSchema, concatAST, getIntrospectionQuery, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { MAX_ALIASES, MAX_DEPTH, withinLimits } from '../../../src/api/limits.ts';
import { readTypeDefs } from '../../../src/api/type-defs.ts';

const schema = buildASTSchema(concatAST([...readTypeDefs()]));

function refusals(query: string): string[] {
  return validate(schema, parse(query), [withinLimits]).map((error) => error.message);
}

function nested(depth: number): string {
  return `{ ${'entity { '.repeat(depth - 1)}id${' }'.repeat(depth - 1)} }`;
}

function aliased(count: number): string {
  return Array.from({ length: count }, (_, index) => `a${index}: id`).join(' ');
}

describe('the limits of a query', () => {
  test(`it nests ${MAX_DEPTH} fields deep and no deeper`, () => {
    expect(refusals(nested(MAX_DEPTH))).toEqual([]);
    expect(refusals(nested(MAX_DEPTH + 1))).toEqual([expect.stringContaining(`${MAX_DEPTH + 1} fields deep`)]);
  });

  test(`it has ${MAX_ALIASES} aliases and no more`, () => {
    expect(refusals(`{ ${aliased(MAX_ALIASES)} }`)).toEqual([]);
    expect(refusals(`{ ${aliased(MAX_ALIASES + 1)} }`)).toEqual([expect.stringContaining('51 aliases')]);
  });

  test('a fragment counts each time it is used, at the depth at which it is used', () => {
    const fragment = `fragment F on Query { ${aliased(30)} }`;
    expect(refusals(`{ ...F } ${fragment}`)).toEqual([]);
    expect(refusals(`{ ...F ... on Query { ...F } } ${fragment}`)).toEqual([expect.stringContaining('60 aliases')]);
    const deep = `fragment D on Entity ${nested(MAX_DEPTH)}`;
    expect(refusals(`{ entity { ...D } } ${deep}`)).toEqual([expect.stringContaining(`${MAX_DEPTH + 1} fields deep`)]);
  });

  test('fragments that double at each step are measured without being unfolded', () => {
    const steps = Array.from({ length: 40 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} x: id ...F${i + 1} }`);
    expect(refusals(`{ ...F0 } ${steps.join(' ')} fragment F40 on Query { id }`)).toHaveLength(1);
  });

  test('fragments that contain each other end', () => {
    expect(refusals('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')).toEqual([]);
  });

  test("a client's introspection passes", () => {
    expect(refusals(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }))).toEqual([]);
  });
});
