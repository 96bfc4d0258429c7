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

/** The closing sign that the text still waits for at its end; null when nothing stands open. */
export function awaitedCloser(text: string): string | null {
  const closed = new Map<string, number>();
  for (let index = text.length - 1; index >= 0; index -= 1) {
    const character = text.charAt(index);
    const opener = openers[character];
    if (opener !== undefined) {
      closed.set(character, (closed.get(character) ?? 0) + 1);
      continue;
    }
    const closer = closers[character];
    if (closer === undefined) continue;
    const count = closed.get(closer) ?? 0;
    if (count === 0) return closer;
    closed.set(closer, count - 1);
  }
  return null;
}

/** Whether the line closes what stands open at the end of `tail`, before opening the same again. */
export function closesBracket(tail: string, line: string): boolean {
  const closer = awaitedCloser(tail);
  if (closer === null) return false;
  const at = line.slice(0, BRACKET_REACH).indexOf(closer);
  if (at < 0) return false;
  const again = line.indexOf(openers[closer] ?? "");
  return again < 0 || again > at;
}
