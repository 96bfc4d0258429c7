import { assert, array, oneof, integer, property, string } from "fast-check";
import { expect, test } from "vitest";
import { fingerprint } from "../../../rules/findings/fingerprint.ts";

/** The definition, in one number of 64 bits. */
function defined(parts: readonly (string | number)[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(JSON.stringify(parts))) {
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, "0");
}

test("it is FNV-1a of 64 bits", () => {
  assert(
    property(array(oneof(string({ unit: "binary" }), integer())), (parts) => {
      expect(fingerprint(parts)).toBe(defined(parts));
    }),
    { seed: 7 },
  );
});
