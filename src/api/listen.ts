import type { Server } from 'node:http';
import { EntenteError, systemCode } from '../domain/errors.ts';

/** Resolves with the port once the server accepts connections. Throws PORT_IN_USE or BAD_SETTING. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const refused = (error: Error) => reject(listenError(error, port, host));
    server.once('error', refused);
    server.listen(port, host, () => {
      server.off('error', refused);
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}

function listenError(error: Error, port: number, host: string): Error {
  const at = `${host}:${port}`;
  switch (systemCode(error)) {
    case 'EADDRINUSE':
      return new EntenteError({
        code: 'PORT_IN_USE',
        message: `Port ${port} on ${host} is taken by another program.`,
        help: 'Stop that program, or set PORT to another port, or to 0 for any free one.',
        cause: error,
      });
    case 'EACCES':
      return new EntenteError({
        code: 'BAD_SETTING',
        message: `This user may not listen on ${at}.`,
        help: 'Set PORT to a port above 1023.',
        cause: error,
      });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return new EntenteError({
        code: 'BAD_SETTING',
        message: `${host} is not an address of this machine.`,
        help: 'Set HOST to one: 127.0.0.1 for this machine alone, 0.0.0.0 for every network it is in.',
        cause: error,
      });
    default:
      return error;
  }
}
