import { describe, expect, test } from 'vitest';
import { hostChecker } from '../../../src/api/known-hosts.ts';

describe('the Host header of a service on 127.0.0.1:4000', () => {
  const isKnown = hostChecker('127.0.0.1', []);

  test.each(['localhost:4000', '127.0.0.1:4000', '[::1]:4000', 'LOCALHOST:4000'])('%s is ours', (header) => {
    expect(isKnown(header, 4000)).toBe(true);
  });

  test.each([
    undefined,
    '',
    'localhost',
    'localhost:4001',
    'evil.example',
    'evil.example:4000',
    'localhost.evil.example:4000',
    '127.0.0.1.evil.example:4000',
    'evil.example@localhost:4000',
    'localhost:4000/evil',
    'localhost:4000:4000',
    '10.0.0.5:4000',
    '[::2]:4000',
    '[::1:4000',
  ])('%s is refused', (header) => {
    expect(isKnown(header, 4000)).toBe(false);
  });

  test('an address written another way is still that address', () => {
    expect(isKnown('[0:0:0:0:0:0:0:1]:4000', 4000)).toBe(true);
  });
});

describe('names beyond loopback', () => {
  test('the configured host is ours, with our port', () => {
    const isKnown = hostChecker('10.0.0.5', []);
    expect(isKnown('10.0.0.5:4000', 4000)).toBe(true);
    expect(isKnown('10.0.0.5:80', 4000)).toBe(false);
    expect(hostChecker('fd00::5', [])('[fd00::5]:4000', 4000)).toBe(true);
  });

  test('no port means 80', () => {
    expect(hostChecker('127.0.0.1', [])('localhost', 80)).toBe(true);
  });

  test('an allowed name is ours under any port, or under the one it was given with', () => {
    const isKnown = hostChecker('0.0.0.0', ['graph.example.org', 'localhost:8080']);
    expect(isKnown('graph.example.org', 4000)).toBe(true);
    expect(isKnown('graph.example.org:8443', 4000)).toBe(true);
    expect(isKnown('localhost:8080', 4000)).toBe(true);
    expect(isKnown('localhost:8081', 4000)).toBe(false);
    expect(isKnown('other.example.org', 4000)).toBe(false);
  });

  test.each(['https://graph.example.org', 'a b', '*', 'graph.example.org/'])('%j is no name to allow', (entry) => {
    expect(() => hostChecker('127.0.0.1', [entry])).toThrow(expect.objectContaining({ code: 'BAD_SETTING' }));
  });
});
