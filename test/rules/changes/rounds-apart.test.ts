import { expect, test } from "vitest";
import { roundChanges } from "../../../rules/changes/rounds-apart.ts";
import { growthRateAgrees } from "../../../rules/ledger/growth-rate-agrees.ts";
import { increaseAgrees } from "../../../rules/ledger/increase-agrees.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(increaseAgrees, {
  holds: [
    {
      name: "quarters named before their values",
      text: "一季度、二季度、三季度分别发现预警项目«62个»、49个和«35个»，三季度比一季度减少«27个»。",
    },
    {
      name: "rounds by their own number",
      text: "三轮监控分别发现问题«148个»、117个、«69个»，第三轮比第一轮减少«79个»。",
    },
  ],
  broken: [
    {
      name: "swapped digits of the change",
      text: "4月、7月、10月三次监控分别收回«1260万元»、1840万元和«2310万元»，10月比4月增加«1500万元»。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "what the list does not tell",
      text: "三轮监控分别发现问题148个、117个、69个，第三轮比第一轮涉及部门减少15家。",
      outcome: "insufficient",
    },
  ],
});

testRule(growthRateAgrees, {
  holds: [
    {
      name: "the rate right behind the amount",
      text: "一季度、二季度、三季度分别发现预警项目«62个»、49个和«35个»，三季度比一季度减少27个、降低«43.5%»。",
    },
  ],
  broken: [
    {
      name: "the complement of the rate",
      text: "一季度、二季度、三季度分别发现预警项目«62个»、49个和«35个»，三季度比一季度减少27个、降低«56.5%»。",
      ...mismatch,
    },
  ],
});

/** The operands in the order of the formula, and what they make. */
const told = (text: string): readonly string[] =>
  roundChanges(sceneOf(reportFrom(text))).map(({ bound: { formula, evidence, text: words } }) => {
    const [first, second, made] = [...formula.args, formula.claim].map((at) => evidence[at]?.quote);
    return `${formula.name} ${first ?? ""} ${second ?? ""} ${made ?? ""} ${words}`;
  });
const quarters = "一季度、二季度、三季度分别发现项目62个、49个和35个，";
const rounds = "三轮监控分别发现问题148个、117个、69个，";
const dates = "6月30日监控项目918个，9月30日监控项目982个，";

test.for([
  [`${quarters}三季度比一季度减少27个。`, ["difference 62个 35个 27个 变动＝前一次－后一次"]],
  [
    `${quarters}三季度比一季度减少27个、降低43.5%。`,
    [
      "difference 62个 35个 27个 变动＝前一次－后一次",
      "rest 62个 35个 43.5% 变动率＝（前一次－后一次）÷前一次",
    ],
  ],
  [
    "一季度、二季度、三季度分别发现项目35个、49个和62个，三季度比一季度增加27个，增长77.1%。",
    [
      "difference 62个 35个 27个 变动＝后一次－前一次",
      "growth 62个 35个 77.1% 变动率＝（后一次－前一次）÷前一次",
    ],
  ],
  [
    `${quarters}第三季度末 比第二季度减少14个。`,
    ["difference 49个 35个 14个 变动＝前一次－后一次"],
  ],
  [`${quarters}三季度比二季度减少14个。`, ["difference 49个 35个 14个 变动＝前一次－后一次"]],
  [`${rounds}第三轮比第一轮减少79个。`, ["difference 148个 69个 79个 变动＝前一次－后一次"]],
  [
    `${rounds}第三轮监控发现较第二轮减少48个。`,
    ["difference 117个 69个 48个 变动＝前一次－后一次"],
  ],
  [
    "4月、7月、10月三次监控分别收回1260万元、1840万元和2310万元，10月末较4月增加1500万元。",
    ["difference 2310万元 1260万元 1500万元 变动＝后一次－前一次"],
  ],
  [
    "4月、7月、10月三次监控依次收回1260万元、1840万元和2310万元，占比较高；10月较4月份增加1500万元。",
    ["difference 2310万元 1260万元 1500万元 变动＝后一次－前一次"],
  ],
] as const)("two rounds of one list: %s", ([text, lines]) => {
  expect(told(text)).toEqual(lines);
});

test.for([
  [`${dates}较上一次增加64个。`, "difference 982个 918个 64个 变动＝后一次－前一次"],
  [`${dates}较 上次增加46个。`, "difference 982个 918个 46个 变动＝后一次－前一次"],
  [
    "首次监控项目918个，第二次监控项目982个，较前次增加46个。",
    "difference 982个 918个 46个 变动＝后一次－前一次",
  ],
  [
    "上半年监控项目918个，下半年监控项目982个，较第一次增加46个。",
    "difference 982个 918个 46个 变动＝后一次－前一次",
  ],
  [
    "其中，截至6月30日监控项目918个，9月30日监控项目882个，较上一次减少36个。",
    "difference 918个 882个 36个 变动＝前一次－后一次",
  ],
  [`${dates}较上一次增加7%。`, "growth 982个 918个 7% 变动率＝（后一次－前一次）÷前一次"],
] as const)("two values, each with its time: %s", ([text, line]) => {
  expect(told(text)).toEqual([line]);
});

test.for([
  ["other things", `${rounds}第三轮比第一轮减少79家。`],
  ["two rounds are no list", "两轮监控分别发现问题148个、117个，第二轮比第一轮减少31个。"],
  ["not told respectively", "三轮监控发现问题148个、117个、69个，第三轮比第一轮减少79个。"],
  ["no rounds are named", "监控分别发现问题148个、117个、69个，第三轮比第一轮减少79个。"],
  ["a round with itself", `${rounds}第三轮比第三轮减少79个。`],
  ["a round of which nothing is told", `${rounds}第五轮比第一轮减少79个。`],
  ["no word of a change", `${rounds}第三轮比第一轮有79个。`],
  [
    "another list since",
    "三轮监控分别发现问题148个、117个、69个，涉及资金7万元、8万元、9万元，第三轮比第一轮减少79个。",
  ],
  ["told before the list", "第三轮比第一轮减少79个。三轮监控分别发现问题148个、117个、69个。"],
  ["many words between", `${rounds}第三轮在各单位共同努力下持续压实责任比第一轮减少79个。`],
  ["units and projects", "6月30日监控项目918个，9月30日监控部门982家，较上一次增加64家。"],
  ["units of projects", `${dates}较上一次增加64家。`],
  ["money of projects", `${dates}较上一次增加64万元。`],
  ["against last year", `${dates}较上年增加64个。`],
  ["the first without its time", "监控项目918个，9月30日监控项目982个，较上一次增加64个。"],
  ["the second without its time", "6月30日监控项目918个，监控项目982个，较上一次增加64个。"],
  ["one value alone", "9月30日监控项目982个，较上一次增加64个。"],
  ["in a table", "|6月30日监控项目918个|9月30日监控项目982个|较上一次增加64个|"],
] as const)("not of two rounds: %s", ([, text]) => {
  expect(told(text)).toEqual([]);
});

const fewer = "difference 148个 69个 79个 变动＝前一次－后一次";
const more = "difference 982个 918个 64个 变动＝后一次－前一次";

test.for([
  [
    "三轮监控分别收回12万元、13万元、14万元。三轮监控分别发现问题148个、117个、69个，第三轮比第一轮减少79个。",
    [fewer],
  ],
  [
    "三轮监控分别收回12万元、13万元、14万元，分别发现问题148个、117个、69个，第三轮比第一轮减少79个。",
    [fewer],
  ],
  [
    "三轮监控分别涉及12家、13家、14家，分别发现问题148个、117个、69个，第三轮比第一轮减少79个。",
    [fewer],
  ],
  ["各轮监控分别发现问题148个、117个、69个，第三轮比第一轮减少79个。", [fewer]],
  ["3轮监控分别发现问题148个、117个、69个，第三轮比第一轮减少79个。", [fewer]],
  ["三轮监控依次在二季度、四季度发现问题148个、117个、69个，第三轮比第一轮减少79个。", []],
  [`${dates}较上批增加64个。`, [more]],
  [`${dates}较上月末项目增加了64个。`, [more]],
  [`${dates}较首次监控增加64个。`, [more]],
  [`${dates}数量较上次增加64个。`, []],
  [`${dates}较上次各类重点监控项目增加64个。`, []],
] as const)("of several lists, and of several words: %s", ([text, lines]) => {
  expect(told(text)).toEqual(lines);
});

test.for([
  [`${quarters}三季度比一季度减少27个，同比降低43.5%。`, 2],
  [`${quarters}三季度比一季度减少27个，降幅达43.5%。`, 2],
  [`${quarters}三季度比一季度减少27个，其中降低43.5%。`, 1],
  [`${quarters}三季度比一季度减少27个，减少2.5倍。`, 1],
  [`${quarters}三季度比一季度35个，减少43.5%。`, 0],
] as const)("a rate goes on behind the amount: %s", ([text, count]) => {
  expect(told(text)).toHaveLength(count);
});
