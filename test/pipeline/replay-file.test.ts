import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ConfigError } from "../../domain/errors.ts";
import type { Finding, Operand } from "../../domain/finding.ts";
import { replayFile } from "../../pipeline/replay-file.ts";
import { batchJson } from "../../pipeline/to-json.ts";
import { checkedTexts, wrongText } from "../helpers/checked-texts.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";

const folder = temporaryFolder();
const wrong = await checkedTexts({ "云岭县.txt": `${wrongText}收回资金XX万元。\n` });
const [finding] = wrong.findings;

function file(value: unknown): string {
  const path = join(folder, "x.json");
  writeFileSync(path, typeof value === "string" ? value : JSON.stringify(value));
  return path;
}

test.for([
  ["one finding", finding],
  ["an array", wrong.findings],
  ["the whole output", batchJson(wrong, wrong)],
  ["a file with a byte order mark", `\ufeff${JSON.stringify(finding)}`],
] as const)("%s is judged again with the same verdict", ([, value]) => {
  const { text, code } = replayFile(file(value));
  expect(text).toContain("【复核一致】R02");
  expect(text).toContain("原判定：矛盾，重新判定：矛盾");
  expect(text).toMatch(/不一致0个。$/m);
  expect(code).toBe(0);
});

test("every finding of the output is replayed", () => {
  expect(wrong.findings.length).toBeGreaterThan(1);
  const { text } = replayFile(file(batchJson(wrong, wrong)));
  expect(text.split("\n")).toHaveLength(wrong.findings.length + 2);
});

test.for([
  ["verdict", { verdict: "certain", explainedBy: "R0" }],
  ["reading", { explainedBy: "R1" }],
] as const)("a forged %s that does not follow from the rest is found out", ([, changes]) => {
  const { text, code } = replayFile(file({ ...finding, ...changes }));
  expect(text).toContain("【复核不一致】");
  expect(code).toBe(1);
});

test("mended operands give another verdict than the file says", () => {
  const operands = finding!.operands.map((one) =>
    one.quote === "11.94%" ? { ...one, quantity: { ...one.quantity!, digits: "11.49" } } : one,
  );
  const { text, code } = replayFile(file({ ...finding, operands }));
  expect(text).toContain("原判定：矛盾，重新判定：一致");
  expect(code).toBe(1);
});

test("a finding that carries too little is not passed", () => {
  const { text, code } = replayFile(file({ ...finding, relation: null }));
  expect(text).toContain("【无法复核】");
  expect(text).toContain("无法复核1个");
  expect(code).toBe(1);
});

test("an output without findings is told as such", () => {
  const { text, code } = replayFile(file([]));
  expect(text).toContain("没有问题可以复核");
  expect(code).toBe(0);
});

test.for([
  ["no JSON", "{", "完整的 JSON"],
  ["another object", { a: 1 }, "不是完整的问题记录"],
  ["a number", 5, "不是完整的问题记录"],
  ["a wrong verdict", { ...finding, verdict: "fine" }, "（verdict）"],
  [
    "an endless number",
    {
      ...finding,
      operands: [
        { ...finding!.operands[0], quantity: { ...finding!.operands[0]!.quantity, exponent: 1e9 } },
      ],
    },
    "operands.0.quantity.exponent",
  ],
] as const)("%s is refused", ([, value, words]) => {
  expect(() => replayFile(file(value))).toThrow(words);
  expect(() => replayFile(file(value))).toThrow(ConfigError);
});

test("a file that is not there is refused", () => {
  expect(() => replayFile(join(folder, "没有.json"))).toThrow("找不到");
});

const told = finding!.operands.findIndex(({ quote }) => quote === "11.94%");

function withOperand(changes: (one: Operand) => Partial<Operand>): Finding {
  const operands = finding!.operands.map((one, at) =>
    at === told ? { ...one, ...changes(one) } : one,
  );
  return { ...finding!, operands };
}

test.for<readonly [string, Finding, string]>([
  ["value", withOperand(() => ({ value: "1" })), "“11.94%”的数值"],
  ["quote", withOperand(() => ({ quote: "11.93%" })), "“11.93%”的数字"],
  [
    "unit that its quantity keeps",
    withOperand(({ quantity }) => ({ quantity: { ...quantity!, unit: "‰" } })),
    "“11.94%”的单位",
  ],
  ["gap", { ...finding!, gap: { absolute: "0", quanta: "0" } }, "差距"],
  ["id", { ...finding!, id: "0000000000000000" }, "编号、规则或位置"],
  ["rule name", { ...finding!, ruleName: "别的规则" }, "规则名称"],
])("a changed %s is named though the verdict stays", ([, changed, part]) => {
  const { text, code } = replayFile(file(changed));
  expect(text).toContain("【复核不一致】R02");
  expect(text).toContain("原判定：矛盾，重新判定：矛盾　与记录其余内容对不上：");
  expect(text).toContain(part);
  expect(code).toBe(1);
});

test("a rule of another version may have had other messages", () => {
  const older = { ...finding!, ruleVersion: "0.0.1", id: "0000000000000000", ruleName: "旧名" };
  expect(replayFile(file(older)).code).toBe(0);
});

test("of many parts that do not fit only some are named", () => {
  const operands = finding!.operands.map((one) => ({ ...one, value: "1", unit: "x", end: 0 }));
  expect(replayFile(file({ ...finding!, operands })).text).toMatch(/、[^、]+等\d+处$/m);
});
