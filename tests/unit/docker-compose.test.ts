import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

/** As Compose writes what it takes from the environment. */
const fromEnvironment = (inside: string) => `\${${inside}}`;

const Service = z.object({
  image: z.string(),
  build: z.string().optional(),
  init: z.boolean().optional(),
  restart: z.string(),
  read_only: z.boolean().optional(),
  security_opt: z.array(z.string()),
  cap_drop: z.array(z.string()),
  cap_add: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()).optional(),
  volumes: z.array(z.string()),
  networks: z.array(z.string()),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  stop_grace_period: z.string(),
});
const Compose = z.object({
  name: z.string(),
  services: z.object({ neo4j: Service, app: Service }),
  volumes: z.record(z.string(), z.unknown()),
  networks: z.record(z.string(), z.object({ internal: z.boolean() })),
});

const compose = Compose.parse(parse(read('docker-compose.yml'), { merge: true }));
const { neo4j, app } = compose.services;

describe('docker compose up', () => {
  it('publishes the app on 127.0.0.1 alone, at PORT or 4000', () => {
    const port = fromEnvironment('PORT:-4000');
    expect(app.ports).toEqual([`127.0.0.1:${port}:${port}`]);
    expect(app.environment['PORT']).toBe(port);
  });

  it('publishes no port of Neo4j, and gives it a network without a way out', () => {
    expect(neo4j.ports).toBeUndefined();
    expect(neo4j.networks).toEqual(['graph']);
    expect(compose.networks['graph']).toEqual({ internal: true });
    expect(app.networks).toContain('graph');
  });

  it('has no password of its own and says how to choose one', () => {
    const auth = neo4j.environment['NEO4J_AUTH'] ?? '';
    const message = /^neo4j\/\$\{NEO4J_PASSWORD:\?(?<message>[^}]+)\}$/.exec(auth)?.groups?.['message'];
    expect(message).toMatch(/8 or more characters/);
    expect(message).toMatch(/\.env/);
    expect(app.environment['NEO4J_PASSWORD']).toBe(fromEnvironment('NEO4J_PASSWORD-'));
  });

  it('runs Neo4j 5.26 Community and points the app at it', () => {
    expect(neo4j.image).toBe('neo4j:5.26-community');
    expect(app.environment).toMatchObject({
      NEO4J_URI: 'bolt://neo4j:7687',
      NEO4J_USER: 'neo4j',
      HOST: '0.0.0.0',
    });
  });

  it('starts the app once Neo4j is healthy, which wget finds out', () => {
    expect(app.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(neo4j.healthcheck?.test.slice(0, 2)).toEqual(['CMD', 'wget']);
  });

  it('gives Neo4j a minute to stop, and starts both again after a crash or a reboot', () => {
    expect(neo4j.stop_grace_period).toBe('60s');
    for (const service of [neo4j, app]) expect(service.restart).toBe('unless-stopped');
  });

  it('keeps what must last in named volumes', () => {
    const named = [...neo4j.volumes, ...app.volumes].map((volume) => volume.split(':'));
    for (const [name] of named) expect(Object.keys(compose.volumes)).toContain(name);
    expect(Object.fromEntries(named)).toMatchObject({ 'neo4j-data': '/data', 'app-data': '/var/lib/entente' });
  });

  it('drops every privilege it can', () => {
    for (const service of [neo4j, app]) {
      expect(service.security_opt).toContain('no-new-privileges:true');
      expect(service.cap_drop).toEqual(['ALL']);
    }
    expect(app.cap_add).toBeUndefined();
    expect(app.read_only).toBe(true);
    expect(app.init).toBe(true);
  });

  it('lets the init of Neo4j, which is root, stop Neo4j, which is not', () => {
    expect(neo4j.cap_add).toContain('KILL');
  });
});

describe('the image of the app', () => {
  const lines = read('Dockerfile')
    .replaceAll('\\\n', '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
  const instruction = (name: string) => last.filter((line) => line.startsWith(`${name} `));

  it('is node:24-slim in every stage', () => {
    const bases = lines.flatMap((line) => /^FROM (?<base>\S+)/.exec(line)?.groups?.['base'] ?? []);
    expect(new Set(bases)).toEqual(new Set(['node:24-slim', 'base']));
    expect(last[0]).toBe('FROM node:24-slim');
  });

  it('runs as node, never as root, and keeps its data where that user may write', () => {
    expect(instruction('USER')).toEqual(['USER node']);
    expect(last.indexOf('USER node')).toBeLessThan(last.findIndex((line) => line.startsWith('CMD ')));
    expect(instruction('ENV').join()).toContain('ENTENTE_HOME=/var/lib/entente');
    expect(instruction('RUN').join()).toContain('-o node -g node "$ENTENTE_HOME"');
  });

  it('takes packages from the lock file alone, and for running leaves out those of development', () => {
    const installs = lines.filter((line) => /npm (ci|i|install)\b/.test(line));
    expect(installs.every((line) => line.includes('npm ci --ignore-scripts'))).toBe(true);
    expect(instruction('COPY').join()).toContain('--from=dependencies /app/node_modules');
    expect(lines[lines.findIndex((line) => line.endsWith('AS dependencies')) + 1]).toContain('--omit=dev');
  });

  it('serves, without a shell between the signal and the process, and says how it is', () => {
    expect(instruction('CMD')).toEqual(['CMD ["node", "bin/entente.js", "serve"]']);
    expect(instruction('HEALTHCHECK').join()).toContain('/health');
  });

  it('is built without the history, the tests, installed packages or passwords', () => {
    const patterns = read('.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(patterns[0]).toBe('*');
    const allowed = patterns.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    for (const name of ['.git', 'node_modules', 'tests', 'dist', '.env', '.']) expect(allowed).not.toContain(name);
    expect(patterns).toEqual(expect.arrayContaining(['**/node_modules', '**/.env*', 'web/dist']));
  });
});
