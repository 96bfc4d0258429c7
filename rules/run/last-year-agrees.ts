import { checkRelation } from "../findings/relation-check.ts";
import type { Tail } from "../findings/relation-check.ts";
import type { Mismatch } from "../findings/explain.ts";
import { defineWideRule } from "../rule.ts";
import type { Check } from "../rule.ts";
import { indicatorOf } from "../../domain/indicator.ts";
import { printedText } from "../wording/number-text.ts";
import { plain } from "../wording/plain.ts";
import { changesSince } from "./changes-since.ts";
import type { ChangeSince } from "./changes-since.ts";
import { compareTold } from "./compare-told.ts";
import type { Differing } from "./compare-told.ts";
import { reportName, witnessesOf } from "./witness.ts";
import { earlierOf, factOf, pastFigures } from "./years-before.ts";

interface Reports {
  readonly indicator: string;
  readonly report: string;
  readonly earlier: string;
  /** 比上年增加3个 */
  readonly told: string;
}

interface Data {
  readonly restated: Differing;
  readonly mismatch: Mismatch & Reports;
  readonly tail: Tail & Reports;
}

const words = (d: Mismatch & Reports): string =>
  `${d.indicator}：${d.report}写“${d.told}”，没有写上年数；按${d.earlier}当年所写的数，${d.expression}应为${d.computed}，相差${d.gap}。${d.inverse}`;

export const lastYearAgrees = defineWideRule<Data>({
  id: "T03",
  name: "上年数与上年报告",
  about: "本年报告所写的上年数、比上年的增减，应与上年报告的本年数相符。",
  version: "1.1.0",
  severity: "warning",
  messages: {
    restated: (d) =>
      `${d.indicator}的上年数：${d.firstReport}写${d.first}，而${d.secondReport}当年写${d.second}，相差${d.gap}。`,
    mismatch: words,
    tail: words,
  },
  *checkAll({ scenes }) {
    const witnesses = witnessesOf(scenes);
    for (const witness of witnesses) {
      const earlier = earlierOf(witness, witnesses);
      for (const { mention, year } of pastFigures(witness)) {
        const indicator = mention.figure.indicator ?? "";
        const before = earlier(year).get(factOf(indicator, mention));
        if (before === undefined) continue;
        yield compareTold("restated", indicator, [{ witness, mention }, before], {
          title: "上年数与上年报告不符",
          suggestion: "请核对上年数；如上年数已经调整或口径有变，请在文中写明。",
          strict: true,
        });
      }
      for (const change of changesSince(witness, earlier)) yield checkChange(change);
    }
  },
});

function checkChange({ by, now, past, bound }: ChangeSince): Check<Data> {
  const check = checkRelation(bound, {
    title: "比上年的增减与上年报告不符",
    suggestion: "请核对增减数和上年数；如上年数已经调整或口径有变，请在文中写明。",
    ceiling: "warning",
  });
  if (check.verdict !== "broken") return check;
  const reports = {
    indicator: indicatorOf(now.indicator)?.name ?? "该数",
    report: reportName(now.witness.report),
    earlier: reportName(past.witness.report),
    told: plain(by.before) + printedText(by.figure.quote),
  };
  return check.messageId === "tail"
    ? { ...check, data: { ...check.data, ...reports } }
    : { ...check, data: { ...check.data, ...reports } };
}
