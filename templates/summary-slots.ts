import { bureauOf } from "../domain/bureau.ts";
import type { Material } from "../domain/material.ts";
import type { PaperBlock, Part, Parts, Quoted } from "../domain/paper.ts";
import { text } from "../domain/paper.ts";
import type { Report } from "../domain/report.ts";
import { changeParagraphs } from "./changes-prose.ts";
import { evaluatedObjectsOf, evaluatedTable } from "./evaluated-objects.ts";
import { biddingOf, policyBasisOf, rulesIssuedBy } from "./named-papers.ts";
import { given, indicatorSlots, inlineSlot, valueParts } from "./parts.ts";
import type { Topic } from "./practices.ts";
import { periodName } from "../domain/period.ts";
import { practicesOf } from "./practices.ts";
import { nextStepsOf, problemsOf, togetherOf } from "./quotations.ts";
import type { InlineSlot, Slot, Slots } from "./slot.ts";
import { sourcesPlace } from "./sources-table.ts";
import { statisticsTable } from "./statistics-table.ts";

/** Everything the template of the annual summary may name; `date` is that of the signature. */
export function summarySlots(material: Material, date: string | null): Slots {
  const { distinct } = material;
  const topic = (name: Topic): (() => readonly PaperBlock[]) => {
    return () => practicesOf(distinct, name);
  };
  return new Map<string, Slot>([
    ...indicatorSlots(material),
    ["参与排名地区数", rankPool(material)],
    ...identitySlots(material, date),
    quoteList("政策依据", distinct.flatMap(policyBasisOf)),
    quoteList("工作部署原文", distinct.flatMap((report) => biddingOf(report) ?? []).slice(0, 1)),
    quoteList("制度文件", distinct.flatMap(rulesIssuedBy)),
    blocks("制度建设做法原文", topic("institution")),
    blocks("事前评估做法原文", topic("ex_ante")),
    blocks("目标管理做法原文", topic("target")),
    blocks("运行监控做法原文", topic("monitoring")),
    blocks("绩效评价做法原文", topic("evaluation")),
    blocks("结果应用做法原文", topic("application")),
    blocks("支撑保障做法原文", topic("support")),
    blocks("成本绩效做法原文", topic("cost")),
    blocks("四本预算做法原文", topic("four_budgets")),
    blocks("同比变化", () => changeParagraphs(material.changes)),
    blocks("存在问题原文", () => togetherOf(distinct, problemsOf)),
    blocks("下一步打算原文", () => togetherOf(distinct, nextStepsOf)),
    blocks("工作情况统计表", () => statisticsTable(material)),
    blocks("重点评价项目清单", () => evaluatedTable(firstFilled(distinct, evaluatedObjectsOf))),
    blocks("数据核验情况表", () => [sourcesPlace]),
  ]);
}

type Named = readonly [string, Slot];

function identitySlots(material: Material, date: string | null): readonly Named[] {
  const { district, year } = material;
  const yearSlot = (label: string, offset: number): Named => [
    label,
    inlineSlot(label, year === null ? null : [given("identity", `${year + offset}年度`)]),
  ];
  const bureau = district && [given("identity", bureauOf(district))];
  const period = year === null ? null : [given("identity", periodName(year, material.part))];
  return [
    ["区县", inlineSlot("区县名称", district && [given("identity", district.name)])],
    ["年度", inlineSlot("年度", period)],
    yearSlot("下年度", 1),
    yearSlot("上年度", -1),
    ["落款单位", inlineSlot("落款单位", bureau)],
    ["成文日期", inlineSlot("成文日期", date === null ? null : [given("signature", date)])],
  ];
}

/** 在9个地区中, but 在三区一县中. */
function rankPool(material: Material): InlineSlot {
  const read = (offset: number): Parts | null => {
    const parts = valueParts(material, "institution.rank_pool", offset);
    const year = material.year === null ? null : material.year + offset;
    const fact = material.facts.find("institution.rank_pool", year);
    const isCounted = fact?.statements[0]?.printed.quantity.unit === "个";
    return parts !== null && isCounted ? [...parts, text("地区")] : parts;
  };
  return { kind: "inline", label: "参与排名地区数", read };
}

function blocks(name: string, read: () => readonly PaperBlock[]): Named {
  const filled = (): readonly PaperBlock[] | null => {
    const found = read();
    return found.length === 0 ? null : found;
  };
  return [name, { kind: "block", label: name, read: filled }];
}

function quoteList(name: string, quotes: readonly Quoted[]): Named {
  const seen = new Set<string>();
  const fresh = quotes.filter((quote) => !seen.has(quote.text) && seen.add(quote.text));
  const parts = fresh.flatMap((quote, i): Part[] => {
    // Between two titles in book brackets no comma stands.
    const isBare = fresh[i - 1]?.text.endsWith("》") !== false;
    return isBare ? [quote] : [text("、"), quote];
  });
  return [name, inlineSlot(name, parts)];
}

function firstFilled<T>(
  reports: readonly Report[],
  read: (report: Report) => readonly T[],
): readonly T[] {
  for (const report of reports) {
    const found = read(report);
    if (found.length > 0) return found;
  }
  return [];
}
