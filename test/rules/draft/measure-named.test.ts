import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../../domain/catalogue.ts";
import type { Measure } from "../../../domain/measure.ts";
import type { PaperBlock, Part } from "../../../domain/paper.ts";
import { catalogueOf } from "../../../pipeline/assist/catalogue.ts";
import { settingsIn } from "../../../pipeline/assist/settings.ts";
import { readAgain } from "../../../pipeline/assist/read-again.ts";
import { admit } from "../../../rules/draft/admit.ts";
import type { Admission } from "../../../rules/draft/admit.ts";
import { measureNamed } from "../../../rules/draft/measure-named.ts";
import { testDeclared } from "../../helpers/declared.ts";

function measure(name: string, text: string, exact: string, formula = "逐个判定"): Measure {
  return { id: name, name, text, exact, formula, place: "监控表.xlsx“监控”A4:A6" };
}

const measures = [
  measure("项目数", "40个", "40", "同一项目编码计一次"),
  measure("调整后预算数", "750.00万元", "7500000", "40个项目的调整后预算数相加＝750.00万元"),
  measure("执行数", "320.00万元", "3200000", "40个项目的执行数相加＝320.00万元"),
  measure("执行率", "42.67%", "128/3", "1-9月执行数320.00万元÷调整后预算数750.00万元＝42.67%"),
  measure("序时进度", "75.00%", "75", "9÷12＝75.00%"),
  measure("与序时进度之差", "32.33个百分点", "-97/3", "执行率42.67%－序时进度75.00%"),
  measure("红灯项目数", "15个", "15"),
  measure("黄灯项目数", "7个", "7"),
  measure("钱花事成项目数", "14个", "14"),
];
const nothing = { reports: [], figures: [], calculations: [], titles: [], sayings: [] };
const catalogue = catalogueOf({ ...nothing, year: 2025, measures });
const section = {
  title: "泸县2025年1-9月绩效运行监控分析报告",
  headings: ["二、预算执行情况", "（一）总体情况"],
  condensed: false,
};

/** Slots by the name of the measure, or by their ids. */
function gate(text: string, { entries }: Catalogue = catalogue, before = ""): Admission {
  const written = text.replaceAll(/\{\{([^}]+)\}\}/g, (_, name: string) => {
    const entry = entries.find((each) => "name" in each && each.name === before + name);
    return `{{${entry?.id ?? (/^N\d$/.test(name) ? name : "M99")}}}`;
  });
  const sentences = written.match(/[^。]+。/gu)!.map((each) => ({ text: each, basis: [] }));
  return admit({ sentences }, { entries, reports: [], year: 2025 }, section, readAgain);
}

/** What W15 says of every value and clause, and all of its reasons. */
function told({ verdicts }: Admission): readonly [verdicts: string, reasons: string] {
  const own = verdicts.filter(({ rule }) => rule === measureNamed.id);
  const ids = own.map(({ verdict, messageId }) => (verdict === "broken" ? messageId : verdict));
  return [ids.join(" "), own.map(({ reason }) => reason).join("")];
}

testDeclared(measureNamed);

describe("each value and each clause is judged by itself", () => {
  test.for<readonly [text: string, told: string, says?: string]>([
    ["进一步加快预算执行，强化绩效目标约束。", ""],
    [
      "红灯项目{{黄灯项目数}}，黄灯项目{{红灯项目数}}。",
      "name name",
      "“7个”是黄灯项目数，前面只能紧挨着写“黄灯项目数”",
    ],
    ["教育部门方面，执行率{{执行率}}。", "clause held", "“教育部门方面”会改变后面数据的范围"],
    ["红灯项目{{红灯项目数}}部门。", "held after", "“15个”后面不要再写“部门”"],
    ["红灯项目{{红灯项目数}}项目。", "held"],
    ["亮红灯的{{红灯项目数}}项目。", "held"],
    ["执行率{{执行率}}项目。", "held after"],
    ["红灯项目{{红灯项目数}}、{{N1}}项目。", "held clause"],
    ["红灯{{红灯项目数}}。", "held"],
    ["黄灯项目数{{黄灯项目数}}。", "held"],
    ["项目{{项目数}}。", "held"],
    ["监控{{项目数}}。", "name"],
    ["纳入监控的项目共有{{项目数}}。", "held"],
    ["红灯项目为{{红灯项目数}}。", "held"],
    ["{{N1}}总体看，执行率{{执行率}}。", "after held"],
    ["{{N1}}执行率{{执行率}}。", "held"],
    ["总体看{{N1}}，执行率{{执行率}}。", "held"],
    ["教育部门{{N1}}，执行率{{执行率}}。", "clause held"],
    ["总体看，执行率{{执行率}}。", "held held"],
    ["从执行看，执行率{{执行率}}。", "held held"],
    ["从预警情况来看，红灯项目{{红灯项目数}}。", "held held"],
    ["经从总体看，执行率{{执行率}}。", "clause held"],
    ["从总体看好，执行率{{执行率}}。", "clause held"],
    ["按处置规则，红灯项目{{红灯项目数}}。", "held held"],
    ["按照处置规则，红灯项目{{红灯项目数}}。", "held held"],
    ["按照处置规则办理，红灯项目{{红灯项目数}}。", "clause held"],
    ["红灯项目{{红灯项目数}}，应加快执行。", "held held"],
    ["红灯项目{{红灯项目数}}，各主管部门须加快执行。", "held held"],
    ["红灯项目{{红灯项目数}}，需加快执行。", "held held"],
    ["红灯项目{{红灯项目数}}，需求较大。", "held clause"],
    ["红灯项目{{红灯项目数}}，要点突出。", "held clause"],
    ["红灯项目{{红灯项目数}}，应收款项较多。", "held clause"],
    ["红灯项目{{红灯项目数}}，执行较慢须加快。", "held clause"],
    ["红灯项目{{红灯项目数}}，须加快执行，强化约束。", "held held held"],
    ["红灯项目{{红灯项目数}}，须加快执行，约束已强化。", "held held clause"],
    ["红灯项目{{红灯项目数}}，强化约束。", "held clause"],
    ["红灯项目{{红灯项目数}}，应加快执行，黄灯项目{{黄灯项目数}}。", "held clause held"],
    ["应加快执行，红灯项目{{红灯项目数}}。", "clause held"],
    ["强化约束，红灯项目{{红灯项目数}}。", "clause held"],
    [
      "红灯项目{{红灯项目数}}，已全部完成整改工作并经过主管部门验收合格且资料已经归档备查无误。",
      "held clause",
      "“已全部完成整改工作并经过主管部门验收合格且资料已经归档备查无”会改变",
    ],
    [
      "教育领域情况如下。",
      "scope scope scope",
      "这一节的数据说的是全部监控项目，“教育”会让人读成其中一部分的",
    ],
  ])("%s → %s", ([text, verdicts, says = ""]) => {
    const [ids, reasons] = told(gate(text));
    expect(ids).toBe(verdicts);
    expect(reasons).toContain(says);
  });
});

test("without a value of a workbook in the section nothing is asked", () => {
  expect(told(gate("教育领域情况如下。", { ...catalogue, entries: [] }))).toEqual(["", ""]);
});

describe("a value of a workbook behind its own name stands", () => {
  test.for([
    "纳入监控的项目数{{项目数}}，调整后预算{{调整后预算数}}，执行率{{执行率}}。",
    "总体看，执行数{{执行数}}，执行率为{{执行率}}，慢于序时进度{{与序时进度之差}}。",
    "执行率{{执行率}}，序时进度{{序时进度}}，执行率慢于序时进度{{与序时进度之差}}。",
    "红灯项目{{红灯项目数}}，黄灯项目{{黄灯项目数}}。",
    "从预警情况看，红灯的项目{{红灯项目数}}、黄灯的项目{{黄灯项目数}}。",
    "钱花事成的项目{{钱花事成项目数}}。",
    "进一步加快预算执行，强化绩效目标约束。",
  ])("%s", (text) => {
    expect(gate(text).refused).toEqual([]);
  });
});

describe("a value of a workbook told as something else closes the gate", () => {
  test.for([
    ["red and yellow swapped", "红灯项目{{黄灯项目数}}，黄灯项目{{红灯项目数}}。"],
    ["red and yellow swapped by what follows", "红灯项目{{红灯项目数}}转为黄灯。"],
    ["a department", "教育部门执行率{{执行率}}。"],
    ["a bureau", "县教育局执行率{{执行率}}。"],
    ["a department in the clause before", "教育部门方面，执行率{{执行率}}。"],
    ["one kind of funds", "专项债券执行率{{执行率}}。"],
    ["another period", "全年执行率{{执行率}}。"],
    ["another period before the sentence", "截至上半年，执行率{{执行率}}。"],
    ["last year", "上年执行率{{执行率}}。"],
    ["another year by a slot", "{{N1}}红灯项目{{红灯项目数}}，上年黄灯项目{{黄灯项目数}}。"],
    ["another unit", "执行数{{执行数}}亿元。"],
    ["another unit before", "执行数达亿元{{执行数}}。"],
    ["percent for points", "执行率比序时进度慢{{执行率}}个百分点。"],
    ["points for percent", "执行率{{与序时进度之差}}。"],
    ["points the other way", "快于序时进度{{与序时进度之差}}。"],
    ["points the other way with the rate", "执行率快于序时进度{{与序时进度之差}}。"],
    ["budget for execution", "执行数{{调整后预算数}}。"],
    ["the pace for the rate", "执行率{{序时进度}}。"],
    ["a count of another thing", "红灯部门{{红灯项目数}}。"],
    ["a noun behind", "红灯项目{{红灯项目数}}部门。"],
    ["about", "执行率约{{执行率}}。"],
    ["at least", "执行率{{执行率}}以上。"],
    ["not", "未列入红灯项目{{红灯项目数}}。"],
    ["a share", "占红灯项目{{红灯项目数}}。"],
    ["all", "红灯项目{{红灯项目数}}，全部完成整改。"],
    ["growth", "红灯项目增加{{红灯项目数}}。"],
    ["an unknown id", "红灯项目{{蓝灯项目数}}。"],
    ["a typed number", "红灯项目15个。"],
    ["a name cut short", "灯项目{{红灯项目数}}。"],
  ])("%s: %s", ([, text]) => {
    const { admitted } = gate(text!);
    expect(admitted).toEqual([]);
  });
});

test.for(["教育领域情况如下。", "政府性基金支出较慢。", "其中，县级项目执行较慢。"])(
  "a sentence before it that sets another scope goes, and the value stands as the whole's: %s",
  (scope) => {
    const { admitted } = gate(`${scope}总体看，执行率{{执行率}}。`);
    expect(admitted.map(({ text }) => text)).toEqual(["总体看，执行率42.67%。"]);
  },
);

const handled = [
  measure("调减项目数", "21个", "21"),
  measure("调减金额", "385.31万元", "3853100"),
  measure("暂停项目数", "10个", "10"),
  measure("暂停金额", "253.19万元", "2531900"),
  measure("收回项目数", "5个", "5"),
];
const ref = (id: string): Part => ({ kind: "measure", measureId: id });
const words = (said: string): Part => ({ kind: "text", text: said });
const blocks: readonly PaperBlock[] = [
  {
    kind: "points",
    intro: [],
    items: [
      [
        words("调减预算。拟调减预算的项目"),
        ref("调减项目数"),
        words("，涉及金额"),
        ref("调减金额"),
        words("，按预算调整程序办理。"),
      ],
      [
        words("暂停拨付。拟暂停的项目"),
        ref("暂停项目数"),
        words("，涉及未支出金额"),
        ref("暂停金额"),
        words("，整改到位后再恢复。"),
      ],
      [words("收回资金。拟收回的项目"), ref("收回项目数"), words("，应核实结余。")],
    ],
  },
];
const proposals = catalogueOf({
  ...nothing,
  year: 2025,
  measures: handled,
  settings: settingsIn(blocks, handled),
});

/** Slots by the name of the measure, 拟 left out. */
function proposed(text: string): Admission {
  return gate(text, proposals, "拟");
}

describe("what is proposed is held against the words of the template", () => {
  test.for<readonly [text: string, told: string]>([
    [
      "拟调减预算的项目{{调减项目数}}，涉及金额{{调减金额}}，按预算调整程序办理。",
      "held held held",
    ],
    ["拟调减预算的项目{{调减项目数}}，涉及{{调减金额}}。", "held name"],
    ["拟调减预算的项目{{调减项目数}}、{{调减金额}}。", "held name"],
    ["未拟调减预算的项目{{调减项目数}}。", "name"],
    ["拟暂停的项目{{暂停项目数}}，拟暂停金额{{暂停金额}}。", "held held"],
    ["拟暂停的{{暂停项目数}}项目。", "held"],
    ["拟暂停的项目{{调减项目数}}。", "name"],
    ["未支出金额{{暂停金额}}。", "name"],
    ["涉及未支出金额{{暂停金额}}。", "name"],
    ["拟暂停的项目{{暂停项目数}}，整改到位后再恢复，按预算调整程序办理。", "held held clause"],
    ["拟暂停的项目{{暂停项目数}}，应整改到位后再恢复，加强监督。", "held held held"],
    ["拟暂停的项目{{暂停项目数}}，整改到位后再恢复，加强监督。", "held held clause"],
    ["拟收回的项目{{收回项目数}}，要核实结余。", "held held"],
    ["拟收回的项目{{收回项目数}}，要核实结余，加强监督。", "held held held"],
    ["拟暂停的项目{{暂停项目数}}，要核实结余。", "held clause"],
    ["整改到位后再恢复，拟暂停的项目{{暂停项目数}}。", "clause held"],
    ["拟暂停的项目{{暂停项目数}}，应收回，涉及未支出金额{{暂停金额}}。", "held clause held"],
    ["拟暂停的项目{{暂停项目数}}，要督促整改，整改工作已完成。", "held held clause"],
  ])("%s → %s", ([text, verdicts]) => {
    expect(told(proposed(text))[0]).toBe(verdicts);
  });
});

describe("what is proposed stands as the template proposes it", () => {
  test.for([
    "拟调减预算的项目{{调减项目数}}，涉及金额{{调减金额}}，按预算调整程序办理。",
    "对拟暂停的项目{{暂停项目数}}，整改到位后再恢复。",
    "按照处置规则，拟调减项目数{{调减项目数}}，拟调减金额{{调减金额}}。",
    "拟暂停的项目有{{暂停项目数}}，应督促整改。",
    "拟暂停的项目有{{暂停项目数}}，主管部门要分析原因，加快整改。",
  ])("%s", (text) => {
    expect(proposed(text).refused).toEqual([]);
  });
});

describe("what is proposed and told otherwise closes the gate", () => {
  test.for([
    ["as done", "调减项目{{调减项目数}}。"],
    ["as done with another word", "已调减预算的项目{{调减项目数}}。"],
    ["the money of the other handling", "拟调减预算的项目{{调减项目数}}，涉及金额{{暂停金额}}。"],
    ["the money of nothing", "涉及金额{{调减金额}}。"],
    ["the money behind another count", "拟暂停的项目{{暂停项目数}}，涉及金额{{调减金额}}。"],
    ["counts swapped", "拟调减预算的项目{{暂停项目数}}。"],
    ["the tail of the other handling", "拟调减预算的项目{{调减项目数}}，整改到位后再恢复。"],
    ["a duty before a value", "拟暂停的项目{{暂停项目数}}，应收回，涉及未支出金额{{暂停金额}}。"],
    ["a duty on a part", "拟暂停的项目{{暂停项目数}}，应由教育部门整改。"],
    ["a duty that says more", "拟暂停的项目{{暂停项目数}}，应取消预算。"],
    ["what was asked", "拟暂停的项目{{暂停项目数}}，要求已落实。"],
    ["a fact behind a duty", "拟暂停的项目{{暂停项目数}}，要督促整改，整改工作已完成。"],
    ["words before the year", "教育部门{{N1}}，拟暂停的项目{{暂停项目数}}。"],
  ])("%s: %s", ([, text]) => {
    expect(proposed(text!).admitted).toEqual([]);
  });
});
