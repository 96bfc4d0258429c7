import { expect, test } from "vitest";
import { ConfigError } from "../../domain/errors.ts";
import type { PaperBlock, Parts } from "../../domain/paper.ts";
import { compose } from "../../templates/compose.ts";
import type { Slot, Slots } from "../../templates/slot.ts";
import { plainWords } from "../helpers/paper-words.ts";

function inline(label: string, filled: boolean): Slot {
  return {
    kind: "inline",
    label,
    read: (offset) => (filled && offset < 1 ? [{ kind: "figure", figureId: label }] : null),
  };
}

const paragraph: PaperBlock = {
  kind: "paragraph",
  runIn: null,
  parts: [{ kind: "text", text: "原文" }],
};

const slots: Slots = new Map<string, Slot>([
  ["评减金额", inline("评减金额", true)],
  ["申报金额", inline("申报金额", true)],
  ["评减率", inline("评减率", false)],
  ["项目数", inline("项目数", false)],
  ["原文", { kind: "block", label: "原文", read: () => [paragraph] }],
  ["清单", { kind: "block", label: "清单", read: () => null }],
]);

function say(parts: Parts): string {
  return parts
    .map((part) =>
      part.kind === "marker" && part.reason === "missing" ? `‹${part.name}›` : plainWords([part]),
    )
    .join("");
}

/** Blocks in short: words, ‹marker›, # headings, - points. */
function composed(body: string): readonly string[] {
  const { blocks } = compose({ name: "t.md", text: `# 题\n\n${body}` }, slots);
  return blocks.flatMap((block): string[] => {
    if (block.kind === "heading") return [`${"#".repeat(block.level)} ${say(block.parts)}`];
    if (block.kind === "points") {
      return [say(block.intro), ...block.items.map((item) => `- ${say(item)}`)];
    }
    return "parts" in block ? [say(block.parts)] : [block.kind];
  });
}

test.for([
  {
    name: "a sentence with its slots filled stands",
    body: "评减{{ 评减金额 }}。",
    blocks: ["评减<figure>。"],
  },
  {
    name: "a sentence with an empty slot goes",
    body: "评减{{ 评减金额 }}。率{{ 评减率 }}。",
    blocks: ["评减<figure>。"],
  },
  {
    name: "a required empty slot leaves its marker in place",
    body: "率{{ 评减率 | 必填 }}。评减{{ 评减金额 }}。",
    blocks: ["评减<figure>。‹评减率›"],
  },
  {
    name: "the marker takes the name given to it",
    body: '率{{ 评减率 | 必填: "核减的比率" }}。',
    blocks: ["‹核减的比率›"],
  },
  {
    name: "full-width punctuation inside a slot is understood",
    body: "率{{ 评减率｜必填：“核减的比率” }}。",
    blocks: ["‹核减的比率›"],
  },
  {
    name: "one thing is asked for once",
    body: "率{{ 评减率 | 必填 }}。\n\n又率{{ 评减率 | 必填 }}。",
    blocks: ["‹评减率›"],
  },
  {
    name: "words without a slot stay beside a sentence that stands",
    body: "严格把关。评减{{ 评减金额 }}。",
    blocks: ["严格把关。评减<figure>。"],
  },
  {
    name: "words without a slot go with the sentences they led in",
    body: "严格把关。率{{ 评减率 }}。",
    blocks: [],
  },
  { name: "a paragraph without slots stands", body: "严格把关。", blocks: ["严格把关。"] },
  {
    name: "an empty clause goes and the sentence stays",
    body: "评减{{ 评减金额 }}{% 若有 %}，率{{ 评减率 }}{% 毕 %}。",
    blocks: ["评减<figure>。"],
  },
  {
    name: "a required clause leaves its marker behind the sentence",
    body: "评减{{ 评减金额 }}{% 若有 %}，率{{ 评减率 | 必填 }}{% 毕 %}。",
    blocks: ["评减<figure>。‹评减率›"],
  },
  {
    name: "the other branch stands for an empty one",
    body: "{% 若有 %}率{{ 评减率 }}。{% 否则 %}评减{{ 评减金额 }}。{% 毕 %}",
    blocks: ["评减<figure>。"],
  },
  {
    name: "a sentence of which every clause went goes too",
    body: "其中{% 若有 %}、率{{ 评减率 }}{% 毕 %}{% 若有 %}、项目{{ 项目数 }}{% 毕 %}。",
    blocks: [],
  },
  {
    name: "marks that meet where a clause went are tidied",
    body: "按类别，{% 若有 %}、率{{ 评减率 }}{% 毕 %}{% 若有 %}、评减{{ 评减金额 }}{% 毕 %}。",
    blocks: ["按类别，评减<figure>。"],
  },
  {
    name: "a paragraph that lost its end still ends with a full stop",
    body: "评减{{ 评减金额 }}；率{{ 评减率 }}。",
    blocks: ["评减<figure>。"],
  },
  {
    name: "another year is another slot",
    body: "上年{{ 评减金额 | 上年 }}。下年{{ 评减金额 | 下年 }}。",
    blocks: ["上年<figure>。"],
  },
  {
    name: "points keep their lead-in",
    body: "方式如下。\n- 评减{{ 评减金额 }}。\n- 申报{{ 申报金额 }}。",
    blocks: ["方式如下。", "- 评减<figure>。", "- 申报<figure>。"],
  },
  {
    name: "a point that states nothing leaves its marker at the end",
    body: "- 率{{ 评减率 | 必填 }}。\n- 评减{{ 评减金额 }}。",
    blocks: ["", "- 评减<figure>。‹评减率›"],
  },
  {
    name: "a heading with nothing under it goes",
    body: "## 甲\n\n率{{ 评减率 }}。\n\n## 乙\n\n### 丙\n\n评减{{ 评减金额 }}。",
    blocks: ["# 乙", "## 丙", "评减<figure>。"],
  },
  { name: "a block slot brings its paragraphs", body: "{{ 原文 }}", blocks: ["原文"] },
  {
    name: "an empty block slot that is required leaves a marker",
    body: "{{ 清单 | 必填 }}",
    blocks: ["‹清单›"],
  },
  {
    name: "a comment is no text",
    body: "<!-- 说明1 -->\n评减{{ 评减金额 }}。",
    blocks: ["评减<figure>。"],
  },
])("$name", ({ body, blocks }) => {
  expect(composed(body)).toEqual(blocks);
});

test("later # headings are annexes, {横排} turns their page, > lines sign the paper", () => {
  const text =
    "# 题\n\n正文。\n\n> 某县财政局\n\n# 表一 {横排}\n\n{{ 原文 }}\n\n# 表二\n\n{{ 清单 | 必填 }}";
  const { signature, annexes } = compose({ name: "t.md", text }, slots);
  expect(signature.map(plainWords)).toEqual(["某县财政局"]);
  expect(annexes.map(({ title, landscape }) => [plainWords(title), landscape])).toEqual([
    ["表一", true],
    ["表二", false],
  ]);
});

test.for([
  {
    name: "a wrong slot",
    body: "评减{{ 评减额 }}。",
    says: "第3行没有名为“评减额”的数据位，最接近的是“评减金额”。",
  },
  {
    name: "a wrong slot in a branch that is not taken",
    body: "{% 若有 %}{{ 评减金额 }}{% 否则 %}\n{{ 申报额 }}{% 毕 %}",
    says: "第4行没有名为“申报额”的数据位，最接近的是“申报金额”。",
  },
  {
    name: "a wrong filter",
    body: "{{ 评减金额 | 必须 }}。",
    says: "第3行没有名为“必须”的写法，最接近的是“必填”。",
  },
  {
    name: "a wrong tag",
    body: "{% 若无 %}{{ 评减金额 }}{% 毕 %}",
    says: "第3行没有名为“若无”的标签，最接近的是“若有”。",
  },
  {
    name: "a tag without its end",
    body: "文。\n\n{% 若有 %}{{ 评减金额 }}。",
    says: "第5行的“若有”没有对应的“毕”。",
  },
  { name: "a number written by hand", body: "评减546.18万元。", says: "第3行出现数字“5”" },
  {
    name: "a Chinese number written by hand",
    body: "选取十二个项目。",
    says: "第3行出现数字“十二个”",
  },
  { name: "an open slot", body: "评减{{ 评减金额。", says: "第3行不能解析" },
])("$name is named with its line and what to do", ({ body, says }) => {
  const run = (): unknown => composed(body);
  expect(run).toThrow(ConfigError);
  expect(run).toThrow(`模板“t.md”${says}`);
});

test.for(["“四本预算”全覆盖", "进一步统一标准", "预算管理一体化系统", "三公经费"])(
  "the set phrase %s is no number",
  (words) => {
    expect(composed(`${words}。`)).toEqual([`${words}。`]);
  },
);
