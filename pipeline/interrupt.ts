/** Ctrl-C: the signal aborts and the work stops at its next step; asked again, the process ends. */
export interface Interrupt {
  readonly signal: AbortSignal;
  readonly release: () => void;
}

/** Exit code of a program that SIGINT stopped (128 + 2). */
export const interruptedCode = 130;

// A terminal sends Ctrl-C to the launcher and to us, and the launcher passes it on: one press, two signals.
const samePress = 1000;

export function catchInterrupt(): Interrupt {
  const controller = new AbortController();
  let first = 0;
  const stop = (): void => {
    if (controller.signal.aborted && Date.now() - first > samePress) process.exit(interruptedCode);
    if (!controller.signal.aborted) first = Date.now();
    controller.abort();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return {
    signal: controller.signal,
    release() {
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
    },
  };
}
