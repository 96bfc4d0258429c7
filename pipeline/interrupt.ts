/** Exit code of a program that SIGINT stopped (128 + 2). */
export const interruptedCode = 130;

// A terminal sends Ctrl-C to the launcher and to us, and the launcher passes it on: one press, two signals.
const samePress = 1000;

/** Ctrl-C aborts the signal and the work stops at its next step; pressed again, the process ends. */
export function catchInterrupt(): AbortSignal {
  const controller = new AbortController();
  let first = 0;
  const stop = (): void => {
    if (!controller.signal.aborted) first = Date.now();
    else if (Date.now() - first > samePress) process.exit(interruptedCode);
    controller.abort();
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  return controller.signal;
}
