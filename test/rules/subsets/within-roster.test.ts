import { expect, test } from "vitest";
import { subsetCount } from "../../../rules/ledger/subset-count.ts";
import { withinRoster } from "../../../rules/subsets/within-roster.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { boundsTold } from "../bounds-told.ts";

const exceeded = { messageId: "mismatch", severity: "warning" } as const;

testRule(subsetCount, {
  holds: [
    {
      name: "departments of a later paragraph",
      text: "全县«63家»预算部门全部编报整体支出绩效目标。\n对自评质量不高的«8家»部门扣减公用经费。",
    },
    {
      name: "towns of a later paragraph",
      text: "全县«17个»乡镇全部纳入考核。\n选取«6个»乡镇开展财政运行综合评价。",
    },
  ],
  broken: [
    {
      name: "more departments than the county has",
      text: "全县«63家»预算部门全部编报整体支出绩效目标。\n对自评质量不高的«88家»部门扣减公用经费。",
      ...exceeded,
    },
  ],
  abstains: [
    {
      name: "units below the departments",
      text: "全县63家预算部门全部编报整体支出绩效目标。\n组织所属214家预算单位开展自评。",
    },
    {
      name: "departments and towns together",
      text: "全县63家预算部门全部编报绩效目标，全县15个乡镇全部纳入考核。\n检查中有76家单位提交了说明。",
    },
    {
      name: "the noun only tells whose they are",
      text: "全县63家预算部门全部编报整体支出绩效目标。\n批复132个部门项目。",
    },
    {
      name: "units where departments were counted",
      text: "全县63家预算部门全部编报整体支出绩效目标。\n对128家单位开展实地走访。",
    },
  ],
});

const county = "全县63家预算部门全部编报绩效目标。\n";
const withTowns = "全县63家预算部门全部编报绩效目标，全县15个乡镇全部纳入考核。\n";

test.for([
  [`${county}对自评质量不高的88家部门扣减公用经费。`, ["88家 63家"]],
  [`${county}对自评质量不高的8家部门扣减公用经费。`, ["8家 63家"]],
  [`${county}对自评质量不高的64家县级部门（单位）扣减公用经费。`, []],
  [`${county}走访预算部门88家，全部整改。`, ["88家 63家"]],
  [`${withTowns}检查中有79家部门提交了说明。`, ["79家 63家"]],
  [`${withTowns}检查中有78家部门提交了说明。`, []],
  [`${withTowns}选取26个乡镇开展评价。`, ["26个 15个"]],
  [`${withTowns}选取6个乡镇开展评价。`, ["6个 15个"]],
  [`${county}对88家部门整体支出开展评价。`, ["88家 63家"]],
  [`${withTowns}涉及部门9家。`, ["9家 63家"]],
  [`${withTowns}选取26个市街道开展评价。`, []],
  [`${withTowns}选取26个县乡镇开展评价。`, ["26个 15个"]],
  [`${county}走访县级预算部门共有88家，全部整改。`, []],
  [`${county}走访县级预算部门累计约谈88家。`, []],
  ["63家预算部门编报绩效目标。\n63家部门自评。\n对88家部门扣减经费。", ["63家 63家", "88家 63家"]],
] as const)("no more than the county has: %s", ([text, quotes]) => {
  expect(boundsTold(withinRoster, text)).toEqual(quotes.map((each) => `value <= ${each}`));
});

test.for([
  ["a little more is another scope", `${county}对自评质量不高的66家部门扣减公用经费。`],
  ["whose projects they are", `${county}批复132家部门项目。`],
  ["whose papers they are", `${county}审核132家部门的报告。`],
  ["units where departments were counted", `${county}对128家单位开展实地走访。`],
  ["units below them", `${county}组织所属214家预算部门开展自评。`],
  ["things and not offices", `${county}涉及预算部门88个。`],
  ["a list of something else", `${county}部门88家次，参加培训。`],
  ["last year", `${county}上年对88家部门扣减经费。`],
  [
    "another year",
    "全县‹63家|year=2023›预算部门全部编报绩效目标。\n对‹88家|year=2024›部门扣减经费。",
  ],
  ["about so many", `${county}对约88家部门扣减经费。`],
  ["how many more", `${county}比上年增加88家部门。`],
  ["planned", `${county}对‹88家|status=plan›部门扣减经费。`],
  ["a limit", `${county}对‹88家|status=threshold›部门扣减经费。`],
  ["a task of theirs", `${county}部门整改任务分解88家。`],
  ["whose whole spending it is", `${county}对88家部门整体绩效开展评价。`],
  ["two numbers of them", "63家预算部门编报绩效目标。\n61家部门自评。\n对88家部门扣减经费。"],
  ["in a table", `${county}|部门|\n|88家部门|`],
  ["not told of all", "63家预算部门编报绩效目标。\n对88家部门扣减经费。"],
  ["nothing is told of all", "对88家部门扣减经费。"],
] as const)("not held against the roster: %s", ([, text]) => {
  expect(boundsTold(withinRoster, text).join()).not.toMatch(/<= (?:66|132|128|214|88)/);
});
