import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(partsAddUp, {
  holds: [
    {
      name: "其他 belongs to the whole",
      text: "共评估项目«120个»。其中教育«60个»、卫生«40个»、其他类«20个»。",
    },
    {
      name: "其余 ends the list of something else",
      text: "问题«92条»，其中预算类14条，产出类5条，效益类9条，除«5条»仍在整改外，其余«87条»已整改。",
    },
  ],
  broken: [
    {
      name: "what stands beside 其他 comes to the whole already",
      text: "“二上”申报项目«1275个»、资金27.91亿元。项目减少211个。\n一次通过的«842个»，其他类«8个»，修改通过的«398个»，仍未通过的«35个»。",
      ...mismatch,
    },
  ],
});
