import { expect, test } from "vitest";
import type { Rule } from "../../rules/rule.ts";
import { findingLines } from "./rule-on-text.ts";

const title = "云岭县2024年预算绩效管理工作总结\n";

/** True paragraphs of a report of 2024, of which the rule says nothing but hints. */
export function silentOn(what: string, rows: readonly (readonly [Rule, string])[]): void {
  test.for(rows)(`${what}: %#`, async ([rule, text]) => {
    const lines = await findingLines(rule, `${title}${text}\n`);
    expect(lines.filter((line) => !line.startsWith("hint"))).toEqual([]);
  });
}

/** Paragraphs of the same kind with a slip, each with the line of its finding. */
export function slipsTold(rows: readonly (readonly [Rule, string, string])[]): void {
  test.for(rows)("a slip there is told: %#", async ([rule, text, line]) => {
    expect(await findingLines(rule, `${title}${text}\n`)).toContain(line);
  });
}
