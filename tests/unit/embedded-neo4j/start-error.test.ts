import { describe, expect, it } from 'vitest';
import { lastWords, startError } from '../../../src/embedded-neo4j/start-error.ts';

describe('what Neo4j logs before it gives up', () => {
  it.each([
    ['java.net.BindException: Address already in use', 'PORT_IN_USE'],
    [
      'docker: Error response: driver failed: Bind for 127.0.0.1:7687 failed: port is already allocated.',
      'PORT_IN_USE',
    ],
    [
      'org.neo4j.kernel.StoreLockException: Lock file has been locked by another process: /x/store_lock',
      'DATA_FOLDER_IN_USE',
    ],
    ['java.io.IOException: No space left on device', 'DISK_FULL'],
    ['java.nio.file.FileSystemException: /x/neostore: Read-only file system', 'DATA_FOLDER_READ_ONLY'],
    ['java.nio.file.AccessDeniedException: /x/data', 'DATA_FOLDER_READ_ONLY'],
    ['java.lang.IllegalStateException: anything else', 'NEO4J_START_FAILED'],
  ])('becomes an error to act on: %s', (log, code) => {
    expect(startError('/x', 7687, log, 'Neo4j ended.')).toMatchObject({ code, cause: { message: log } });
  });

  it('is quoted without stack frames', () => {
    const log = 'ERROR Failed to start\n\tat org.neo4j.A.b(A.java:1)\n\t... 12 more\nCaused by: no\n';
    expect(lastWords(log)).toBe('ERROR Failed to start\nCaused by: no');
  });
});
