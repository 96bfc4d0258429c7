import { likelyRelations } from "../../../rules/ledger/likely-relations.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(likelyRelations, {
  holds: [
    {
      name: "the word fits",
      text: "等次看，共14个优秀单位。优秀单位数量较上年增加3个，上年为11个。",
    },
  ],
  broken: [
    {
      name: "last year's value told behind the change",
      text: "等次看，共«14个»优秀单位。优秀单位数量较上年减少3个，上年为«11个»。",
      messageId: "turned",
      severity: "warning",
      says: "增减方向与数字相反：文中由11个到14个写作“减少”，按两数应为“增加”",
    },
  ],
});
