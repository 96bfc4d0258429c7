import { expect, test } from "vitest";
import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { itemShares } from "../../../rules/rates/item-shares.ts";
import { rateCases } from "../../../rules/rates/rate-binding.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { boundsTold } from "../bounds-told.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(rateRecomputed, {
  holds: [
    {
      name: "the share of the largest item, of the total that a list comes to",
      text: "发现问题«334个»。从性质看，进度滞后«142个»、目标偏离83个、资金不规范46个、填报不实63个。进度滞后问题占比最高，为«42.5%»。",
    },
  ],
  broken: [
    {
      name: "the smallest item of a list",
      text: "项目支出总规模为«67.17亿元»，其中临溪区23.46亿元、北沙区18.72亿元、雁落县15.38亿元、清茗县«9.61亿元»。清茗县规模最小，占«85.7%»。",
      ...mismatch,
    },
    {
      name: "an item of a list that only the numbers tell",
      text: "全年投入工作经费«1651.2万元»，主要用于第三方服务«1432.5万元»和业务培训、系统维护218.7万元，第三方服务费用占«6.8%»。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "the share of money where the list counts things",
      text: "评价项目42个，其中民生类18个、产业类15个、基建类9个，民生类项目资金占51.2%。",
      outcome: "insufficient",
    },
    {
      name: "a share of what its own words name",
      text: "收入62475万元，其中拨款27360万元、事业收入32918万元、其他收入2197万元。区级拨款在拨款中占61.4%。",
      outcome: "insufficient",
    },
  ],
});

const kinds =
  "发现问题334个。从性质看，进度滞后142个、目标偏离83个、资金不规范46个、填报不实63个。";
const purposes = "经费1651.2万元，主要用于第三方服务1432.5万元和业务培训、系统维护218.7万元，";
/** Named at length in the list. */
const late =
  "发现问题334个。从性质看，部分项目进度滞后142个、目标偏离83个、资金不规范46个、填报不实63个。";
const fields = "按领域分，民生类18个、产业类15个、基建类9个。民生类项目占42.9%。";

test.for([
  [`${kinds}进度滞后问题占比最高，为42.5%。`, "142个 334个 42.5%"],
  [`${kinds}进度滞后问题占24.5%。`, "142个 334个 24.5%"],
  [`${kinds}\n进度滞后占比约42.5%。`, "142个 334个 42.5%"],
  [`${kinds}“进度滞后”最突出，占全部问题的42.5%。`, "142个 334个 42.5%"],
  [`${kinds}其中进度滞后问题占42.5%。`, "142个 334个 42.5%"],
  [`${kinds}涉及资金9万元，进度滞后问题所占比例42.5%。`, "142个 334个 42.5%"],
  [
    "支出67.17亿元，其中临溪区23.46亿元、北沙区18.72亿元、雁落县15.38亿元、清茗县9.61亿元。清茗县规模最小，占85.7%。",
    "9.61亿元 67.17亿元 85.7%",
  ],
  [
    "支出67.17亿元，其中临溪区23.46亿元、北沙区18.72亿元、雁落县15.38亿元、清茗县9.61亿元。清茗县支出占14.3%。",
    "9.61亿元 67.17亿元 14.3%",
  ],
  [`${purposes}第三方服务费用占6.8%。`, "1432.5万元 1651.2万元 6.8%"],
  ["评价项目42个，其中民生类18个、产业类15个、基建类9个，民生类项目占42.9%。", "18个 42个 42.9%"],
  [
    `${kinds}经费1651.2万元，其中进度滞后1432.5万元、其他218.7万元。进度滞后问题占42.5%。`,
    "142个 334个 42.5%",
  ],
  [`问题整改\n${kinds}\n进度滞后占42.5%。`, "142个 334个 42.5%"],
  [`${kinds}资金不规范问题占13.8%。`, "46个 334个 13.8%"],
  [`${kinds}而进度滞后问题占42.5%。`, "142个 334个 42.5%"],
  [`${kinds}上述各类中进度滞后问题占42.5%。`, "142个 334个 42.5%"],
  [`${late}其中进度滞后的项目占42.5%。`, "142个 334个 42.5%"],
  [`${late}而进度滞后占42.5%。`, "142个 334个 42.5%"],
  [`${late}上述中进度滞后占42.5%。`, "142个 334个 42.5%"],
  ["评价项目42个，其中民生18个、产业15个、基建9个，民生项目占42.9%。", "18个 42个 42.9%"],
  ["评价项目42个，其中民生类18个、产业类15个、基建类9个，民生类占42.9%。", "18个 42个 42.9%"],
  [`评价项目42个，涉及资金9亿元。${fields}`, "18个 42个 42.9%"],
  [`评价项目42个，涉及资金9亿元。市级项目16个，金额3亿元。${fields}`, "18个 42个 42.9%"],
  [
    "经费1651.2万元，用于民生类1432.5万元和其他类218.7万元。评价项目42个，其中民生类18个、产业类15个、基建类9个。民生类占42.9%。",
    "18个 42个 42.9%",
  ],
  [
    "压减资金1651.2万元。用于第三方服务1432.5万元和业务培训、系统维护218.7万元，第三方服务费占86.8%。",
    "1432.5万元 1651.2万元 86.8%",
  ],
  [`${purposes}另有第三方服务奖金10.5万元，第三方服务费用占86.8%。`, "1432.5万元 1651.2万元 86.8%"],
  [
    "经费1651万元，主要用于第三方服务1432万元和业务培训、系统维护219万元，第三方服务费用占86.7%。",
    "1432万元 1651万元 86.7%",
  ],
] as const)("the share of an item of a list: %s", ([text, quotes]) => {
  expect(boundsTold((scene) => itemShares(scene, []), text)).toEqual([`share ${quotes}`]);
});

test.for([
  ["two paragraphs before", `${kinds}\n整改较好。\n进度滞后问题占42.5%。`],
  ["of no item", `${kinds}人员不足占42.5%。`],
  ["of two items together", `${kinds}进度滞后和目标偏离合计占67.4%。`],
  ["of what it names itself", `${kinds}进度滞后在问题中占42.5%。`],
  ["told before the list", `进度滞后问题占42.5%。${kinds}`],
  ["last year's", `${kinds}上年进度滞后问题占42.5%。`],
  ["against last year", `${kinds}进度滞后问题比上年占42.5%。`],
  ["points", `${kinds}进度滞后问题占比高，42.5个百分点。`],
  [
    "money of things",
    "评价项目42个，其中民生类18个、产业类15个、基建类9个，民生类项目资金占51.2%。",
  ],
  [
    "units of money",
    "支出67.17亿元，其中临溪区23.46亿元、北沙区18.72亿元、雁落县15.38亿元、清茗县9.61亿元。清茗县单位占14.3%。",
  ],
  [
    "of a list that comes to something else",
    "评价项目40个，其中民生类18个、产业类15个、基建类9个，民生类项目占42.9%。",
  ],
  [
    "of two items of one name",
    "评价项目42个，其中民生类18个、民生类15个、基建类9个，民生类项目占42.9%。",
  ],
  [
    "of short numbers that come to others by accident",
    "经费16万元，用于服务14万元和培训2万元，服务费用占87.5%。",
  ],
  [
    "in a table",
    "|发现问题334个|进度滞后142个、目标偏离83个、资金不规范46个、填报不实63个|进度滞后占42.5%|",
  ],
  ["points of a share", `${kinds}进度滞后问题占42.5个百分点。`],
  ["of a word of an item's name", `${kinds}进度占42.5%。`],
  [
    "of what only begins like a grade",
    "评价项目42个，其中优18个、良15个、中9个，优先领域占42.9%。",
  ],
  ["of both together", `${kinds}进度滞后和目标偏离两类占67.4%。`],
  ["of all three together", `${kinds}进度滞后等三类占67.4%。`],
  ["more than a year before", `${kinds}进度滞后问题较年初占42.5%。`],
  [
    "units where projects are listed",
    "评价项目42个，其中民生类项目18个、产业类项目15个、基建类项目9个，民生类单位占42.9%。",
  ],
  [
    "fees where the list counts things",
    "评价项目42个，其中民生类18个、产业类15个、基建类9个，民生类补贴费占51.2%。",
  ],
  [
    "of sums before that may be an accident",
    "压减资金165万元。用于第三方服务143万元和业务培训、系统维护22万元，第三方服务费占86.7%。",
  ],
  ["no share", `${kinds}进度滞后问题42.5%。`],
] as const)("no share of an item: %s", ([, text]) => {
  expect(boundsTold((scene) => itemShares(scene, []), text)).toEqual([]);
});

test("a share that has a whole of its own is left alone", () => {
  const text = `${kinds}\n发现问题334个，其中进度滞后问题142个，进度滞后问题占42.5%。`;
  expect(boundsTold((scene) => itemShares(scene, []), text)).toEqual(["share 142个 334个 42.5%"]);
  expect(boundsTold((scene) => itemShares(scene, rateCases(scene)), text)).toEqual([]);
});
