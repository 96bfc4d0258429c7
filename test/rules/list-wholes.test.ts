import { partsAddUp } from "../../rules/ledger/parts-add-up.ts";
import { testRule } from "../helpers/test-rule.ts";

/** Which number a list may be the whole of: the unit, the place and the names tell. */
testRule(partsAddUp, {
  holds: [
    {
      name: "only the kinds that the total names",
      text: "我县现有县级预算部门71个，下辖«12个»乡镇、«4个»街道，乡镇（街道）共«16个»。",
    },
    {
      name: "more items than six",
      text: "颍东区«19个»，汝滨区«17个»，郏阳县«16个»，舞城县«14个»，襄水县«15个»，鄢北县«13个»，临溱县«12个»，宝岗县«12个»，县区总计«118个»。",
    },
    {
      name: "good grades told together add up just these",
      text: "评价等级为优«6个»、良«15个»、中4个、差1个，优良对象合计«21个»。",
    },
    {
      name: "a bond is a source of its own",
      text: "安排预算«14.96亿元»，其中县本级财力安排«8.73亿元»，上级转移支付安排«5.12亿元»，政府债券安排«1.11亿元»。",
    },
  ],
  broken: [
    {
      name: "an item of another list explains nothing: the middle grade is left out",
      text: "选取«8个»评价对象开展重点评价（其中：部门整体支出2个、财政政策1个、采购项目1个、专项债券项目1个、其他项目3个）。\n从评价结果看，等级为“优”的«2个»、“中”的«1个»，没有“差”等级。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
});
