import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { testRule } from "../../helpers/test-rule.ts";

const told = "开展重点评价24个，优4个、良13个、中6个、差1个。";

testRule(partsAddUp, {
  holds: [
    {
      name: "two grades taken together",
      text: "开展重点评价24个，优4个、良13个、中«6个»、差«1个»。\n对评价等级为“中”“差”的«7个»对象压减预算。",
    },
    {
      name: "a noun before the number",
      text: "开展重点评价24个，优4个、良13个、中«6个»、差«1个»。\n部门预算压减评价结果为中、差的项目«7个»。",
    },
  ],
  broken: [
    {
      name: "more than both",
      text: "开展重点评价24个，优4个、良13个、中«6个»、差«1个»。\n对评价等级为“中”“差”的«9个»对象压减预算。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
});

testRule(partsAddUp, {
  holds: [
    {
      name: "those of another round, or some of them, are left alone",
      text: `${told}\n部门自评为中、差的项目45个，其中评价为中、差的项目3个。乡镇评价为良、中的项目12个。2023年度评价结果为“中”“差”的9个单位压减经费。`,
    },
    {
      name: "what is left out of all is no item of the list before",
      text: "反馈问题«92条»，其中编制类31条、管理类38条、使用类14条、效益类9条，除«5条»涉及跨年度工程仍在整改外，其余«87条»均已整改到位。",
    },
  ],
});
