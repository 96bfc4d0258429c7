import { repeatAgrees } from "../../../rules/ledger/repeat-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

const bought =
  "（五）土地确权档案。7个乡镇应补办档案96份，已补办42份，补办率43.8%，未补办«54份»。\n";
const warned = "已处理预警214条，处理率89.9%，尚有«24条»正在核实。\n";

function broken(name: string, text: string) {
  return { name, text, messageId: "mismatch", severity: "warning" } as const;
}

testRule(repeatAgrees, {
  holds: [
    {
      name: "what is left, told again in a plan",
      text: `${bought}一是实行周调度，土地确权剩余«54份»档案10月底前全部补办。`,
    },
    {
      name: "money that is not spent, rounded",
      text: "剩余未支出资金«29100.00万元»，进度偏慢。\n总的看，监控资金中还有«2.91亿元»没有支出。",
    },
  ],
  broken: [
    broken(
      "a digit in the plan",
      `${bought}一是实行周调度，土地确权剩余«44份»档案10月底前全部补办。`,
    ),
    broken("a digit among the problems", `${warned}预警处理不够及时，仍有«28条»预警未处理。`),
    broken(
      "one digit",
      "库存物资台账22条，核对18条，还差«4条»台账未核对。\n督促乡镇限期核对剩余的«9条»台账。",
    ),
  ],
  abstains: [
    {
      name: "what another number of the report comes to",
      text: `${warned.replaceAll(/[«»]/g, "")}乡镇上报预警28条。\n预警处理不够及时，仍有28条预警未处理。`,
    },
    {
      name: "what was settled since",
      text: `${warned.replaceAll(/[«»]/g, "")}此后又核实10条，仍有14条预警未处理。`,
    },
    {
      name: "other things that are left",
      text: "未补办档案54份，正在催办。\n食堂改造项目还有44份合同没有归档。",
    },
    {
      name: "those of a place",
      text: "全县尚有24条预警正在核实。\n东屏县仍有28条预警未处理。",
    },
    {
      name: "no slip of the pen",
      text: "尚有24条预警正在核实。\n目前仍有6条预警未处理。",
    },
  ],
});
