import type { Catalogue } from "../../../domain/catalogue.ts";
import { extractReport } from "../../../extractors/index.ts";
import { catalogueOf } from "../../../pipeline/assist/catalogue.ts";
import { readDocument } from "../../../readers/index.ts";
import { indicatorAgrees } from "../../../rules/draft/indicator-agrees.ts";
import { testDraftRule } from "../../helpers/test-draft-rule.ts";

testDraftRule(indicatorAgrees, [
  ["评减率{{评减率}}。", "held"],
  ["评减率为{{评减率}}。", "held"],
  ["评减率达到{{评减率}}。", "held"],
  ["申报{{事前评估申报金额}}，评减{{评减金额}}。", "held"],
  ["评减率{{抽查比例}}。", "other", "“20%”是抽查比例，在这句话里读成了评减率"],
  ["评减金额{{事前评估申报金额}}。", "other"],
  ["事前评估申报金额{{评减金额}}。", "other"],
  ["评估核定金额{{评估核定金额}}。", "held"],
  ["对{{事前绩效评估项目数}}项目开展事前绩效评估。", "held"],
  ["对{{事前绩效评估项目数}}重点项目开展事前绩效评估。", "held"],
  ["评估项目{{事前绩效评估项目数}}，主管部门参与。", "held"],
  ["{{开展监控单位数}}部门纳入监控，{{抽查复核部门数}}县直部门接受抽查。", "held"],
  ["对{{抽查复核部门数}}单位开展抽查。", "counted", "“11个”数的不是“单位”"],
  ["绩效指标总数{{绩效指标总数}}指标。", "held"],
  ["绩效指标总数{{绩效指标总数}}项目。", "other counted"],
  ["对{{事前绩效评估项目数}}乡镇开展事前绩效评估。", "other counted", "“12个”数的不是“乡镇”"],
  ["评减金额{{评减金额}}项目。", "held"],
  ["安排使用了{{评减金额}}。", "abstained", "请在数据位前紧挨着写“评减金额”"],
  ["评减率较高的有{{评减率}}。", "abstained"],
  ["项目监控{{线上监控项目数}}，部门参与。", "abstained"],
  ["监控项目{{线上监控项目数}}。", "held"],
  ["评减率{{评减金额}}。", "abstained kind", "“率”后面不能是“546.18万元”"],
  ["评减率达到{{事前绩效评估项目数}}。", "abstained kind", "“率”后面不能是“12个”"],
  ["评减金额{{评减率}}。", "abstained kind"],
  ["评减得分{{评减率}}。", "abstained kind", "“得分”后面不能是“11.49%”"],
  ["评估项目{{评减金额}}。", "abstained kind", "“项目”后面不能是“546.18万元”"],
  ["评估项目数共计{{评减金额}}。", "abstained kind", "“项目数”后面不能是"],
]);

const text = `云岭县2024年预算绩效管理工作总结
2024年3月5日，云岭县印发财绩〔2024〕7号文件，建立绩效专家库，入库专家86名，联系 15 个 学校开展辅导。
专家库运行得分92分，收取绩效保证金35万元。`;
const { document, notices } = await readDocument(new TextEncoder().encode(text));
const report = extractReport("云岭县.txt", document, notices);
const nothing = { calculations: [], titles: [], sayings: [] };

/** Every figure of the report, those of no indicator as well: F2 date, F3 paper, F4 experts, F5 schools. */
const nameless: Catalogue = catalogueOf({
  ...nothing,
  reports: [report],
  year: 2024,
  figures: report.figures,
  measures: [],
});

testDraftRule(
  indicatorAgrees,
  [
    ["{{F2}}健全绩效管理制度。", "none"],
    ["印发{{F3}}。", "none"],
    ["入库专家{{F4}}。", "held"],
    ["入库专家{{F4}}参与论证。", "held"],
    ["库专家{{F4}}。", "unsaid", "这句话给“86名”安了别的名目"],
    ["建立绩效专家库，专家{{F4}}。", "unsaid"],
    ["评减金额{{F4}}。", "unsaid kind"],
    ["联系{{F5}}学校开展辅导。", "held"],
    ["联系{{F5}}企业开展辅导。", "counted"],
    ["专家库运行得分{{F6}}。", "held"],
    ["评减金额{{F7}}。", "other", "“35万元”是未归入指标的数据，在这句话里读成了评减金额"],
  ],
  { catalogue: nameless },
);

const red = { name: "红灯项目数", text: "15个", exact: "15", formula: "逐个判定" };
const measured: Catalogue = catalogueOf({
  ...nothing,
  reports: [],
  year: 2024,
  figures: [],
  measures: [{ ...red, id: red.name, place: "监控表.xlsx“监控”A4:A6" }],
});

testDraftRule(
  indicatorAgrees,
  [
    ["红灯项目{{红灯项目数}}。", "held"],
    ["亮红灯的{{红灯项目数}}项目。", "held"],
    ["亮红灯的{{红灯项目数}}部门。", "counted"],
  ],
  { catalogue: measured },
);
