import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { readDocument } from "../../readers/index.ts";
import { rightText, wrongText } from "../helpers/checked-texts.ts";
import { jihe } from "../helpers/jihe.ts";
import { sarifFaults } from "../helpers/sarif-schema.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";

const folder = temporaryFolder();
const elsewhere = temporaryFolder();
const wrong = join(folder, "云岭县.txt");
const filled = join(folder, "结论.yaml");

beforeAll(async () => {
  writeFileSync(wrong, wrongText);
  const blank = join(folder, "待填.yaml");
  await jihe(["check", wrong, "--write-decisions", blank]);
  const words = readFileSync(blank, "utf8")
    .replace('结论: ""', '结论: "口径差异"')
    .replace('依据: ""', '依据: "某财绩〔2022〕7号"')
    .replace('口径: ""', '口径: "分母为年初预算"')
    .replace('经办人: ""', '经办人: "张三"')
    .replace('日期: ""', '日期: "2024-12-31"');
  writeFileSync(filled, words);
});

test("a waived error ends with 0, and stays in every export with its reason", async () => {
  const [sarif, html, xlsx] = ["a.sarif", "a.html", "a.xlsx"].map((name) => join(folder, name));
  const exports = ["--sarif", sarif!, "--html", html!, "--xlsx", xlsx!];
  const { code, stdout } = await jihe(["check", wrong, "--decisions", filled, ...exports]);
  expect(code).toBe(0);
  expect(stdout).toContain(
    "结论（R02）：口径差异：分母为年初预算（依据：某财绩〔2022〕7号；经办：张三；日期：2024-12-31），不再计入",
  );
  expect(stdout).toContain("核销：已作结论1处：口径差异1");
  expect(stdout).toContain("写出 3 个文件");
  const log: unknown = JSON.parse(readFileSync(sarif!, "utf8"));
  expect(sarifFaults(log)).toEqual([]);
  expect(JSON.stringify(log)).toContain("口径差异：分母为年初预算");
  expect(readFileSync(html!, "utf8")).toContain("口径差异：分母为年初预算");
  const { document } = await readDocument(readFileSync(xlsx!));
  expect(document.flow.text).toContain("口径差异：分母为年初预算");
});

const withDecision = z.looseObject({
  documents: z.array(
    z.looseObject({
      findings: z.array(
        z.looseObject({ severity: z.string(), decision: z.looseObject({}).optional() }),
      ),
    }),
  ),
  decisions: z.looseObject({ lapsed: z.array(z.unknown()), absent: z.array(z.unknown()) }),
});

test("the JSON keeps a waived finding with its conclusion, alone on standard output", async () => {
  const target = join(folder, "b.sarif");
  const args = ["check", wrong, "--decisions", filled, "--json", "--sarif", target];
  const { code, stdout, stderr } = await jihe(args);
  expect(code).toBe(0);
  const { documents } = withDecision.parse(JSON.parse(stdout));
  expect(documents[0]?.findings[0]).toMatchObject({
    severity: "error",
    decision: { conclusion: "scope", scope: "分母为年初预算" },
  });
  expect(stderr).toContain("核销：");
  expect(stderr).toContain("写出 1 个文件");
});

test("a value that changes brings the error back and says why", async () => {
  const path = join(elsewhere, basename(wrong));
  writeFileSync(path, wrongText.replace("11.94%", "11.95%"));
  const { code, stdout } = await jihe(["check", path, "--decisions", filled]);
  expect(code).toBe(1);
  expect(stdout).toContain("该结论已失效，因为评减率“11.94%”已变为“11.95%”");
});

test("a conclusion whose finding did not come up is told with what it was on", async () => {
  const path = join(elsewhere, "改正.txt");
  writeFileSync(path, rightText);
  const { code, stdout } = await jihe(["check", path, "--decisions", filled]);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /本次没有出现：云岭县\.txt R02 评减金额“546\.18万元”、送审金额“4755\.05万元”、评减率“11\.94%”（指纹 [0-9a-f]{16}） 口径差异：分母为年初预算/,
  );
});

test.for([
  ['经办人: "张三"', '经办人: ""', "必须写经办人"],
  ['日期: "2024-12-31"', '日期: "2999-01-01"', "日期2999-01-01还没有到"],
] as const)("%s made %s is refused, and the entry is named", async ([from, to, words]) => {
  const path = join(folder, "未签.yaml");
  writeFileSync(path, readFileSync(filled, "utf8").replace(from, to));
  const { code, stderr, stdout } = await jihe(["check", wrong, "--decisions", path]);
  expect(stderr).toContain("第1条（云岭县.txt，R02，评减率“11.94%”）：");
  expect(stderr).toContain(words);
  expect([code, stdout]).toEqual([2, ""]);
});

test("an error that is confirmed still counts", async () => {
  const path = join(folder, "确认.yaml");
  writeFileSync(path, readFileSync(filled, "utf8").replace('口径差异"', '确认有误"'));
  const { code, stdout } = await jihe(["check", wrong, "--decisions", path]);
  expect(code).toBe(1);
  expect(stdout).toContain("仍计入");
});

test.for([
  [["--decisions", "没有.yaml"], "找不到"],
  [["--baseline", "没有.json"], "找不到"],
  [["--html", "a.txt"], "应以 .html 结尾"],
  [
    [
      "--sarif",
      "same.json",
      "--html",
      "same.html",
      "--xlsx",
      "./x.xlsx",
      "--write-decisions",
      "结论.yaml",
    ],
    "没有覆盖",
  ],
] as const)("%j ends with 2 and writes nothing", async ([args, words]) => {
  const before = readdirSync(folder);
  const inFolder = args.map((arg) => (arg.startsWith("--") ? arg : join(folder, arg)));
  const { code, stderr } = await jihe(["check", wrong, ...inFolder]);
  expect(stderr).toContain(words);
  expect(code).toBe(2);
  expect(readdirSync(folder)).toEqual(before);
});

test("a bad line of the conclusions is named, and nothing runs", async () => {
  const path = join(folder, "坏.yaml");
  writeFileSync(path, "结论清单:\n  - 规则: R02\n    结论: 工具误报\n");
  const { code, stderr, stdout } = await jihe(["check", wrong, "--decisions", path]);
  expect(stderr).toContain("第2行：不能对整条规则“R02”作结论");
  expect([code, stdout]).toEqual([2, ""]);
});

test("a report is never replaced by what is said about it", async () => {
  const page = join(folder, "报告.html");
  const text = `<html><body><p>${rightText}</p></body></html>`;
  writeFileSync(page, text);
  const { code, stderr } = await jihe(["check", page, "--html", page]);
  expect(stderr).toContain("是这次读取的文件");
  expect(code).toBe(2);
  expect(readFileSync(page, "utf8")).toBe(text);
});

test("files in several folders are written together or not at all", async () => {
  const blocked = join(folder, "挡.html");
  writeFileSync(blocked, "");
  const args = ["--sarif", join(folder, "新", "a.sarif"), "--html", join(blocked, "b.html")];
  const { code } = await jihe(["check", wrong, ...args]);
  expect(code).toBe(2);
  expect(existsSync(join(folder, "新"))).toBe(false);
});

test("against the JSON of an earlier run the differences are counted", async () => {
  const { stdout: json } = await jihe(["check", wrong, "--json"]);
  const baseline = join(folder, "上次.json");
  writeFileSync(baseline, json);
  const { stdout } = await jihe(["check", wrong, "--baseline", baseline]);
  expect(stdout).toContain("与基线相比：新增0处，有变化0处，未变1处，已消失0处。");
});

test("jihe replay judges the findings of a run again", async () => {
  const { stdout: json } = await jihe(["check", wrong, "--json"]);
  const path = join(folder, "复核.json");
  writeFileSync(path, json);
  const good = await jihe(["replay", path]);
  expect([good.code, good.stdout]).toEqual([0, expect.stringContaining("【复核一致】R02")]);
  writeFileSync(path, json.replaceAll('"verdict":"conflict"', '"verdict":"certain"'));
  expect((await jihe(["replay", path])).code).toBe(1);
  writeFileSync(path, "{}");
  expect((await jihe(["replay", path])).code).toBe(2);
});
