import type { ModelError, ModelErrorCode } from "../domain/errors.ts";

const passing: ReadonlySet<ModelErrorCode> = new Set([
  "rate-limited",
  "server-fault",
  "timeout",
  "cut-off",
]);
// A service that has answered in this run is there: it is being restarted, or a proxy is.
const passingOnceAnswered: ReadonlySet<ModelErrorCode> = new Set(["unreachable", "wrong-service"]);

/** May the same request succeed a little later? */
export function mayPass({ code }: ModelError, answeredBefore: boolean): boolean {
  return passing.has(code) || (answeredBefore && passingOnceAnswered.has(code));
}

const shortestPause = 500;
const longestBackoff = 30_000;
/** Nobody waits longer for one try than this. */
export const longestPause = 120_000;

/**
 * Milliseconds before try `number` (the first repetition is 1): doubled each time, the upper half of
 * it by chance, so that questions that failed together do not come back together. A server that
 * says how long gets that, and a little by chance. null when it asks for too long.
 */
export function pauseBefore(
  number: number,
  error: ModelError,
  random: () => number,
): number | null {
  const backoff = Math.min(longestBackoff, shortestPause * 2 ** (number - 1));
  const own = Math.round(backoff / 2 + (backoff / 2) * random());
  if (error.retryAfter === null) return own;
  if (error.retryAfter > longestPause) return null;
  return error.retryAfter + Math.round(shortestPause * random());
}

// llama.cpp gives 500 for a schema it cannot make a grammar of.
const aboutTheWay = /grammar|schema|response_format|guided|tool|function/i;

/** Does the server say that it knows nothing of the way it was asked to put its answer in? */
export function isUnknownWay({ code, status, message }: ModelError): boolean {
  return code === "rejected" || (status === 500 && aboutTheWay.test(message));
}
