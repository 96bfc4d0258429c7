import type { Evidence } from "../rule.ts";
import { exactly, writtenAt } from "../wording/written.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** Several numbers of one list, with what they come to. */
export function addedUp(
  role: string,
  parts: readonly Mention[],
  { report }: Scene,
): Evidence | null {
  const [first, last] = [parts[0]?.figure, parts.at(-1)?.figure];
  const sum = parts.reduce((whole, { figure }) => whole + Number(figure.value), 0);
  if (first === undefined || last === undefined || !Number.isSafeInteger(sum)) return null;
  const span = { start: first.flow.start, end: last.flow.end };
  return writtenAt(report, span, role, exactly(String(sum), first.quantity.unit ?? ""));
}
