import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { maskGraphQLError, showError } from '../../../src/api/mask-error.ts';
import { EntenteError } from '../../../src/domain/errors.ts';

const ambiguous = new EntenteError({
  code: 'AMBIGUOUS',
  message: 'Several entities are called "Kim".',
  help: 'Ask again with an id.',
  cause: new Error('SECRET'),
  details: { candidates: [{ id: 'per_1', name: 'Kim Jong Un', kind: 'PERSON' }] },
});

function mask(error: GraphQLError, code: string) {
  const lines: string[] = [];
  const shown = maskGraphQLError((line) => lines.push(line))({ message: error.message, extensions: { code } }, error);
  return { shown, lines };
}

describe('an error on its way out', () => {
  test('of ours passes, with code, help and details, and without its cause', () => {
    const wrapped = new GraphQLError(ambiguous.message, { originalError: ambiguous });
    const { shown, lines } = mask(wrapped, 'INTERNAL_SERVER_ERROR');
    expect(shown).toEqual({
      message: 'Several entities are called "Kim".',
      extensions: {
        code: 'AMBIGUOUS',
        help: 'Ask again with an id.',
        candidates: [{ id: 'per_1', name: 'Kim Jong Un', kind: 'PERSON' }],
      },
    });
    expect(lines).toEqual([]);
  });

  test('details cannot stand in for code and help', () => {
    const { code, help, message } = ambiguous;
    const sly = new EntenteError({ code, help, message, details: { code: 'X', help: 'X' } });
    expect(showError(sly, () => {}).extensions).toEqual({ code, help });
  });

  test('of any other kind is masked, and the log has it whole under the id the client is given', () => {
    const fault = new TypeError('password is hunter2');
    const { shown, lines } = mask(new GraphQLError(fault.message, { originalError: fault }), 'INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(shown)).not.toMatch(/hunter2|TypeError|mask-error/);
    expect(shown.extensions).toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
      id: expect.stringMatching(/^[0-9a-f]{8}$/),
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`error ${String(shown.extensions?.['id'])}: TypeError: password is hunter2`);
  });

  test('that GraphQL raised about our own answer is masked too', () => {
    const { shown } = mask(
      new GraphQLError('Cannot return null for non-nullable field Event.id.'),
      'INTERNAL_SERVER_ERROR',
    );
    expect(shown.message).not.toContain('Event.id');
  });

  test('that a library disguises with a code of GraphQL is masked all the same', () => {
    const fault = new Error('SECRET');
    const { shown } = mask(new GraphQLError('SECRET', { originalError: fault }), 'BAD_USER_INPUT');
    expect(JSON.stringify(shown)).not.toContain('SECRET');
  });

  test('about the query keeps its words and its code, and nothing else', () => {
    const error = new GraphQLError('Cannot query field "nope" on type "Query".');
    const { shown, lines } = mask(error, 'GRAPHQL_VALIDATION_FAILED');
    expect(shown).toEqual({ message: error.message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    expect(lines).toEqual([]);
  });
});
