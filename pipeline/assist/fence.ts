import { createHash } from "node:crypto";

/**
 * A text of a report between marks that it cannot hold itself: they are made from its own content, so
 * whoever writes a report would have to know the hash of what he has not finished writing.
 */
export function fenced(text: string): string {
  const mark = createHash("sha256").update(text).digest("hex").slice(0, 16);
  return `〈资料 ${mark}〉\n${text}\n〈资料完 ${mark}〉`;
}
