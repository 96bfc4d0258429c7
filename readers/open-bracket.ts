const closers: Readonly<Record<string, string>> = {
  "《": "》",
  "（": "）",
  "(": ")",
  "“": "”",
  "〔": "〕",
  "【": "】",
};
const openers: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(closers).map(([opener, closer]) => [closer, opener]),
);

/** How far a bracket may stand open: titles of regulations reach some sixty characters. */
export const BRACKET_REACH = 80;

const bracket = new RegExp(`[${Object.entries(closers).flat().join("")}]`, "g");

const anyCloser = new RegExp(`[${Object.values(closers).join("")}]`);

/** The closing sign that the text still waits for at its end; null when nothing stands open. */
export function awaitedCloser(text: string): string | null {
  const found = text.match(bracket);
  if (found === null) return null;
  const closed = new Map<string, number>();
  for (const character of found.reverse()) {
    const closer = closers[character];
    if (closer === undefined) {
      closed.set(character, (closed.get(character) ?? 0) + 1);
      continue;
    }
    const count = closed.get(closer) ?? 0;
    if (count === 0) return closer;
    closed.set(closer, count - 1);
  }
  return null;
}

/** Whether the line closes what stands open at the end of `tail`, before opening the same again. */
export function closesBracket(tail: string, line: string): boolean {
  if (!anyCloser.test(line)) return false;
  const closer = awaitedCloser(tail);
  if (closer === null) return false;
  const at = line.slice(0, BRACKET_REACH).indexOf(closer);
  if (at < 0) return false;
  const again = line.indexOf(openers[closer] ?? "");
  return again < 0 || again > at;
}
