/** The offset basis of FNV-1a in four pieces of 16 bits, the lowest first. */
const offset = [0x2325, 0x8422, 0x9ce4, 0xcbf2] as const;
/** The prime is 2⁴⁰ plus this. */
const small = 0x1b3;

const encoder = new TextEncoder();

/**
 * FNV-1a, 64 bits, 16 hexadecimal digits: a name, not a protection; the same on every machine. It is worked
 * out in pieces so small that no product leaves the 32 bits in which machines count fastest.
 */
export function fingerprint(parts: readonly (string | number | null)[]): string {
  let [a, b, c, d]: [number, number, number, number] = [...offset];
  for (const byte of encoder.encode(JSON.stringify(parts))) {
    a ^= byte;
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
