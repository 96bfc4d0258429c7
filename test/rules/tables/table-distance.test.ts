import { differenceAgrees } from "../../../rules/ledger/difference-agrees.ts";
import { pointsAgree } from "../../../rules/ledger/points-agree.ts";
import { testRule } from "../../helpers/test-rule.ts";

const progress = (told: string): string =>
  `截至9月底序时进度为75%。\n|部门|预算（万元）|执行率（%）|\n|教育局|100.00|80.00|\n|住建局|200.00|61.00|\n|卫健局|150.00|43.00|\n|合计|450.00|72.00|\n${told}`;
const scores = (told: string): string =>
  `|乡镇|过程（分）|总分（分）|\n|柳林镇|32.6|92.6|\n|沙窝镇|30.1|85.4|\n|新垸乡|20.9|73.4|\n${told}`;

testRule(pointsAgree, {
  holds: [
    {
      name: "a row held against the progress due",
      text: progress("区教育局快于序时进度5个百分点。")
        .replace("75%", "«75%»")
        .replace("80.00", "«80.00»")
        .replace("5个百分点", "«5个百分点»"),
    },
    {
      name: "the slowest held against the fastest",
      text: progress("卫健局最慢，与最快的相差37.00个百分点。")
        .replace("80.00", "«80.00»")
        .replace("43.00", "«43.00»")
        .replace("37.00个百分点", "«37.00个百分点»"),
    },
    {
      name: "a row held against the total",
      text: progress("教育局最快，高于总体执行率8.00个百分点。")
        .replace("80.00", "«80.00»")
        .replace("72.00", "«72.00»")
        .replace("8.00个百分点", "«8.00个百分点»"),
    },
  ],
  broken: [
    {
      name: "the slowest held against the fastest, swapped digits",
      text: progress("卫健局最慢，与最快的相差73.00个百分点。")
        .replace("80.00", "«80.00»")
        .replace("43.00", "«43.00»")
        .replace("73.00个百分点", "«73.00个百分点»"),
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "a row that the table does not have",
      text: progress("水利局高于总体执行率8.30个百分点。"),
    },
    {
      name: "a level that is told nowhere",
      text: progress("教育局高于全省水平9.10个百分点。"),
    },
  ],
});

testRule(differenceAgrees, {
  holds: [
    {
      name: "the best and the last score",
      text: scores("最高分与最低分相差19.2分。")
        .replace("92.6", "«92.6»")
        .replace("73.4", "«73.4»")
        .replace("19.2分", "«19.2分»"),
    },
    {
      name: "two rows by their names",
      text: scores("柳林镇居首，比沙窝镇高7.2分。")
        .replace("92.6", "«92.6»")
        .replace("85.4", "«85.4»")
        .replace("7.2分", "«7.2分»"),
    },
  ],
  broken: [
    {
      name: "the best and the last score, another digit",
      text: scores("最高分与最低分相差19.7分。")
        .replace("92.6", "«92.6»")
        .replace("73.4", "«73.4»")
        .replace("19.7分", "«19.7分»"),
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "the row named last is held against all, not against the one before it",
      text: progress("住建局、卫健局低于90%，卫健局比全区平均水平低29.00个百分点。"),
    },
    { name: "one row against last year", text: scores("柳林镇比上年提高3.1分。") },
  ],
});
