import { pointsAgree } from "../../../rules/ledger/points-agree.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(pointsAgree, {
  holds: [
    {
      name: "the first of a list against the last",
      text: "合格率由高到低为：青石区«92.5%»、白河区90%、云岭区85%、柳林区«75%»，全市平均85%。青石区比柳林区高«17.5个百分点»。",
    },
    {
      name: "the lower against the higher",
      text: "满意度分别是：城关镇«95.5%»、东乡镇91.2%、西坪镇«88.4%»。西坪镇比城关镇低«7.1个百分点»。",
    },
  ],
  broken: [
    {
      name: "the two that are named, whatever others fit",
      text: "合格率由高到低为：青石区«92.5%»、白河区90%、云岭区85%、柳林区«75%»，全市平均85%。青石区比柳林区高«18.5个百分点»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the lower against the higher",
      text: "满意度分别是：城关镇«95.5%»、东乡镇91.2%、西坪镇«88.4%»。西坪镇比城关镇低«7.9个百分点»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "what is compared has no value of its own",
      text: "执行率为：甲县88.2%、乙县84.6%。甲县比丁县满意度高9.7个百分点。",
    },
  ],
});
