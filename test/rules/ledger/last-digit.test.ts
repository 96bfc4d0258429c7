import { lastDigit } from "../../../rules/ledger/last-digit.ts";
import { testRule } from "../../helpers/test-rule.ts";

const told = (second: string): string =>
  `全年收回结余资金‹269.85万元|monitoring.recovered_amount›。\n二、成效\n全年收回结余资金‹${second}|monitoring.recovered_amount›。`;

testRule(lastDigit, {
  broken: [
    {
      name: "269.85 and 269.86",
      text: told("269.86万元").replaceAll("‹", "«").replaceAll("›", "»"),
      messageId: "digit",
      data: { first: "269.85万元", second: "269.86万元" },
      severity: "hint",
    },
    {
      name: "prose and table",
      text: "全年执行数«341.28万元»。\n| 来源 | 全年执行数（万元） |\n| 甲 | 192.60 |\n| 合计 | «341.27» |",
      messageId: "digit",
    },
  ],
  abstains: [
    { name: "the same digits", text: told("269.85万元") },
    { name: "two apart", text: told("269.87万元") },
    { name: "rounded to fewer places", text: told("269.9万元") },
    { name: "about so much", text: told("269.86万元|qualifier=approx") },
    {
      name: "counts are exact and for E01",
      text: "评估项目‹12个|ex_ante.projects›。\n评估项目‹13个|ex_ante.projects›。",
    },
    {
      name: "last year's",
      text: "收回结余资金‹269.85万元|monitoring.recovered_amount|year=2024›。\n收回结余资金‹269.86万元|monitoring.recovered_amount|year=2023›。",
    },
    {
      name: "about so much the first time",
      text: "全年收回结余资金‹269.85万元|monitoring.recovered_amount|qualifier=approx›。\n二、成效\n全年收回结余资金‹269.86万元|monitoring.recovered_amount›。",
    },
    {
      name: "three different values are an enumeration",
      text: `${told("269.86万元")}\n三、其他\n收回结余资金‹512.33万元|monitoring.recovered_amount›。`,
    },
  ],
});
