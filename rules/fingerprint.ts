const offset = { high: 0xcbf29ce4, low: 0x84222325 } as const;
/** The prime is 2⁴⁰ plus this. */
const small = 0x1b3;
const half = 2 ** 32;

const encoder = new TextEncoder();

/**
 * FNV-1a, 64 bits, 16 hexadecimal digits: a name, not a protection; the same on every machine. Both halves
 * are multiplied apart, which is many times quicker than in one number of 64 bits.
 */
export function fingerprint(parts: readonly (string | number | null)[]): string {
  let { high, low }: { high: number; low: number } = offset;
  for (const byte of encoder.encode(JSON.stringify(parts))) {
    low = (low ^ byte) >>> 0;
    const product = low * small;
    high = (high * small + Math.floor(product / half) + low * 2 ** 8) % half;
    low = product % half;
  }
  return hex(high) + hex(low);
}

function hex(number: number): string {
  return number.toString(16).padStart(8, "0");
}
