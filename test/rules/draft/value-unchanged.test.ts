import type { Catalogue } from "../../../domain/catalogue.ts";
import type { Figure } from "../../../domain/figure.ts";
import { extractReport } from "../../../extractors/index.ts";
import { catalogueOf } from "../../../pipeline/assist/catalogue.ts";
import { readAgain } from "../../../pipeline/assist/read-again.ts";
import { readDocument } from "../../../readers/index.ts";
import type { ReadAgain } from "../../../rules/draft/admit.ts";
import { valueUnchanged } from "../../../rules/draft/value-unchanged.ts";
import { markedCatalogue } from "../../helpers/drafts.ts";
import { cloud, testDraftRule } from "../../helpers/test-draft-rule.ts";

testDraftRule(valueUnchanged, [
  ["评减金额{{评减金额}}。", "held"],
  ["评减金额约{{评减金额}}。", "qualifier", "把它变成了“约”"],
  ["评减金额超过{{评减金额}}。", "qualifier", "把它变成了“超过”"],
  ["评减金额近{{评减金额}}。", "qualifier", "把它变成了“近”"],
  ["评减金额不足{{评减金额}}。", "qualifier", "把它变成了“不足”"],
  ["评减金额{{评减金额}}以上。", "qualifier", "把它变成了“以上”"],
  ["评减金额{{评减金额}}以内。", "qualifier", "把它变成了“以内”"],
  ["收回资金{{收回资金}}。", "held"],
  ["{{下年度}}评减金额{{评减金额}}。", "year", "是2024年的数据，在这句话里读成了2025年的"],
  ["评减金额不低于{{评减金额}}。", "qualifier status", "在出处是实际数，在这句话里读成了标准"],
  ["去年培训{{培训期数}}。", "year status", "在出处是实际数，在这句话里读成了引用的数"],
  ["计划核减资金{{评减金额}}。", "status", "在出处是实际数，在这句话里读成了计划数"],
  ["审核绩效目标项目{{审核绩效目标项目数}}。", "held"],
  // What was asked for is a plan, and may be told as what was asked.
  ["事前评估申报金额{{事前评估申报金额}}。", "held"],
  ["申报{{事前评估申报金额}}。", "held"],
  ["使用资金{{事前评估申报金额}}。", "status", "在出处是计划数，在这句话里读成了实际数"],
  [
    "标准申报金额不低于{{事前评估申报金额}}。",
    "qualifier status",
    "在出处是计划数，在这句话里读成了标准",
  ],
  ["评估核定金额{{评估核定金额}}。", "held"],
  ["评估核定金额约{{评估核定金额}}。", "qualifier", "把它变成了“约”"],
  ["计划评估核定金额{{评估核定金额}}。", "status", "在出处是实际数，在这句话里读成了计划数"],
  ["绩效指标总数{{绩效指标总数}}。", "held"],
  ["{{下年度}}绩效指标总数{{绩效指标总数}}。", "year", "“13009条”是2024年的数据"],
]);

// Money that is reviewed, watched or evaluated may be told as planned or as done, but of its own indicator only.
const stated = markedCatalogue(`云岭县2024年预算绩效管理工作总结
绩效目标涉及资金«900万元|target.amount plan»，监控预算«800万元|monitoring.budget_amount plan»，重点评价资金«700万元|evaluation.key_amount»。`);

testDraftRule(
  valueUnchanged,
  [
    ["绩效目标涉及资金{{绩效目标涉及金额}}。", "held"],
    ["监控涉及预算金额{{监控涉及预算金额}}。", "held"],
    ["拟重点评价资金{{重点评价涉及资金}}。", "held"],
    ["评价预算资金{{重点评价涉及资金}}。", "status"],
    ["监控涉及预算金额不低于{{监控涉及预算金额}}。", "qualifier status", "读成了标准"],
    ["去年监控涉及预算金额{{监控涉及预算金额}}。", "year status", "读成了引用的数"],
  ],
  { catalogue: stated },
);

/** As if every operand were a plan: then the money is planned too, and a count is what it is. */
const planned: Catalogue = {
  ...cloud,
  entries: cloud.entries.map((entry) => {
    if (entry.kind !== "calculation") return entry;
    const operands = entry.calculation.operands.map((each): Figure => ({
      ...each,
      status: "plan",
    }));
    return { ...entry, calculation: { ...entry.calculation, operands } };
  }),
};

testDraftRule(
  valueUnchanged,
  [
    ["计划评估核定金额{{评估核定金额}}。", "held"],
    ["评估核定金额{{评估核定金额}}。", "status", "在出处是计划数，在这句话里读成了实际数"],
    ["绩效指标总数{{绩效指标总数}}。", "held"],
  ],
  { catalogue: planned },
);

function readingAs(change: Partial<Figure>): { readonly read: ReadAgain } {
  return { read: (text, year) => readAgain(text, year).map((each) => ({ ...each, ...change })) };
}

const quantity = { exponent: 8, dimension: "money", qualifier: "exact" } as const;
const otherUnit = { ...quantity, digits: "546.18", unit: "亿元" };

testDraftRule(
  valueUnchanged,
  [["评减金额{{评减金额}}。", "value", "“546.18万元”在这句话里读成了“546.18万元”，数值或单位变了"]],
  readingAs({ value: "546.18" }),
);
testDraftRule(
  valueUnchanged,
  [
    ["评减金额{{评减金额}}。", "value"],
    ["评估核定金额{{评估核定金额}}。", "value", "数值或单位变了"],
  ],
  readingAs({ quantity: otherUnit }),
);
testDraftRule(valueUnchanged, [["评减金额{{评减金额}}。", "value"]], readingAs({ kind: "count" }));

async function allOf(text: string, year: number | null): Promise<Catalogue> {
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  const report = { ...extractReport("云岭县.txt", document, notices), year };
  const nothing = { calculations: [], titles: [], sayings: [] };
  const spent = { id: "执行数", name: "执行数", text: "1,320.00万元", exact: "13200000" };
  const measures = [{ ...spent, formula: "相加", place: "监控表.xlsx“监控”A4:A6" }];
  return catalogueOf({ ...nothing, reports: [report], year, figures: report.figures, measures });
}

const dated = await allOf(
  `云岭县2024年预算绩效管理工作总结
2024年3月5日，云岭县印发财绩〔2024〕7号文件，1—9月论证项目14次。
2023年，1—6月论证项目9次。`,
  2024,
);

testDraftRule(
  valueUnchanged,
  [
    ["拟于{{F2}}印发制度。", "held"],
    ["计划印发{{F3}}。", "held"],
    ["计划{{F4}}论证项目。", "held"],
    ["{{F2}}前印发制度。", "qualifier", "把它变成了“之前”"],
    ["上年{{F4}}论证项目。", "year"],
    ["论证项目{{F5}}。", "held"],
    ["论证项目{{F8}}。", "year", "是2023年的数据，在这句话里读成了2024年的"],
    ["执行数{{执行数}}。", "held"],
    ["计划执行数{{执行数}}。", "held"],
    ["执行数约{{执行数}}。", "qualifier"],
  ],
  { catalogue: dated },
);

const heading = "云岭县预算绩效管理工作总结\n";

testDraftRule(
  valueUnchanged,
  [
    ["入库专家{{F1}}。", "held"],
    ["2023年入库专家{{F1}}。", "year", "是年度不明的数据，在这句话里读成了2023年的"],
  ],
  { catalogue: await allOf(`${heading}入库专家86名。`, null) },
);

testDraftRule(
  valueUnchanged,
  [
    // Months alone say nothing of the year.
    ["{{F2}}论证项目。", "held"],
    ["论证项目{{F3}}。", "year", "是2023年的数据，在这句话里读成了年度不明的"],
  ],
  { catalogue: await allOf(`${heading}2023年，1—6月论证项目9次。`, null) },
);
