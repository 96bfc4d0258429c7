import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { z } from "zod";
import type { Judgment } from "../../../domain/decision.ts";
import { tally } from "../../../domain/tally.ts";
import type { Checked } from "../../../pipeline/check.ts";
import { markedHtml } from "../../../pipeline/export/marked-html.ts";
import type { MarkedHtmlInput } from "../../../pipeline/export/marked-html.ts";
import { checkedTexts, rightText, wrongText } from "../../helpers/checked-texts.ts";
import { pageNodes } from "../../helpers/page-nodes.ts";
import type { PageNode } from "../../helpers/page-nodes.ts";

function pageOf(checked: Checked, changes: Partial<MarkedHtmlInput> = {}): string {
  return markedHtml({
    checked,
    lapsed: [],
    compared: null,
    summary: ["已核验。"],
    version: "1.0.0",
    ...changes,
  });
}

function withClass(nodes: readonly PageNode[], name: string): readonly PageNode[] {
  return nodes.filter(({ attributes }) => attributes["class"]?.split(" ").includes(name) === true);
}

const wrong = await checkedTexts({ "报送/云岭县.txt": wrongText });
const nodes = pageNodes(pageOf(wrong));

const hostile = `云岭县2024年<script>alert(1)</script>总结
全年<img src=x onerror="alert(2)">送审金额4755.05万元，评减金额546.18万元，评减率11.94%"'--></style></script><script>alert(3)</script>。
收回资金XX<b onclick='alert(4)'>万元</b>\u0000\u202e。
`;

test("a report full of markup stays text", async () => {
  const checked = await checkedTexts({ [`"><script>alert(5)</script>.txt`]: hostile });
  expect(checked.findings.length).toBeGreaterThan(0);
  const page = pageOf(checked, { summary: ["<script>alert(6)</script>"] });
  const all = pageNodes(page);
  const scripts = all.filter(({ tag }) => tag === "script");
  expect(scripts.map(({ text }) => text.includes("alert"))).toEqual([false, false]);
  expect(all.filter(({ tag }) => ["img", "b", "iframe", "object"].includes(tag))).toEqual([]);
  for (const { attributes } of all) {
    expect(Object.keys(attributes).filter((name) => name.startsWith("on"))).toEqual([]);
  }
  const [text] = withClass(all, "text");
  expect(text?.text).toContain(`<img src=x onerror="alert(2)">`);
  expect([page.includes("\u0000"), page.includes("\u202e")]).toEqual([false, false]);
});

test("the page asks nothing of any network and its policy knows only its own script", () => {
  const page = pageOf(wrong);
  expect(page).not.toMatch(/(?:src|href)="(?!#)|url\(|@import|https?:/);
  const policy = nodes.find((node) => node.attributes["http-equiv"] !== undefined);
  for (const tag of ["script", "style"]) {
    // A block of data is no script: no browser runs it.
    const [own, ...others] = nodes.filter(
      (node) => node.tag === tag && node.attributes["type"] === undefined,
    );
    expect(others).toEqual([]);
    const hash = createHash("sha256").update(own!.text).digest("base64");
    expect(policy?.attributes["content"]).toContain(`${tag}-src 'sha256-${hash}'`);
  }
  expect(policy?.attributes["content"]).toContain("default-src 'none'");
});

test("every figure is marked and tells what it was read as", () => {
  const { report } = wrong.sources[0]!;
  const figures = withClass(nodes, "fig").filter(({ attributes }) => "title" in attributes);
  expect(figures.map(({ text }) => text)).toEqual(report.figures.map(({ quote }) => quote));
  const rate = figures.find(({ text }) => text === "11.94%");
  expect(rate?.attributes["title"]).toBe(
    "指标：评减率；数值：11.94%；状态：实际；年度：2024；核验：已核验",
  );
});

function bare(words: string): string {
  return words.replace(/\s/g, "");
}

test("the words of the report are all there, in their order", () => {
  const [text] = withClass(nodes, "text");
  const notes = withClass(nodes, "ev").length;
  expect(notes).toBeGreaterThan(0);
  const page = pageOf(wrong)
    .replaceAll(/<sup>[^]*?<\/sup>/g, "")
    .replaceAll(/<details class="turned">[^]*?<\/details>/g, "");
  expect(bare(withClass(pageNodes(page), "text")[0]!.text)).toBe(bare(wrongText));
  expect(text?.text).toContain("11.94%");
});

test("a long page keeps closed texts as data that no report can break out of", async () => {
  const texts = Array.from({ length: 31 }, (_, i) => [`${i}.txt`, `${hostile}第${i}份\n`] as const);
  const all = pageNodes(pageOf(await checkedTexts(Object.fromEntries(texts))));
  const waiting = all.filter(({ attributes }) => attributes["type"] === "text/html");
  expect(waiting).toHaveLength(31);
  const [body] = waiting;
  const inside = pageNodes(body!.text);
  expect(inside.filter(({ tag }) => ["script", "img", "b"].includes(tag))).toEqual([]);
  expect(withClass(inside, "fig").length).toBeGreaterThan(3);
  expect(all.filter(({ tag }) => tag === "img")).toEqual([]);
});

test("the facts of the filter count every figure and name every finding", () => {
  const shape = z.array(
    z.object({
      n: z.array(z.number()),
      d: z.number(),
      f: z.array(z.array(z.number())),
      c: z.array(z.unknown()),
    }),
  );
  const text = nodes.find(({ attributes }) => attributes["id"] === "facts")!.text;
  const [shared, own] = shape.parse(JSON.parse(text));
  const counted = wrong.sources[0]!.report.figures.length;
  expect(shared).toMatchObject({ n: [], d: -1 });
  expect(own!.f.reduce((sum, [, , count = 0]) => sum + count, 0)).toBe(counted);
  expect(own!.n).toHaveLength(wrong.findings.length);
  expect(own!.c).toHaveLength(wrong.findings.length);
});

test("what is no figure is told with its reason", () => {
  expect(withClass(nodes, "turned")[0]?.text).toContain("不作数据的数字");
  for (const { attributes } of withClass(nodes, "rej")) {
    expect(attributes["title"]).toMatch(/^不作数据：./);
  }
});

test("every link leads somewhere, and no place has two names", () => {
  const ids = nodes.flatMap(({ attributes }) => attributes["id"] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const links = nodes.flatMap(({ attributes }) => attributes["href"]?.slice(1) ?? []);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => !ids.includes(link))).toEqual([]);
});

test("a figure leads to its finding and the finding back to each of its figures", () => {
  const [finding] = wrong.findings;
  const marks = withClass(nodes, "ev").filter(({ attributes }) => attributes["href"] === "#f1");
  expect(marks.map(({ text }) => text).sort()).toEqual(
    finding!.operands.map(({ quote }) => quote).sort(),
  );
  const back = nodes.filter(({ attributes }) => attributes["href"]?.startsWith("#e1-") === true);
  expect(back.map(({ text }) => text)).toEqual(
    finding!.operands.map(({ role, quote }) => `${role}“${quote}”`),
  );
});

test("a card has the message, the formula, the inverse ranges and the repairs", () => {
  const { message, relation, inverse, hypotheses } = wrong.findings[0]!;
  const card = withClass(nodes, "card")[0]!.text.replace(/\s+/g, "");
  expect(card).toContain(message.replace(/\s+/g, ""));
  expect(card).toContain(relation!.substituted);
  expect(card).toContain(inverse[0]!.text);
  expect(card).toContain(hypotheses[0]!.text);
});

const judgment: Judgment = {
  conclusion: "false-alarm",
  basis: "",
  scope: "",
  reason: "单位读错",
  by: "",
  on: null,
  expires: null,
};

test("a waived finding stays on the page with its reason and out of the counts", () => {
  const findings = wrong.findings.map((one) => ({ ...one, decision: judgment }));
  const all = pageNodes(pageOf({ ...wrong, findings }));
  expect(withClass(all, "decision")[0]?.text).toContain("工具误报：单位读错");
  expect(withClass(all, "card").map(({ attributes }) => attributes["class"])).toEqual(
    findings.map(() => "card waived"),
  );
  expect(withClass(all, "bad")).toEqual([]);
});

test("a lapsed conclusion is told at the finding it was drawn on", () => {
  const subject = {
    fingerprint: "",
    slotFingerprint: "",
    ruleId: "R02",
    ruleVersion: "1",
    owners: [],
    files: [],
    grounds: [],
  };
  const findingId = wrong.findings[0]!.id;
  const lapsed = [{ decision: { judgment, subject }, reason: "评减率已变", findingId }];
  const all = pageNodes(pageOf(wrong, { lapsed }));
  expect(withClass(all, "lapsed")[0]?.text).toContain(
    "原结论“工具误报：单位读错”已失效，因为评减率已变。",
  );
});

function openIn(page: string): number {
  return withClass(pageNodes(page), "doc").filter(({ attributes }) => "open" in attributes).length;
}

test("few documents come open, many closed", async () => {
  const texts = Object.fromEntries(
    Array.from({ length: 6 }, (_, i) => [`${i}.txt`, rightText.replace("12个", `${i + 20}个`)]),
  );
  expect(openIn(pageOf(wrong))).toBe(1);
  expect(openIn(pageOf(await checkedTexts(texts)))).toBe(0);
});

test("a page without findings does not say that all is right", async () => {
  const all = pageNodes(pageOf(await checkedTexts({ "a.txt": rightText })));
  expect(withClass(all, "side")[0]?.text).toContain("没有标记的内容不等于正确");
});

test("files that could not be read are named", () => {
  const failure = {
    path: "坏.pdf",
    code: "damaged",
    message: "损坏。",
    sha256: null,
    stack: null,
  } as const;
  expect(pageOf({ ...wrong, failures: [failure] })).toContain("坏.pdf：损坏。");
});

test("tables stay tables, with the figures in their cells marked", async () => {
  const table =
    "<table><tr><td>项目</td><td>金额（万元）</td></tr><tr><td>甲</td><td>10.5</td></tr><tr><td colspan=2>合计</td></tr></table>";
  const page = `<html><body><p>云岭县2024年预算绩效管理工作总结</p>${table}</body></html>`;
  const all = pageNodes(pageOf(await checkedTexts({ "a.html": page })));
  const cells = all
    .filter(({ tag }) => tag === "td")
    .filter(({ attributes }) => "colspan" in attributes);
  expect(cells.map(({ text }) => text)).toEqual(["项目", "金额（万元）", "甲", "10.5", "合计"]);
  expect(cells.at(-1)?.attributes["colspan"]).toBe("2");
  expect(withClass(all, "fig").map(({ text }) => text)).toContain("10.5");
});

test("the list of documents adds up, with a row for what concerns several of them", async () => {
  const next = wrongText
    .replaceAll("2024", "2025")
    .replace("全年", "全年，比2024年的15个减少3个，");
  const checked = await checkedTexts({ "甲.txt": wrongText, "乙.txt": rightText, "丙.txt": next });
  const shared = checked.findings.filter(({ documentIds }) => documentIds.length > 1);
  expect(shared).not.toEqual([]);
  const page = pageOf(checked);
  expect(page).toContain('<a href="#shared">跨文件</a>');
  const { error, warning, hint } = tally([], checked.findings, []).severities;
  const counted = [...page.matchAll(/<tr[^>]*>(.*?)<\/tr>/gsu)]
    .map(([, row = ""]) => [...row.matchAll(/<td class="n[^"]*">(\d*)<\/td>/gu)].slice(1, 4))
    .filter((cells) => cells.length === 3)
    .map((cells) => cells.map(([, count]) => Number(count)));
  expect(counted).toHaveLength(4);
  expect([0, 1, 2].map((at) => counted.reduce((sum, row) => sum + row[at]!, 0))).toEqual([
    error,
    warning,
    hint,
  ]);
});

test("the sides of a relation are told in the unit of the text, and a repeat is recomputed from nothing", async () => {
  const rate = nodes.find(({ tag, text }) => tag === "dl" && text.includes("复算"));
  expect(rate?.text).toContain("11.935%～11.945%");
  const again = rightText.replace(
    "云岭县财政局",
    "综上，全年事前评估评减金额564.18万元。\n云岭县财政局",
  );
  const twice = await checkedTexts({ "云岭县.txt": again });
  const told = pageNodes(pageOf(twice))
    .filter(({ tag }) => tag === "dl")
    .map(({ text }) => text);
  expect(told.join("")).toContain("564.175～564.185万元");
  expect(told.join("")).toContain("另一处");
  expect(told.join("")).not.toContain("复算");
});
