import { meaningKept } from "../../../rules/draft/meaning-kept.ts";
import { wholeCatalogue } from "../../helpers/drafts.ts";
import { fullReport, markedReport } from "../../helpers/marked-report.ts";
import { testDraftRule } from "../../helpers/test-draft-rule.ts";

testDraftRule(meaningKept, [
  ["评减金额{{评减金额}}。", "none"],
  ["未评减金额{{评减金额}}。", "added"],
  ["预计评减金额{{评减金额}}。", "added", "“预计”会改变"],
  ["累计评减金额{{评减金额}}。", "added"],
  ["全省评减金额{{评减金额}}。", "added"],
  ["教育项目评减金额{{评减金额}}。", "added"],
  ["挪用资金{{收回资金}}。", "added"],
  ["评减金额{{评减金额}}，其中收回资金{{收回资金}}。", "added", "“其中”会改变"],
  ["评估项目{{事前绩效评估项目数}}，其中评减金额{{评减金额}}。", "added"],
  ["县本级评减金额{{评减金额}}。", "added"],
  ["专项债券评减金额{{评减金额}}。", "added"],
  ["评减金额红灯{{评减金额}}。", "added"],
  ["各区县评减金额{{评减金额}}。", "added"],
  ["全年评减金额{{评减金额}}。", "none"],
  ["加强绩效管理，不断规范程序。", "none"],
]);

const half = { ...markedReport(fullReport), title: "云岭县2024年上半年预算绩效管理工作总结" };

testDraftRule(
  meaningKept,
  [
    ["评减金额{{评减金额}}。", "none"],
    ["全年评减金额{{评减金额}}。", "added"],
  ],
  { catalogue: wholeCatalogue([half]) },
);
