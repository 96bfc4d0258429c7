const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
const mask = 0xffffffffffffffffn;

/** FNV-1a, 64 bits, 16 hexadecimal digits: a name, not a protection; the same on every machine. */
export function fingerprint(parts: readonly (string | number | null)[]): string {
  const text = JSON.stringify(parts);
  let hash = offset;
  for (const byte of new TextEncoder().encode(text)) {
    hash = ((hash ^ BigInt(byte)) * prime) & mask;
  }
  return hash.toString(16).padStart(16, "0");
}
