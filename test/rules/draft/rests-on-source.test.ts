import { restsOnSource } from "../../../rules/draft/rests-on-source.ts";
import { testDraftRule } from "../../helpers/test-draft-rule.ts";

testDraftRule(
  restsOnSource,
  [
    ["部门主体责任压得不实，绩效填报质量不高。", "held"],
    ["数据系统建设滞后，绩效信息共享渠道不畅通。", "foreign"],
  ],
  { section: "problems", condensed: true, basis: ["Q1", "Q2"] },
);

testDraftRule(restsOnSource, [["部门主体责任压得不实，绩效填报质量不高。", "baseless"]], {
  section: "problems",
  condensed: true,
});

testDraftRule(restsOnSource, [["部门主体责任压得不实，绩效填报质量不高。", "none"]]);

testDraftRule(restsOnSource, [["评减金额{{评减金额}}。", "baseless"]], {
  section: "problems",
  condensed: true,
});

testDraftRule(restsOnSource, [["{{Q1}}", "held"]], { section: "problems", condensed: true });
