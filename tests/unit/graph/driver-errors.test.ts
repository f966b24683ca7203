import { expect, test } from 'vitest';
import { EntenteError } from '../../../src/domain/errors.ts';
import { toEntenteError, withoutCredentials } from '../../../src/graph/driver-errors.ts';

test('an address in a message never holds a password', () => {
  expect(withoutCredentials('bolt://neo4j:secret@example.org:7687')).toBe('bolt://example.org:7687');
  expect(withoutCredentials('bolt://127.0.0.1:7687')).toBe('bolt://127.0.0.1:7687');
});

test('what is not of the driver is given back as it is, and so is what is ours already', () => {
  const fault = new TypeError('a fault');
  const ours = new EntenteError({ code: 'NOT_FOUND', message: 'No.', help: 'Look.' });
  expect(toEntenteError(fault, 'bolt://x', 'OPEN')).toBe(fault);
  expect(toEntenteError(ours, 'bolt://x', 'OPEN')).toBe(ours);
});
