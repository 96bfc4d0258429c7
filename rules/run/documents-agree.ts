import { abstain } from "../findings/relation-check.ts";
import { defineWideRule } from "../rule.ts";
import type { Check } from "../rule.ts";
import { compareTold } from "./compare-told.ts";
import type { Differing } from "./compare-told.ts";
import { toldBy } from "./told-facts.ts";
import type { Told } from "./told-facts.ts";
import type { Scene } from "../wording/scene.ts";
import { earlierOf, factOf, pastFigures } from "./years-before.ts";
import { isMonitoringTable, tableMessages, workbooksAgainst } from "./workbooks-agree.ts";
import type { TableData } from "./workbooks-agree.ts";
import { reportName, witnessesOf } from "./witness.ts";
import type { Witness } from "./witness.ts";

interface Data extends TableData {
  readonly apart: Differing;
}

export const documentsAgree = defineWideRule<Data>({
  id: "X01",
  name: "跨文档同键一致",
  about: "同一区县、同一年度、同一口径的指标，几份报告所写应一致，报告所写应与同期的监控表一致。",
  version: "1.1.0",
  severity: "warning",
  messages: {
    ...tableMessages,
    apart: (d) =>
      `${d.indicator}：${d.firstReport}写${d.first}，${d.secondReport}写${d.second}，相差${d.gap}。`,
  },
  *checkAll({ scenes }) {
    const witnesses = witnessesOf(scenes);
    for (const witness of witnesses) {
      for (const copy of witness.copies) yield* checkCopy(witness, copy);
    }
    yield* workbooksAgainst(witnesses);
    const reports = witnesses.filter((each) => !isMonitoringTable(each));
    // One report tells each fact with one voice.
    const told = reports.length < 2 ? [] : reports.flatMap((each) => ofOwnYear(each, witnesses));
    const groups = Map.groupBy(told, keyOf);
    // Each is held against the first, so that the work grows with the number of reports only.
    for (const [first, ...rest] of groups.values()) {
      for (const other of rest) if (first !== undefined) yield check(first, other);
    }
  },
});

/** Another file of one report bears no witness; where a figure looks miswritten, a version is out of date. */
function* checkCopy(witness: Witness, copy: Scene): Generator<Check<Data>> {
  const { report } = copy;
  const other: Witness = { ...witness, scene: copy, report, copies: [] };
  const told = new Map(toldBy(witness).map((each) => [keyOf(each), each]));
  for (const second of toldBy(other)) {
    const first = told.get(keyOf(second));
    if (first === undefined || sameValueOf(first, second)) continue;
    yield compareTold("apart", first.indicator, [first, second], {
      title: "同一报告的两个文件不一致",
      suggestion: "两份文件是同一份报告，请确认哪一份是定稿，只报定稿。",
      strict: false,
    });
  }
  const [a, b] = [reportName(witness.report), report.path];
  yield abstain("not_applicable", `${b}与${a}是同一份报告的不同文件，不算两个来源`);
}

/** What is told right behind 上年 or 2023年 is held against the report of that year by T03. */
function ofOwnYear(witness: Witness, witnesses: readonly Witness[]): readonly Told[] {
  const earlier = earlierOf(witness, witnesses);
  const held = new Set(
    pastFigures(witness)
      .filter(({ mention, year }) =>
        earlier(year).has(factOf(mention.figure.indicator ?? "", mention)),
      )
      .map(({ mention }) => mention.figure.id),
  );
  return toldBy(witness).filter(({ mention }) => !held.has(mention.figure.id));
}

function keyOf({ witness, indicator, year, status, mention }: Told): string {
  return [witness.district, year, indicator, status, mention.figure.quantity.dimension].join("|");
}

function sameValueOf(a: Told, b: Told): boolean {
  return a.mention.figure.value === b.mention.figure.value;
}

function check(first: Told, other: Told): Check<Data> {
  const strict = first.witness.cover === other.witness.cover;
  return compareTold("apart", first.indicator, [first, other], {
    title: "两份报告同一指标不一致",
    suggestion: "请先确认两份报告的先后和口径：后报的如为更正，应注明；如为同一口径，请改为一致。",
    strict,
  });
}
