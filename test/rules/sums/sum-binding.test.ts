import { expect, test } from "vitest";
import { knownSums } from "../../../rules/sums/sum-binding.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

/** Each sum that the dictionary knows, `20个＝6个＋14个`, with `全` where nothing is left out. */
function sumsTold(text: string, isBound = false): readonly string[] {
  const scene = sceneOf(reportFrom(text));
  const bound = new Set(isBound ? scene.mentions.map(({ figure }) => figure.id) : []);
  return knownSums(scene, bound).map((sum) => {
    const [total, ...parts] = sum.bound.evidence.map(({ quote }) => quote);
    return `${total ?? ""}＝${parts.join("＋")}${sum.complete ? "全" : ""}`;
  });
}

const sectors =
  "‹200个|target.common_indicators›共性指标、‹300个|target.sector_indicators›行业指标";
const objects = "‹20个|evaluation.key_objects›";
const units = "‹6个|evaluation.key_departments›";
const policies = "‹14个|evaluation.key_policies›";

test.for([
  [`设置指标‹500个|target.indicator_total›，其中${sectors}。`, "500个＝200个＋300个全"],
  [`设置‹500个|target.indicator_total›指标。其中${sectors}。`, "500个＝200个＋300个全"],
  [
    `设置指标‹500个|target.indicator_total|qualifier=over›，其中${sectors}。`,
    "500个＝200个＋300个全",
  ],
  [`对${units}部门和${policies}政策开展评价，共${objects}对象。`, "20个＝6个＋14个全"],
  [`共${objects}对象。对${policies}政策和${units}部门开展评价。`, "20个＝6个＋14个全"],
  [
    `共${objects}对象。对${units}部门和${policies}政策开展评价，并安排资金3亿元。`,
    "20个＝6个＋14个全",
  ],
  [
    `共${objects}对象，自评3个项目。对${units}部门和${policies}政策开展评价，评分85分。`,
    "20个＝6个＋14个全",
  ],
  [
    `对${units}部门、${policies}政策和‹5个|evaluation.key_projects›项目开展评价，共‹25个|evaluation.key_objects›对象。`,
    "25个＝6个＋5个＋14个全",
  ],
] as const)("what the dictionary adds up: %s", ([text, sum]) => {
  expect(sumsTold(text)).toEqual([sum]);
});

test.for([
  [
    "about so many in all",
    `共‹20个|evaluation.key_objects|qualifier=over›对象。对${units}部门和${policies}政策开展评价。`,
  ],
  ["so many of each", `共${objects}对象。对各${units}部门和${policies}政策开展评价。`],
  ["in two sentences", `共${objects}对象。对${units}部门开展评价。对${policies}政策开展评价。`],
  [
    "something told between",
    `共${objects}对象。对${units}部门评出3个优，对${policies}政策开展评价。`,
  ],
  ["apart in words", `共${objects}对象。对${units}部门开展评价，其中包括${policies}政策。`],
  ["others listed before", `共${objects}对象。对3个镇、${units}部门和${policies}政策开展评价。`],
  ["others listed behind", `共${objects}对象。对${units}部门、${policies}政策和3个镇开展评价。`],
  [
    "one more with a verb of its own",
    `共${objects}对象。对${units}部门和${policies}政策开展重点评价，并首次对3个镇开展评价。`,
  ],
] as const)("more may belong to it: %s", ([, text]) => {
  expect(sumsTold(text)).toEqual(["20个＝6个＋14个"]);
});

test.for([
  [
    "the kinds counted",
    `对‹3类|evaluation.key_objects›对象开展评价：${units}部门、${policies}政策。`,
  ],
  ["one term alone", `共${objects}对象，其中${units}部门。`],
  [
    "a term told twice",
    `共${objects}对象。${units}部门、‹9个|evaluation.key_departments›部门、${policies}政策。`,
  ],
  ["another paragraph", `共${objects}对象。\n对${units}部门和${policies}政策开展评价。`],
  [
    "another year",
    `共${objects}对象。对‹6个|evaluation.key_departments|year=2023›部门和${policies}政策开展评价。`,
  ],
  [
    "planned",
    `共${objects}对象。对‹6个|evaluation.key_departments|status=plan›部门和${policies}政策开展评价。`,
  ],
  ["by how many more", `共${objects}对象。新增${units}部门，对${policies}政策开展评价。`],
  ["no sum", `整改‹20个|rectification.issues_rectified›问题，${units}部门、${policies}政策。`],
  ["what is left", "评减‹2亿元|ex_ante.reduced_amount›，送审‹5亿元|ex_ante.reviewed_amount›。"],
] as const)("not added up: %s", ([, text]) => {
  expect(sumsTold(text)).toEqual([]);
});

test("a total that the words divide already is left alone", () => {
  const text = `共${objects}对象，对${units}部门和${policies}政策开展评价。`;
  expect(sumsTold(text)).toEqual(["20个＝6个＋14个全"]);
  expect(sumsTold(text, true)).toEqual([]);
});

test("each term is called by its name", () => {
  const scene = sceneOf(reportFrom(`设置指标‹500个|target.indicator_total›，其中${sectors}。`));
  expect(knownSums(scene, new Set())[0]?.bound).toMatchObject({
    formula: { name: "sum", args: [1, 2], sign: "=", claim: 0 },
    text: "绩效指标总数＝共性指标数＋分行业分领域指标数",
    binding: "paragraph",
  });
});
