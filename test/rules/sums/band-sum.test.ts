import { expect, test } from "vitest";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { bandSums } from "../../../rules/sums/band-sum.ts";
import { reportFrom } from "../../helpers/report.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { toldLines } from "../../helpers/told-lines.ts";
import { listingsTold } from "./listings-told.ts";

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

const bands = "评价对象32个，得分90分以上的7个，80分至90分的18个，80分以下的7个。";
const marks = "参加测试225人，90分及以上的52人，60分至90分的164人，60分以下的9人。";

test.for([
  ["in the next sentence", `${bands}优良对象28个。`, "warning 7个 18个 28个"],
  ["in the next paragraph", `${bands}\n优良对象28个。`, "warning 7个 18个 28个"],
  ["from 良好 up", `${bands}良好及以上28个。`, "warning 7个 18个 28个"],
  ["from “良好” up", `${bands}“良好”等次以上的28个。`, "warning 7个 18个 28个"],
  ["all who passed", `${marks}合格以上人员261人。`, "warning 52人 164人 261人"],
  ["behind some that were checked", `${bands}抽查3家，优良对象28个。`, "warning 7个 18个 28个"],
  ["all who “passed”", `${marks}“合格”等次及以上261人。`, "warning 52人 164人 261人"],
  ["all who passed, with 共", `${marks}及格以上的人员共261人。`, "warning 52人 164人 261人"],
])("the best bands are told %s", ([, text = "", line]) => {
  expect(toldLines(partsAddUp, reportFrom(text))).toContain(line);
});

test.for([
  ["two bands alone", "评价对象32个，得分90分以上的7个，80分以下的25个。优良对象37个。"],
  [
    "bands that begin below the best",
    "评价对象32个，得分70分至80分的7个，60分至70分的18个，60分以下的7个。优良对象28个。",
  ],
  [
    "bands that end above the worst",
    "评价对象32个，得分90分以上的7个，80分至90分的18个，70分至80分的7个。优良对象28个。",
  ],
  ["bands of size", "项目32个，规模以上的7个，规模中等的18个，规模以下的7个。优良对象28个。"],
  [
    "bands of progress",
    "项目32个，执行率80%以上的7个，60%至80%的18个，60%以下的7个。优良对象28个。",
  ],
  ["some of another whole", `${bands}其中优良对象28个。`],
  ["last year's", `${bands}上年优良对象28个。`],
  ["something else", `${bands}涉及单位28个。`],
  ["three paragraphs later", `${bands}\n评价较好。\n整改到位。\n优良对象28个。`],
  ["money", `${bands}优良对象资金28万元。`],
  ["money of theirs", `${bands}优良对象28万元。`],
  [
    "bands of a rate of scores",
    "项目32个，得分率80%以上的7个，得分率60%至80%的18个，得分率60%以下的7个。优良对象28个。",
  ],
  [
    "bands of which one is a rate",
    "项目32个，得分90分以上的7个，得分率80%至90%的18个，80分以下的7个。优良对象28个。",
  ],
  ["in a table below", `${bands}\n|优良对象28个|`],
  ["two paragraphs later", `${bands}\n评价较好。\n优良对象28个。`],
  ["all who passed and what they did", `${marks}合格以上人员参加复训共261人。`],
  ["whose they are", `${bands}优良对象所在单位28家。`],
  ["before the bands", `优良对象28个。${bands}`],
  ["those who did not pass", `${marks}不合格以上人员261人。`],
])("left alone: %s", ([, text = ""]) => {
  expect(toldLines(partsAddUp, reportFrom(text)).join()).not.toMatch(/warning|hint|error/);
});

test("the two best bands, and all but the last", () => {
  expect(listingsTold(bandSums, `${bands}优良对象28个。`)).toEqual(["28个＝7个＋18个"]);
  expect(listingsTold(bandSums, `${marks}合格及以上216人。`)).toEqual(["216人＝52人＋164人"]);
});

test.for([
  `${bands}\n|优良对象28个|`,
  `${bands}优良对象28家。`,
  `${bands}优良对象28万元。`,
  `优良对象28个。${bands}`,
  `${bands}共完成28个。`,
  "优良对象28个。",
])("no bands are added up: %s", (text) => {
  expect(listingsTold(bandSums, text)).toEqual([]);
});
