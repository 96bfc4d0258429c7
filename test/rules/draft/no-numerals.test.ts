import { noNumerals } from "../../../rules/draft/no-numerals.ts";
import { testDraftRule } from "../../helpers/test-draft-rule.ts";

testDraftRule(noNumerals, [
  ["统一评价口径，进一步规范管理，落实三级审核。", "held"],
  ["一是健全制度；二是强化监控。", "held"],
  ["评减率近三成，绩效较好。", "numeral", "“近三成”表示数量"],
  ["收回资金翻一番，绩效较好。", "numeral"],
  ["收回资金翻番，绩效较好。", "numeral"],
  ["近半项目完成整改工作。", "numeral"],
  ["数十个项目完成整改工作。", "numeral"],
  ["上百个项目完成整改工作。", "numeral"],
  ["百分之十的项目完成整改。", "numeral", "“百分”表示数量"],
  ["叁拾个项目完成整改工作。", "numeral"],
  ["若干项目完成整改工作。", "numeral", "“若干”表示数量"],
  ["几个项目完成整改工作。", "numeral"],
  ["项目整改成倍推进工作。", "numeral"],
  ["统一百个项目的整改口径。", "numeral"],
  ["两个部门压减预算资金。", "numeral"],
  ["过成项目完成整改工作。", "numeral"],
]);
