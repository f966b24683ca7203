import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runEntente } from '../run-entente.ts';

const MODEL = new URL('../../../ingest/annotate/model/en_core_web_sm-3.8.0.bin', import.meta.url);
/** Any free port, for 4000 may be somebody's. */
const env = { PORT: '0' };

describe('entente doctor', () => {
  test('names the language model and its checksum, and says that all is ready', async () => {
    const ran = await runEntente(['doctor'], { env });
    expect(ran.out).toMatch(
      /^model {2,}en_core_web_sm 3\.8\.0 {2}language en {2}as shipped\n {2,}SHA-256 [0-9a-f]{64}$/m,
    );
    expect(ran.out).toMatch(/^kernel {2,}loads$/m);
    expect(ran.out).toContain('Ready.');
    expect(ran.code).toBe(0);
  });

  test('says the same as JSON', async () => {
    const ran = await runEntente(['doctor', '--json'], { env });
    expect(JSON.parse(ran.out)).toMatchObject({
      ok: true,
      model: {
        name: 'en_core_web_sm',
        version: '3.8.0',
        language: 'en',
        sha256: createHash('sha256').update(readFileSync(MODEL)).digest('hex'),
        isShipped: true,
        problem: null,
        kernel: { problem: null },
      },
    });
    expect(ran.code).toBe(0);
  });
});
