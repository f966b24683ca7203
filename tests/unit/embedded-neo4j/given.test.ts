import { describe, expect, it } from 'vitest';
import { startNeo4j } from '../../../src/embedded-neo4j/index.ts';

const start = (env: Record<string, string>) =>
  startNeo4j({ home: '/nowhere/at/all', env: { PATH: '', ...env }, progress: () => {} });

describe('a Neo4j named by NEO4J_URI', () => {
  it('is taken as it is, without a look at the data folder', async () => {
    const env = { NEO4J_URI: 'neo4j+s://db.example:7687', NEO4J_USER: 'reader', NEO4J_PASSWORD: 'secret' };
    const handle = await start(env);
    expect(handle.origin).toBe('GIVEN');
    expect(handle.connection).toEqual({ uri: env.NEO4J_URI, user: 'reader', password: 'secret' });
    await handle.stop();
  });

  it('has the user neo4j unless told otherwise', async () => {
    const handle = await start({ NEO4J_URI: 'bolt://127.0.0.1', NEO4J_PASSWORD: 'x' });
    expect(handle.connection.user).toBe('neo4j');
  });

  it.each(['http://localhost:7474', 'localhost', 'localhost:7687', 'bolt://', 'bolt://host:99999', 'bolt:host'])(
    'is refused when the address is %s',
    async (NEO4J_URI) => {
      await expect(start({ NEO4J_URI })).rejects.toMatchObject({
        code: 'BAD_SETTING',
        help: expect.stringContaining('bolt://'),
      });
    },
  );

  it('is refused with a password in the address, which is then not repeated', async () => {
    const error = await start({ NEO4J_URI: 'bolt://neo4j:hunter2@host:7687' }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'BAD_SETTING' });
    expect(String(error)).not.toContain('hunter2');
    expect(String(await start({ NEO4J_URI: 'http://neo4j:hunter2@host' }).catch(String))).not.toContain('hunter2');
  });
});
