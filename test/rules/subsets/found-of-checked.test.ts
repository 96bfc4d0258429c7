import { subsetCount } from "../../../rules/ledger/subset-count.ts";
import { testRule } from "../../helpers/test-rule.ts";

const exceeded = { messageId: "mismatch", severity: "warning" } as const;

testRule(subsetCount, {
  holds: [
    {
      name: "units of which the grade was lowered",
      text: "抽查复核«12家»，抽查比例25.5%，复核后下调等次的«4家»。",
    },
    {
      name: "marks found too high",
      text: "随机抽取«63个»看，问题不小：打分偏高的«22个»，佐证材料不全的15个。",
    },
  ],
  broken: [
    {
      name: "more found than were looked at",
      text: "随机抽取«63个»看，问题不小：打分偏高的«222个»。",
      ...exceeded,
    },
  ],
  abstains: [
    { name: "another thing", text: "抽查12个单位，发现不规范的票据46张、问题31个。" },
    { name: "the sum over years", text: "抽取9家，近三年累计发现不实的单位14家。" },
  ],
});

testRule(subsetCount, {
  holds: [
    {
      name: "indicators that came to those there are",
      text: "新增行业指标«426条»，指标总量达到«3874条»。",
    },
  ],
  broken: [
    {
      name: "more came than there are",
      text: "新增行业指标«4226条»，指标总量达到«3874条»。",
      ...exceeded,
    },
  ],
  abstains: [
    { name: "counted in other units", text: "新增指标426条，制度总数达到15个。" },
    { name: "what left again", text: "清退指标5120条，指标总量降到3874条。" },
  ],
});
