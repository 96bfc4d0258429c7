import { describe, expect, test } from "vitest";
import type { Choice } from "../../../bench/likely/logistic.ts";
import { chances, fitted } from "../../../bench/likely/logistic.ts";

/** So many claims of which the option with this cue is right. */
function claims(count: number, cue: string, other: string): readonly Choice[] {
  return Array.from({ length: count }, () => ({ options: [[cue], [other], ["none"]], right: [0] }));
}

describe("what is learned from choices", () => {
  test("a cue of the right options weighs more than one of the wrong", () => {
    const line = fitted(claims(40, "其中", "并"), 1);
    expect(line.get("其中") ?? 0).toBeGreaterThan(1);
    expect(line.get("并") ?? 0).toBeLessThan(0);
  });

  test("chances come near the shares in which they were right", () => {
    const choices: readonly Choice[] = [
      ...Array.from({ length: 300 }, () => ({ options: [["其中"], ["none"]], right: [0] })),
      ...Array.from({ length: 100 }, () => ({ options: [["其中"], ["none"]], right: [1] })),
    ];
    const [meant = 0] = chances(fitted(choices, 1), [["其中"], ["none"]]);
    expect(meant).toBeGreaterThan(0.72);
    expect(meant).toBeLessThan(0.77);
  });

  test("the same choices give the same line", () => {
    const choices = claims(20, "共", "约");
    expect([...fitted(choices, 1)]).toEqual([...fitted(choices, 1)]);
  });

  test("a rare cue is pulled towards nothing", () => {
    const rare = fitted(claims(1, "罕", "并"), 1).get("罕") ?? 0;
    const often = fitted(claims(50, "常", "并"), 1).get("常") ?? 0;
    expect(rare).toBeLessThan(often);
  });
});
