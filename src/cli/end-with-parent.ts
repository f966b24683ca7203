/** How often to look whether npm is still there, in milliseconds. */
const LOOK_EVERY = 1_000;

/**
 * Ends this process, by its ordinary way of stopping, when whoever started it is gone: the launcher (its channel
 * closes) or npm (the process is adopted by another). A shell's background job is neither and goes on.
 */
export function endWithParent(): void {
  if (process.channel) {
    process.channel.unref();
    process.once('disconnect', stop);
  }
  if (process.env['npm_lifecycle_event'] !== undefined && process.platform !== 'win32') {
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) stop();
    }, LOOK_EVERY).unref();
  }
}

function stop(): void {
  process.kill(process.pid, 'SIGTERM');
}
