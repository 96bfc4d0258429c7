import { expect, test } from "vitest";
import {
  areDepartments,
  areDepartmentsButOne,
  countsDepartments,
} from "../../../rules/counts/department-names.ts";
import { itemsCounted } from "../../../rules/ledger/items-counted.ts";
import type { Evidence } from "../../../rules/rule.ts";
import { testRule } from "../../helpers/test-rule.ts";

const counted = { messageId: "counted", severity: "warning" } as const;

testRule(itemsCounted, {
  holds: [
    {
      name: "departments by what they see to",
      text: "将«教育»、«卫生健康»、«民政»«3个»部门的整体支出纳入财政评价。",
    },
    {
      name: "offices behind what is told of them",
      text: "有«3个»单位自评得分与复核得分相差超过10分，为«县林业局»、«县气象局»、«县残联»。",
    },
  ],
  broken: [
    {
      name: "one department too many",
      text: "将«教育»、«卫生健康»、«民政»、«水利»«3个»部门的整体支出纳入财政评价。",
      ...counted,
    },
    {
      name: "an office left out",
      text: "有«3个»单位自评得分与复核得分相差超过10分，为«县林业局»、«县气象局»。",
      ...counted,
    },
    {
      name: "works named of fewer projects",
      text: "对«新增的人民医院迁建»、«城北污水处理厂扩建»«3个»重大项目开展事前评估。",
      ...counted,
    },
  ],
  abstains: [
    { name: "who leads them may be counted", text: "会同教育、民政3个部门联合印发通知。" },
    { name: "和 within the last name", text: "教育、科技和文化旅游4个部门参加了培训。" },
    { name: "kinds of hospitals", text: "走访县医院、县中医院以及乡镇卫生院8家单位。" },
  ],
});

function items(...quotes: readonly string[]): readonly Evidence[] {
  return quotes.map((quote) => ({
    role: "列举项",
    documentId: "a",
    span: { start: 0, end: 1 },
    quote,
    figure: null,
  }));
}

test("the first may have words before it, the others none", () => {
  expect(areDepartments(items("将教育", "卫生健康"))).toBe(true);
  expect(areDepartments(items("教育", "重点卫生健康"))).toBe(false);
  expect(areDepartments(items("教育"))).toBe(false);
});

test("what is counted are departments", () => {
  expect(countsDepartments("个重点部门")).toBe(true);
  expect(countsDepartments("家单位")).toBe(true);
  expect(countsDepartments("个部门项目3")).toBe(false);
  expect(countsDepartments("个项目")).toBe(false);
});

test.for([
  "科学技术",
  "人力资源社会保障",
  "人力资源和社会保障",
  "住房城乡建设",
  "文化和旅游",
  "文化旅游",
  "文广",
  "文广旅",
  "文体",
  "文体旅",
  "检察",
  "检察院",
  "工业和信息化",
  "退役军人",
  "红十字会",
  "统计",
])("the name of a department: %s", (quote) => {
  expect(areDepartments(items("教育", quote))).toBe(true);
  expect(areDepartments(items("教育", `${quote}类`))).toBe(false);
  expect(areDepartments(items(`将${quote}类`, "教育"))).toBe(false);
});

test.for([
  [["教育", "城区绿化养护", "卫健", "民政"], 3, true],
  [["将教育", "城区绿化养护", "卫健"], 2, true],
  [["教育", "城区绿化养护", "将卫健", "民政"], 3, false],
  [["教育", "卫健", "民政"], 3, false],
  [["教育", "城区绿化养护", "卫健", "民政"], 4, false],
  [["教育", "城区绿化养护", "卫健", "民政", "道路清扫"], 3, false],
  [["教育", "城区绿化养护"], 1, false],
] as const)("all but one are departments: %s of %i", ([quotes, number, expected]) => {
  expect(areDepartmentsButOne(items(...quotes), number)).toBe(expected);
});

test.for([
  ["个部门", true],
  [" 个县直预算部门", true],
  ["家成员单位", true],
  ["领域", true],
  ["个部门的政策3项", false],
  ["个部门开展评价的项目12个", false],
  ["个部门的项目", true],
  ["个部门在全县范围内统筹开展评价的项目3个", true],
  ["会同教育部门", false],
] as const)("departments are counted: %s", ([words, expected]) => {
  expect(countsDepartments(words)).toBe(expected);
});
