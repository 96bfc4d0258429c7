import { expect, test } from "vitest";
import { repeatAgrees } from "../../../rules/ledger/repeat-agrees.ts";
import { evaluatedObjects } from "../../../rules/subsets/evaluated-objects.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { boundsTold } from "../bounds-told.ts";

const objects = (number: string): string =>
  `选取‹${number}|evaluation.key_objects›评价对象（包括部门整体2个、财政政策4个）。`;

testRule(repeatAgrees, {
  holds: [
    {
      name: "reports that but for a secret one are public",
      text: "共«13个|evaluation.key_objects»对象。«13份|evaluation.key_reports»报告除1份涉密外都公开。",
    },
    {
      name: "projects and their public reports",
      text: "等«16个|evaluation.key_projects»项目开展财政重点评价。\n«16份|disclosure.evaluation_reports»重点评价报告在网站公开。",
    },
  ],
  broken: [
    {
      name: "more public reports than there were objects",
      text: "选取«14个|evaluation.key_objects»评价对象。\n在市财政局网站公开«41份|disclosure.evaluation_reports»评价报告。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "more reports than objects, no slip of the pen apart",
      text: "等«16个|evaluation.key_projects»项目开展财政重点评价。\n«40份|disclosure.evaluation_reports»重点评价报告在网站公开。",
      messageId: "mismatch",
      severity: "hint",
    },
    {
      name: "objects told again, one digit off",
      text: "选取«12个|evaluation.key_objects»对象开展重点评价。\n«17个|evaluation.key_objects»评价对象中，优3个。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "fewer public reports, not said to be all",
      text: "选取‹14个|evaluation.key_objects›评价对象。\n在市财政局网站公开‹11份|disclosure.evaluation_reports›评价报告。",
    },
    {
      name: "reports that are ready so far",
      text: `${objects("15个")}\n截至目前出具评价报告‹6份|evaluation.key_reports›。`,
    },
    {
      name: "some of the reports, singled out",
      text: `${objects("33个")}\n‹3份|disclosure.evaluation_reports›社会关注度高的评价报告已公开。`,
    },
    {
      name: "reports of which one is kept back",
      text: `${objects("16个")}\n16份评价报告中，‹15份|disclosure.evaluation_reports›已公开，1份因涉密未公开。`,
    },
    {
      name: "the whole city and its own level",
      text: "全市实施重点评价‹256个|evaluation.key_objects›。\n市本级选取‹26个|evaluation.key_objects›对象开展评价。",
    },
    {
      name: "plans for next year",
      text: `${objects("20个")}\n‹22个|evaluation.key_objects|status=plan›评价对象将于下年选取。`,
    },
  ],
});

/** So many objects were chosen. */
const chosen = (number: string, words = "选取"): string =>
  `${words}‹${number}|evaluation.key_objects›评价对象。`;
const made = (words: string, number: string, behind: string): string =>
  `${words}‹${number}|evaluation.key_reports›${behind}。`;
const published = (words: string, number: string, behind: string): string =>
  `${words}‹${number}|disclosure.evaluation_reports›${behind}。`;
const first = `${chosen("14个")}\n`;
const twice = `${first}${chosen("14个")}`;

test.for([
  [`${first}‹41个|evaluation.key_objects›评价对象中，优3个。`, ["14个 41个"]],
  [`${first}‹14个|evaluation.key_objects›评价对象中，优3个。`, ["14个 14个"]],
  [`${first}${published("在网站公开", "41份", "评价报告")}`, ["14个 41份"]],
  [`${first}${published("在网站公开", "16份", "评价报告")}`, ["14个 16份"]],
  [`${first}${published("", "11份", "评价报告全部公开")}`, ["14个 11份"]],
  [`${first}${published("全部", "11份", "评价报告已公开")}`, ["14个 11份"]],
  [`${first}${published("上述", "11份", "评价报告公开")}`, ["14个 11份"]],
  [`${first}${published("", "16份", "重点评价报告在网站公开")}`, ["14个 16份"]],
  [`${first}${made("出具评价报告", "16份", "")}`, ["14个 16份"]],
  [`${first}${made("", "13份", "报告除1份涉密外都公开")}`, ["14个 13份"]],
  [`${first}${made("目前", "8份", "报告均已公开")}`, ["14个 8份"]],
  [`${first}${chosen("14个")}\n${chosen("41个")}`, ["14个 14个", "14个 41个"]],
  [`${first}${chosen("41个")}\n${chosen("41个")}`, ["41个 41个", "41个 14个"]],
  [`${twice}\n‹27个|evaluation.key_objects›评价对象平均得分88分。`, ["14个 14个", "14个 27个"]],
  [`${twice}\n‹27个|evaluation.key_objects›对象中，优3个。`, ["14个 14个", "14个 27个"]],
  [`${twice}\n‹27个|evaluation.key_objects›重点绩效评价对象全部完成。`, ["14个 14个", "14个 27个"]],
  [`${twice}\n上述‹27个|evaluation.key_objects›评价对象均为优。`, ["14个 14个", "14个 27个"]],
  [`${twice}\n${chosen("27个", "随机选取")}`, ["14个 14个"]],
  [`${twice}\n‹27个|evaluation.key_objects›对象中期评价。`, ["14个 14个"]],
  [`${twice}\n随机选取‹27个|evaluation.key_objects›评价对象平均得分88分。`, ["14个 14个"]],
  [`${twice}\n‹27个|evaluation.key_objects›民生领域的评价对象平均得分88分。`, ["14个 14个"]],
  [`${twice}\n${chosen("41个")}\n${chosen("41个")}`, ["14个 14个"]],
  [`${twice}\n${made("出具评价报告", "6份", "")}`, ["14个 14个", "14个 6份"]],
  [
    `${first}${published("在网站公开", "11份", "评价报告")}\n${published("在网站公开", "11份", "评价报告")}`,
    ["11份 11份"],
  ],
  [`${first}${made("出具评价报告", "11份", "")}`, ["14个 11份"]],
  [`${first}${made("该局出具评价报告", "11份", "")}`, ["14个 11份"]],
  [`${first}${made("上述", "6份", "评价报告送达单位")}`, ["14个 6份"]],
  [`${first}${made("出具的", "6份", "评价报告都已公开")}`, ["14个 6份"]],
  [`${first}${published("将全部", "11份", "评价报告公开")}`, ["14个 11份"]],
  [`${first}${published("", "11份", "重点评价报告在网站公开")}`, ["14个 11份"]],
  [`${first}${chosen("41个", "市级部门选取")}`, ["14个 41个"]],
  [`${first}${chosen("41个", "县财政局选取")}`, ["14个 41个"]],
  [`${first}${chosen("41个", "财政局（绩效科）选取")}`, ["14个 41个"]],
  [
    `结合政策及职能，对‹16个|evaluation.key_projects›项目开展重点评价。\n${published("", "40份", "重点评价报告在网站公开")}`,
    ["16个 40份"],
  ],
  [
    `完成重点评价‹16个|evaluation.key_projects›，成效较好。\n${published("", "40份", "重点评价报告在网站公开")}`,
    ["16个 40份"],
  ],
  [
    "选取‹14个|evaluation.key_objects|year=2024›评价对象。\n2024年选取‹41个|evaluation.key_objects|year=2024›评价对象。",
    ["14个 41个"],
  ],
  [
    `等‹16个|evaluation.key_projects›项目开展财政重点评价。\n${published("", "40份", "重点评价报告在网站公开")}`,
    ["16个 40份"],
  ],
  [
    `重点评价项目‹16个|evaluation.key_projects›，成效较好。\n${published("", "40份", "重点评价报告在网站公开")}`,
    ["16个 40份"],
  ],
] as const)("the objects and their reports are one number: %s", ([text, quotes]) => {
  expect(boundsTold(evaluatedObjects, text)).toEqual(quotes.map((each) => `value ${each}`));
});

test.for([
  ["fewer reports, not said to be all", `${first}${published("在网站公开", "11份", "评价报告")}`],
  ["reports so far", `${first}${made("截至目前出具评价报告", "16份", "")}`],
  ["fewer reports", `${first}${made("出具评价报告", "6份", "")}`],
  ["first drafts", `${first}${made("形成报告初稿", "16份", "")}`],
  ["those that were handed in", `${first}${made("", "16份", "报告提交人大")}`],
  [
    "the whole city and its own level",
    `全市实施重点评价‹256个|evaluation.key_objects›。\n${chosen("26个", "市本级选取")}`,
  ],
  ["planned", `${first}‹41个|evaluation.key_objects|status=plan›评价对象将于下年选取。`],
  ["last year's", `${first}上年${chosen("41个")}`],
  ["about so many", `${first}${chosen("41个", "选取约")}`],
  ["in a table", `${first}|选取‹41个|evaluation.key_objects›评价对象|`],
  ["three numbers", `${first}${chosen("41个")}\n${chosen("27个")}`],
  [
    "two years",
    "2023年选取‹14个|evaluation.key_objects|year=2023›评价对象。\n2024年选取‹41个|evaluation.key_objects|year=2024›评价对象。",
  ],
  ["some of them, singled out", `${first}${published("", "4份", "社会关注度高的评价报告已公开")}`],
  [
    "those that are not secret",
    `${chosen("16个")}\n16份评价报告中，${published("", "15份", "已公开，1份因涉密未公开")}`,
  ],
  ["some of the objects", `${chosen("14个", "其中选取")}\n${chosen("41个")}`],
  [
    "projects beside departments",
    `等‹16个|evaluation.key_projects›项目和5个部门开展财政重点评价。\n${published("", "40份", "重点评价报告在网站公开")}`,
  ],
  [
    "projects of other work",
    `‹16个|evaluation.key_projects›项目开展培训。\n${published("", "40份", "重点评价报告在网站公开")}`,
  ],
  ["other objects, no slip of the pen", `${first}${chosen("27个")}`],
  ["part of the objects", `${first}${chosen("41个", "选取部分")}`],
  ["what the city's own level chose", `${first}${chosen("41个", "市级选取")}`],
  ["chosen in other towns", `${first}${chosen("41个", "在5个乡镇选取")}`],
  ["chosen by each county", `${first}${chosen("41个", "每县选取")}`],
  ["chosen in all counties", `${first}${chosen("41个", "各区选取")}`],
  ["chosen in the counties", `${first}${chosen("41个", "全县（市、区）选取")}`],
  [
    "reports of which three are still missing",
    `${first}${made("出具报告", "11份", "，尚未出具3份")}`,
  ],
  ["projects that were published", `${first}${published("公开", "41份", "项目")}`],
  ["some reports, singled out", `${first}${published("", "11份", "关注度高的报告已公开")}`],
  ["projects among the objects", `${first}等‹41个|evaluation.key_projects›项目开展财政重点评价。`],
  [
    "projects of which some are put forward for an evaluation",
    `‹16个|evaluation.key_projects›项目完成绩效自评并上报供重点评价参考。\n${published("", "40份", "重点评价报告在网站公开")}`,
  ],
  [
    "projects whose people are trained",
    `重点评价办公室对‹16个|evaluation.key_projects›项目开展培训。\n${published("", "40份", "重点评价报告在网站公开")}`,
  ],
  ["one telling alone", chosen("14个")],
] as const)("left alone: %s", ([, text]) => {
  expect(boundsTold(evaluatedObjects, text)).toEqual([]);
});
