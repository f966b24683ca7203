import { connect, createServer } from 'node:net';

/** Bolt's magic number, then four proposals: 5.0 to 5.8, 4.4, none, none. */
export const HANDSHAKE = Buffer.from('6060b0170008080500000404' + '0000000000000000', 'hex');
export const LOOPBACK = '127.0.0.1';

/** True when something on the loopback port agrees on a version of Bolt. */
export function speaksBolt(port: number, timeout = 2000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, LOOPBACK);
    const done = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(timeout, () => done(false));
    socket.once('error', () => done(false));
    socket.once('close', () => resolve(false));
    socket.once('connect', () => socket.write(HANDSHAKE));
    socket.once('data', (answer) => done(answer.length === 4 && answer.readUInt32BE() !== 0));
  });
}

/** A loopback port nobody uses now: the preferred one if it is free. */
export function freePort(preferred = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (preferred === 0 ? reject(error) : resolve(freePort())));
    server.listen(preferred, LOOPBACK, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

export const boltUri = (port: number) => `bolt://${LOOPBACK}:${port}`;
