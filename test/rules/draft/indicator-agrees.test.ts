import { indicatorAgrees } from "../../../rules/draft/indicator-agrees.ts";
import { testDraftRule } from "../../helpers/test-draft-rule.ts";

testDraftRule(indicatorAgrees, [
  ["评减率{{评减率}}。", "held"],
  ["评减率{{抽查比例}}。", "other", "“20%”是抽查比例，在这句话里读成了评减率"],
  ["评减金额{{事前评估申报金额}}。", "other"],
  ["对{{事前绩效评估项目数}}项目开展事前绩效评估。", "held"],
  ["对{{事前绩效评估项目数}}乡镇开展事前绩效评估。", "other counted", "“12个”数的不是“乡镇”"],
  ["安排使用了{{评减金额}}。", "abstained", "请在数据位前紧挨着写“评减金额”"],
]);
