import { directionAgrees } from "../../../rules/draft/direction-agrees.ts";
import { testDraftRule } from "../../helpers/test-draft-rule.ts";

testDraftRule(directionAgrees, [
  ["评减金额{{评减金额}}。", "held"],
  ["评减金额增加{{评减金额}}。", "turned", "却写成是增加"],
  ["评减率下降{{评减率}}。", "turned", "却写成是减少"],
  ["评减率提高到{{评减率}}。", "turned"],
  ["评减金额{{评减金额}}，同比增长。", "growth", "“增长”说的是增减变化"],
  ["资金使用效益进一步提高。", "none"],
  ["从源头上减少低效无效支出。", "none"],
  ["低效无效项目减少{{评减金额}}。", "turned"],
  ["评减率上升，绩效较好。", "growth"],
]);
