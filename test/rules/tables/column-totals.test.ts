import { expect, test } from "vitest";
import { columnTotals } from "../../../rules/tables/column-totals.ts";
import { gridsOf } from "../../../rules/tables/table-grid.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

/** The sums along the columns of a table: `9＝2＋7 全准` where no part is empty and most of its sums come out. */
function sumsTold(table: string): readonly string[] {
  return gridsOf(sceneOf(reportFrom(table)))
    .flatMap(columnTotals)
    .map(({ bound, whole, firm }) => {
      const [total, ...parts] = bound.evidence.map(({ quote }) => quote);
      const traits = [whole ? "全" : "", firm ? "准" : ""].join("");
      return `${total ?? ""}＝${parts.join("＋")} ${traits}`;
    });
}

const one = "|地区|资金（万元）|\n";
const two = "|地区|项目（个）|资金（万元）|\n";

test.for([
  ["the total at the foot", `${one}|甲县|2|\n|乙县|7|\n|合计|9|`, ["9＝2＋7 全准"]],
  ["the total at the head", `${one}|合计|9|\n|甲县|2|\n|乙县|7|`, ["9＝2＋7 全准"]],
  ["the only way to read it", `${one}|甲县|2|\n|乙县|7|\n|合计|19|`, ["19＝2＋7 全准"]],
  [
    "column by column",
    `${two}|甲县|2|30|\n|乙县|7|40|\n|合计|9|70|`,
    ["9＝2＋7 全准", "70＝30＋40 全准"],
  ],
  [
    "no column comes out: it may be read otherwise",
    `${two}|甲县|2|30|\n|乙县|7|40|\n|合计|8|80|`,
    ["8＝2＋7 全", "80＝30＋40 全"],
  ],
  [
    "one of two columns comes out",
    `${two}|甲县|2|30|\n|乙县|7|40|\n|合计|9|80|`,
    ["9＝2＋7 全准", "80＝30＋40 全准"],
  ],
  [
    "rates are not added",
    "|地区|项目（个）|覆盖率（个）|\n|甲县|2|30|\n|乙县|7|40|\n|合计|9|70|",
    ["9＝2＋7 全准"],
  ],
  ["an empty cell is not zero", `${one}|甲县|2|\n|乙县|7|\n|丙县| |\n|合计|9|`, ["9＝2＋7 准"]],
  ["a dash is none", `${one}|甲县|2|\n|乙县|7|\n|丙县|—|\n|合计|9|`, ["9＝2＋7 全准"]],
  [
    "a heading over the columns is no empty cell",
    `${two}|甲县|2|30|\n|山区| | |\n|乙县|7|40|\n|合计|9|70|`,
    ["9＝2＋7 全准", "70＝30＋40 全准"],
  ],
  [
    "subtotals and the total of them",
    `${one}|甲县|2|\n|乙县|7|\n|小计|9|\n|丙镇|3|\n|丁镇|5|\n|小计|8|\n|合计|17|`,
    ["9＝2＋7 全准", "8＝3＋5 全准", "17＝9＋8 全准"],
  ],
  [
    "two totals, each of its own rows",
    `${one}|甲县|2|\n|乙县|7|\n|合计|9|\n|丙县|3|\n|丁县|5|\n|合计|8|`,
    ["9＝2＋7 全准", "8＝3＋5 全准"],
  ],
  [
    "a subtotal ahead of its rows",
    `${one}|小计|9|\n|甲县|2|\n|乙县|7|\n|小计|80|\n|丙镇|30|\n|丁镇|50|`,
    ["9＝2＋7 全准", "80＝30＋50 全准"],
  ],
  [
    "a subtotal that stands among the parts",
    `${one}|甲县|2|\n|乙县|7|\n|镇街小计|20|\n|合计|29|`,
    ["20＝2＋7 全", "29＝2＋7＋20 全准"],
  ],
  [
    "what 其中 tells is told already",
    `${one}|甲县|2|\n|其中：农业|1|\n|乙县|7|\n|合计|9|`,
    ["9＝2＋7 全准"],
  ],
  [
    "rows that lie under others",
    `${one}|一、农业|9|\n|（一）种植|4|\n|（二）养殖|5|\n|二、教育|7|\n|（十一）小学|7|\n|合计|16|`,
    ["16＝9＋7 全准"],
  ],
  [
    "numbered rows that lie under others",
    `${one}|一、农业|9|\n|1.种植|4|\n|12.养殖|5|\n|十二、教育|7|\n|合计|16|`,
    ["16＝9＋7 全准"],
  ],
  [
    "rows without a number lie under those that have one",
    `${one}|一、农业|9|\n|种植|4|\n|养殖|5|\n|二、教育|7|\n|小学|7|\n|合计|16|`,
    ["16＝9＋7 全准"],
  ],
  [
    "one numbered row among others lies beside them",
    `${one}|一、农业|9|\n|教育|7|\n|合计|16|`,
    ["16＝9＋7 全准"],
  ],
  [
    "a subtotal over rows of which some lie under others",
    `${one}|（一）种植|9|\n|1.小麦|4|\n|2.玉米|5|\n|（二）养殖|7|\n|小计|16|`,
    ["16＝9＋7 全准"],
  ],
  [
    "a row and what it is made of",
    `${two}|财政投入|9|70|\n|其中：上级|2|30|\n|本级|7|40|\n|社会投入|5|6|`,
    ["9＝2＋7 全准", "70＝30＋40 全准"],
  ],
  [
    "rows above or rows below: it may be read otherwise",
    `${one}|甲县|2|\n|乙县|7|\n|合计|90|\n|丙县|3|\n|丁县|4|`,
    ["90＝2＋7 全"],
  ],
  [
    "remarks below are no other way to read it",
    `${one}|甲县|2|\n|乙县|7|\n|合计|90|\n|备注| |\n|说明| |`,
    ["90＝2＋7 全准"],
  ],
  [
    "a total that is left blank",
    `${two}|甲县|2|30|\n|乙县|7|40|\n|合计|9| |\n|总计| | |`,
    ["9＝2＋7 全准"],
  ],
  [
    "of three numbered rows what lies under them",
    `${one}|一、农业|9|\n|二、教育|7|\n|小学（一、二年级）|7|\n|十二、民政|5|\n|合计|21|`,
    ["21＝9＋7＋5 全准"],
  ],
  [
    "beside one numbered row those without a number",
    `${one}|一、农业|9|\n|教育|7|\n|1.小学|7|\n|合计|16|`,
    ["16＝9＋7 全准"],
  ],
  [
    "（一） under a row without a number",
    `${one}|农业（一）|16|\n|（一）种植|9|\n|（十二）养殖|7|\n|教育|5|\n|合计|21|`,
    ["21＝16＋5 全准"],
  ],
  [
    "1. under a row without a number",
    `${one}|种业2.0工程|16|\n|1.种植|9|\n|12.养殖|7|\n|教育|5|\n|合计|21|`,
    ["21＝16＋5 全准"],
  ],
  [
    "a subtotal beside rows of which 其中 tells more",
    `${one}|甲县|2|\n|其中：农业|1|\n|乙县|7|\n|镇街小计|20|\n|合计|29|`,
    ["20＝2＋7 全", "29＝2＋7＋20 全准"],
  ],
  [
    "a row and the three that it is made of",
    `${two}|财政投入|14|120|\n|其中：上级|2|30|\n|本级|7|40|\n|乡镇|5|50|`,
    ["14＝2＋7＋5 全准", "120＝30＋40＋50 全准"],
  ],
] as const)("sums of rows: %s", ([, table, lines]) => {
  expect(sumsTold(table)).toEqual(lines);
});

test.for([
  ["one row", `${one}|甲县|9|\n|合计|9|`],
  ["no total", `${one}|甲县|2|\n|乙县|7|\n|丙县|9|`],
  ["one part", `${two}|甲县|2|\n|合计|2|`],
  ["scores that are averaged", "|地区|得分（分）|\n|甲县|80|\n|乙县|90|\n|合计/平均|85|"],
  ["other units", "|地区|数量|\n|甲县|2个|\n|乙县|7个|\n|合计|9家|"],
  ["money and things", "|地区|数量|\n|甲县|2个|\n|乙县|7个|\n|合计|9元|"],
  ["things of another unit among them", "|地区|数量|\n|甲县|2个|\n|乙县|7家|\n|合计|9个|"],
  ["things and money", "|地区|数量|\n|甲县|2元|\n|乙县|7元|\n|合计|9个|"],
  [
    "what it is made of and the total of the table",
    `${two}|财政投入|9|70|\n|其中：上级|2|30|\n|合计|7|40|`,
  ],
  ["made of one column only", `${one}|财政投入|9|\n|其中：上级|2|\n|本级|7|`],
  ["made of nothing that comes out", `${two}|财政投入|9|70|\n|其中：上级|3|30|\n|本级|7|40|`],
  ["rows that only follow", `${two}|财政投入|9|70|\n|上级|2|30|\n|本级|7|40|`],
  ["what 其中 tells of a total", `${two}|本级小计|9|70|\n|其中：上级|2|30|\n|其中：本级|7|40|`],
] as const)("no sum of rows: %s", ([, table]) => {
  expect(sumsTold(table)).toEqual([]);
});

test("money in other units is added up all the same", () => {
  expect(sumsTold("|地区|资金|\n|甲县|2万元|\n|乙县|7000元|\n|合计|2.7万元|")).toEqual([
    "2.7万元＝2万元＋7000元 全准",
  ]);
});

test("scores are averaged, money beside them is added up", () => {
  expect(
    sumsTold("|地区|得分（分）|资金（万元）|\n|甲县|80|2|\n|乙县|90|7|\n|合计/平均|85|9|"),
  ).toEqual(["9＝2＋7 全准"]);
});

test("each part is called by its row", () => {
  const [grid] = gridsOf(
    sceneOf(reportFrom(`${one}|县农村公路养护和安全管理中心|2|\n| |7|\n|合计|9|`)),
  );
  const [sum] = grid === undefined ? [] : columnTotals(grid);
  expect(sum?.bound).toMatchObject({
    formula: { name: "sum", args: [1, 2], sign: "=", claim: 0 },
    text: "合计＝各项之和（2项）",
    binding: "sentence",
  });
  expect(sum?.bound.evidence.map(({ role }) => role)).toEqual([
    "合计",
    "村公路养护和安全管理中心",
    "第2项",
  ]);
});
