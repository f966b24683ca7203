const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What happened when the process was asked to stop: its exit code by convention is 128 + the signal's number. */
const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Resolves at the first signal that asks the process to end; a second one ends it at once. */
export function interruption(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        if (asked) process.exit(CODES[signal]);
        asked = true;
        resolve();
      });
    }
  });
}
