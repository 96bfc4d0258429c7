import { catalogueOf } from "../../../pipeline/assist/catalogue.ts";
import { meaningKept } from "../../../rules/draft/meaning-kept.ts";
import { markedCatalogue, wholeCatalogue } from "../../helpers/drafts.ts";
import { cloudCounty, fullReport, markedReport } from "../../helpers/marked-report.ts";
import { cloud, testDraftRule } from "../../helpers/test-draft-rule.ts";

testDraftRule(meaningKept, [
  ["评减金额{{评减金额}}。", "none"],
  ["未评减金额{{评减金额}}。", "added"],
  ["预计评减金额{{评减金额}}。", "added", "“预计”会改变"],
  ["累计评减金额{{评减金额}}。", "added"],
  ["累计健全绩效管理制度。", "none"],
  ["全省评减金额{{评减金额}}。", "added"],
  ["教育项目评减金额{{评减金额}}。", "added"],
  ["挪用资金{{收回资金}}。", "added"],
  ["评减金额{{评减金额}}，其中收回资金{{收回资金}}。", "added", "“其中”会改变"],
  ["评估项目{{事前绩效评估项目数}}，其中评减金额{{评减金额}}。", "added"],
  ["县本级评减金额{{评减金额}}。", "added"],
  ["专项债券评减金额{{评减金额}}。", "added"],
  ["评减金额红灯{{评减金额}}。", "added"],
  // The name of the indicator says it, though the report writes 红灯52个.
  ["红灯项目{{红灯项目数}}。", "held"],
  ["各区县评减金额{{评减金额}}。", "added"],
  ["全年评减金额{{评减金额}}。", "none"],
  ["加强绩效管理，不断规范程序。", "none"],
  [
    "绩效指标总数{{绩效指标总数}}，其中共性指标{{共性指标数}}，行业指标{{分行业分领域指标数}}。",
    "held",
  ],
  [
    "绩效指标总数{{绩效指标总数}}，其中共性指标{{共性指标数}}，审核项目{{审核绩效目标项目数}}。",
    "added",
  ],
  ["绩效指标总数{{绩效指标总数}}，其中指标总数{{绩效指标总数}}。", "added"],
  ["评估核定金额{{评估核定金额}}，其中评减金额{{评减金额}}。", "added"],
]);

const told = markedCatalogue(`云岭县2024年预算绩效管理工作总结
评估«12个|ex_ante.projects»项目，累计评减«546.18万元|ex_ante.reduced_amount»，其中收回«30万元|monitoring.recovered_amount»。
监控«1295个|monitoring.projects_online»项目，其中红灯«52个|monitoring.red_light_projects»。
抽查«11个|evaluation.spot_check_departments»部门，其中涉及资金«1.6亿元|evaluation.key_amount»。`);

testDraftRule(
  meaningKept,
  [
    ["累计评减金额{{评减金额}}。", "held"],
    ["累计收回资金{{收回资金}}。", "added", "“累计”会改变"],
    ["评减金额累计{{评减金额}}。", "added"],
    ["评减金额，累计{{评减金额}}。", "added"],
    ["评减金额{{评减金额}}，其中收回资金{{收回资金}}。", "held"],
    ["收回资金{{收回资金}}，其中评减金额{{评减金额}}。", "added"],
    ["评减金额{{评减金额}}，收回资金{{收回资金}}，其中成效明显。", "added"],
    ["其中收回资金{{收回资金}}。", "added"],
    // What stands between is of another kind.
    ["评减金额{{评减金额}}，评估项目{{事前绩效评估项目数}}，其中收回资金{{收回资金}}。", "held"],
    ["监控项目{{线上监控项目数}}，其中红灯项目{{红灯项目数}}。", "held"],
    // 12 is no number of the sentence that tells 1295 and 52.
    ["评估项目{{事前绩效评估项目数}}，其中红灯项目{{红灯项目数}}。", "added"],
    [
      "监控项目{{线上监控项目数}}，其中红灯项目{{红灯项目数}}，抽查部门{{抽查复核部门数}}。",
      "added",
    ],
  ],
  { catalogue: told },
);

const red = { name: "红灯项目数", text: "15个", exact: "15", formula: "逐个判定" };
const { entries } = catalogueOf({
  reports: [],
  year: 2024,
  figures: [],
  calculations: [],
  measures: [{ ...red, id: red.name, place: "监控表.xlsx“监控”A4:A6" }],
  titles: [],
  sayings: [],
});

testDraftRule(
  meaningKept,
  [
    // W15 holds it to its own name.
    ["红灯项目{{M1}}。", "none"],
    ["未评减金额{{评减金额}}，监控项目{{M1}}。", "added"],
  ],
  {
    catalogue: {
      ...cloud,
      entries: [...cloud.entries, ...entries.filter(({ id }) => id === "M1")],
    },
  },
);

const half = { ...markedReport(fullReport), title: "云岭县2024年上半年预算绩效管理工作总结" };
const pine = { ...cloudCounty, name: "青松县" };
const other = markedReport("青松县评减«300万元|ex_ante.reduced_amount»。", {
  id: "d9",
  district: pine,
});

testDraftRule(
  meaningKept,
  [
    ["评减金额{{评减金额}}。", "none"],
    ["全年评减金额{{评减金额}}。", "added", "“全年”会改变"],
    ["全年评估核定金额{{评估核定金额}}。", "added"],
  ],
  { catalogue: wholeCatalogue([half, other]) },
);

const forecast = markedReport("云岭县全年评减«546.18万元|ex_ante.reduced_amount»。");

testDraftRule(meaningKept, [["全年评减金额{{评减金额}}。", "held"]], {
  catalogue: wholeCatalogue([{ ...forecast, title: half.title }]),
});
