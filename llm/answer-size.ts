/** Bytes of UTF-8; what is longer is no answer to any of our questions. */
export const longestAnswer = 256 * 1024;

export function byteLength(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
