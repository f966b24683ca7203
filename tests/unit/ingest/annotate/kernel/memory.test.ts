import { describe, expect, test } from 'vitest';
import { Kernel } from '../../../../../ingest/annotate/kernel.ts';

const PAGE = 65536;

describe("The kernel's memory", () => {
  test('is dealt out in whole cache lines that do not overlap, the first of them nobody’s', () => {
    const kernel = new Kernel();
    const [a, b, c] = [kernel.take(1), kernel.take(64), kernel.take(65)];
    expect([a, b, c, kernel.take(0)]).toEqual([64, 128, 192, 320]);
  });

  test('grows, and what was written stays', () => {
    const kernel = new Kernel();
    const address = kernel.take(8);
    kernel.floats[address >> 2] = 1.5;
    kernel.ints[(address >> 2) + 1] = -7;
    const before = kernel.bytes.byteLength;
    const far = kernel.take(10 * PAGE);
    expect(kernel.bytes.byteLength).toBeGreaterThanOrEqual(before + 10 * PAGE);
    expect(kernel.floats[address >> 2]).toBe(1.5);
    expect(kernel.ints[(address >> 2) + 1]).toBe(-7);
    kernel.bytes[far + 10 * PAGE - 1] = 9;
    expect(kernel.bytes[far + 10 * PAGE - 1]).toBe(9);
  });

  test('is given back down to a mark, and dealt out again', () => {
    const kernel = new Kernel();
    const kept = kernel.take(100);
    const mark = kernel.mark();
    const first = kernel.take(1000);
    const size = kernel.bytes.byteLength;
    for (let i = 0; i < 1000; i++) {
      kernel.release(mark);
      expect(kernel.take(1000)).toBe(first);
    }
    expect(first).toBeGreaterThanOrEqual(kept + 100);
    expect(kernel.bytes.byteLength).toBe(size);
  });

  test('is each kernel’s own', () => {
    const [one, other] = [new Kernel(), new Kernel()];
    const address = one.take(4);
    expect(other.take(4)).toBe(address);
    one.ints[address >> 2] = 5;
    expect(other.ints[address >> 2]).toBe(0);
  });
});

test.each([
  ['exports nothing', new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])],
  ['is none', new Uint8Array([1, 2, 3])],
])('Code that %s is refused, and what to do about it told', (_, code) => {
  const refusal = { code: 'MODEL_BROKEN', help: expect.stringContaining('npm run build:kernel') };
  expect(() => new Kernel(code)).toThrow(expect.objectContaining(refusal));
});
