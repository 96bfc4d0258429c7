import { titlesStand } from "../../../rules/draft/titles-stand.ts";
import { testDraftRule } from "../../helpers/test-draft-rule.ts";

testDraftRule(titlesStand, [
  ["按照{{T1}}开展预算绩效管理工作。", "none"],
  ["按照《预算绩效管理条例》开展工作。", "title"],
  ["按照“绩效条例”开展绩效工作。", "quote", "引号中的“绩效条例”在来源材料中没有"],
  ["按照“绩效条例开展绩效工作。", "unpaired"],
  ["按照《{{T1}}》开展绩效工作。", "title"],
]);
