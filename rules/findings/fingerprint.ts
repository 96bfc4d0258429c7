/** The offset basis of FNV-1a in four pieces of 16 bits, the lowest first. */
const offset = [0x2325, 0x8422, 0x9ce4, 0xcbf2] as const;
/** The prime is 2⁴⁰ plus this. */
const small = 0x1b3;

const encoder = new TextEncoder();
/** Written anew for each name; grows with the longest. */
let bytes = new Uint8Array(4096);

/**
 * FNV-1a, 64 bits, 16 hexadecimal digits: a name, not a protection; the same on every machine. It is worked
 * out in pieces so small that no product leaves the 32 bits in which machines count fastest.
 */
export function fingerprint(parts: readonly (string | number | null)[]): string {
  let [a, b, c, d]: [number, number, number, number] = [...offset];
  const text = JSON.stringify(parts);
  // No character takes more than three bytes.
  if (bytes.length < 3 * text.length) bytes = new Uint8Array(6 * text.length);
  const { written } = encoder.encodeInto(text, bytes);
  for (let at = 0; at < written; at += 1) {
    a ^= bytes[at] ?? 0;
    const first = a * small;
    const second = b * small + (first >>> 16);
    const third = c * small + (a << 8) + (second >>> 16);
    const fourth = d * small + (b << 8) + (third >>> 16);
    a = first & 0xffff;
    b = second & 0xffff;
    c = third & 0xffff;
    d = fourth & 0xffff;
  }
  return [d, c, b, a].map(hex).join("");
}

function hex(number: number): string {
  return number.toString(16).padStart(4, "0");
}
