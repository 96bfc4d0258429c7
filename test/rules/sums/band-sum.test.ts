import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(partsAddUp, {
  holds: [
    {
      name: "the two best bands called by their grades",
      text: "评价对象32个，得分在90分以上的«7个»，80分至90分之间的«18个»，其余7个均在60分以上，优良等次合计«25个»。",
    },
    {
      name: "all bands but the last",
      text: "参加测试225人，90分及以上的«52人»，60分至90分的«164人»，60分以下的9人。及格及以上人员为«216人»。",
    },
  ],
  broken: [
    {
      name: "more than both",
      text: "评价对象32个，得分在90分以上的«7个»，80分至90分之间的«18个»，其余7个均在60分以上，优良等次合计«28个»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
});

testRule(partsAddUp, {
  holds: [
    {
      name: "bands of progress, another round and one of the grades are left alone",
      text: "纳入监控985个项目，目标完成率在80%以上的812个，60%至80%之间的129个，不足60%的44个。优良对象合计15个。评价对象32个，得分90分以上的7个，80分至90分的18个，80分以下的7个。上年优良对象合计21个，其中优秀的6个。",
    },
  ],
});
