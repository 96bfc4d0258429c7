import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(partsAddUp, {
  holds: [
    {
      name: "those of the year before",
      text: "2024年选取«7个»乡镇开展评价，占36.84%；连同2023年已评价的«6个»，累计评价«13个»。",
    },
    {
      name: "behind the items of the first",
      text: "全年出台标准«26项»，其中定额类15项、比例类7项、上限类4项，连同以前年度的«19项»，标准库现有标准«45项»。",
    },
    {
      name: "money of two units",
      text: "全年收回低效资金«7560万元»；加上评审核减的«4095万元»，合计节约«1.1655亿元»。",
    },
  ],
  broken: [
    {
      name: "a digit of what was joined",
      text: "2024年选取«7个»乡镇开展评价，占36.84%；连同2023年已评价的«8个»，累计评价«13个»。",
      ...mismatch,
    },
    {
      name: "a digit of the total",
      text: "全年收回低效资金«7560万元»；加上评审核减的«4095万元»，合计节约«1.1955亿元»。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "several bases, and none of them fits",
      text: "出台标准26项，修订标准8项，连同以前年度的19项，现有标准共70项。",
    },
    {
      name: "the next number adds nothing up",
      text: "选取7个乡镇开展评价，连同2023年已评价的6个，其中优秀3个。",
    },
  ],
});
