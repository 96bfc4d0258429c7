import { noneMeansZero } from "../../../rules/ledger/none-means-zero.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(noneMeansZero, {
  holds: [{ name: "none and zero", text: "评价结果中，无“差”等次，其中优3个、差0个。" }],
  broken: [
    {
      name: "no project failed, and one did",
      text: "评价结果«无“差”等次»，其中优3个、良5个、差«1个»。",
      messageId: "denied",
      data: { thing: "“差”", figure: "1个" },
      says: "写明没有却另有数值：文中一处写“无“差”等次”，另一处写“差”1个，两处不能同时成立。如两处时点或范围不同，请在文中写明。请核对两处说法。",
      severity: "warning",
    },
    {
      name: "nothing of the kind, and money for it",
      text: "全年未发生新增隐性债务。新增隐性债务«20万元»。".replace(
        "未发生新增隐性债务",
        "«未发生新增隐性债务»",
      ),
      messageId: "denied",
    },
    {
      name: "no project was given this grade",
      text: "评价结果«没有被评为“差”等级»，差的«1个»。",
      messageId: "denied",
    },
  ],
  abstains: [
    {
      name: "another part of the report",
      text: "评价结果无“差”等次，较为理想。\n自评等级：优3个、差2个。",
      outcome: "ambiguous",
    },
    { name: "a supposition denies nothing", text: "如无“差”等次则不扣分，今年差1个。" },
    {
      name: "an aim denies nothing",
      text: "确保不存在挤占挪用资金情况，挤占挪用资金10万元已收回。",
    },
    { name: "last year's number", text: "全年未发生新增隐性债务。上年新增隐性债务20万元。" },
    { name: "another thing of the kind", text: "未发现挤占挪用问题，发现手续不全的31份。" },
    {
      name: "another paragraph without a heading of its own",
      text: "未发生安全事故。\n安全事故3个。",
      outcome: "ambiguous",
      says: "“未发生安全事故”与3个不在同一部分，所指是否相同不能确定",
    },
    { name: "a rule that holds for all", text: "一律不存在挤占挪用资金情况；挤占挪用资金10万元。" },
  ],
});
