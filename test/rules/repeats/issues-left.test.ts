import { repeatAgrees } from "../../../rules/ledger/repeat-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

const found = "评价发现问题57个，当月已纠正43个，纠正率75.4%，";

function broken(name: string, text: string) {
  return { name, text, messageId: "mismatch", severity: "warning" } as const;
}

testRule(repeatAgrees, {
  holds: [
    {
      name: "those that are left, in other words",
      text: `${found}尚有«14个»需结合下半年工作持续推动。\n三是把«14个»遗留问题纳入督查事项，逐月销号。`,
    },
    {
      name: "with another thing counted before",
      text: "复核指出问题213个，已改正178个，没有改正的«35个»要求说明原因。\n对照213个问题逐项落实，尚未改正的«35个»问题须于7月办结。",
    },
  ],
  broken: [
    broken(
      "those that are left, swapped",
      `${found}尚有«14个»需结合下半年工作持续推动。\n三是把«41个»遗留问题纳入督查事项，逐月销号。`,
    ),
    broken(
      "with another thing counted before",
      "复核指出问题213个，已改正178个，没有改正的«35个»要求说明原因。\n对照213个问题逐项落实，尚未改正的«95个»问题须于7月办结。",
    ),
    broken(
      "before a limit of time",
      "上述162个问题已整改143个，整改率88.3%，尚有«19个»需长期推进。\n各部门应于6月底前完成剩余«91个»问题的整改。",
    ),
    broken(
      "others that are still worked on",
      "提出问题47个，年末整改到位38个，另有«9个»仍在整改。\n二是对«5个»尚未整改到位的问题挂号督办。",
    ),
  ],
  abstains: [
    {
      name: "those of one place",
      text: `${found}尚有14个需结合下半年工作持续推动。\n东屏县剩余的5个问题由市财政局挂牌督办。`,
    },
    {
      name: "some of them",
      text: `${found}尚有14个需结合下半年工作持续推动。\n其中未整改的5个问题涉及资产确权。`,
    },
    {
      name: "two numbers that were left",
      text: `${found}尚有14个未整改。\n审计指出问题26个，已整改18个，尚有8个未整改。\n对3个遗留问题挂牌督办。`,
    },
    {
      name: "what others leave of the sentence",
      text: `${found}尚有14个未整改。\n二季度又办结10个，剩余4个问题年底前销号。`,
    },
    {
      name: "problems that are not left",
      text: `${found}尚有14个未整改。\n对41个典型问题逐一剖析。`,
    },
    {
      name: "so many of each kind",
      text: "审计指出问题30个，已整改28个。\n支出进度和资产管理两类各有1个没有完成。\n一是对2个未完成问题每月督办一次。",
    },
  ],
});
