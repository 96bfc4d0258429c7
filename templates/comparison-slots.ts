import type { Comparison } from "../domain/comparison.ts";
import type { PaperBlock } from "../domain/paper.ts";
import { text } from "../domain/paper.ts";
import { Checks } from "./checks.ts";
import { changesTables, outlierTable } from "./comparison-changes.ts";
import { mainYearParts, normalMeanings, normalParagraphs, yearsParts } from "./comparison-prose.ts";
import {
  indicatorTables,
  normalTables,
  recomputedTable,
  supplyTable,
} from "./comparison-tables.ts";
import { stageBlocks } from "./comparison-stages.ts";
import { isLarge } from "./comparison-words.ts";
import type { Judged } from "./parts.ts";
import { given, inlineSlot } from "./parts.ts";
import type { BlockSlot, Slot, Slots } from "./slot.ts";
import { sourcesPlace } from "./sources-table.ts";

/** Everything the template of the comparison may name. */
export function comparisonSlots(comparison: Comparison, judged: Judged): Slots {
  const districts = new Set(comparison.columns.map(({ name }) => name));
  const count = given("identity", `${districts.size}个`);
  const checks = new Checks(judged.findings, judged.receipts);
  const supply = supplyTable(comparison);
  const large = isLarge(comparison);
  const blocks: readonly (readonly [string, readonly PaperBlock[]])[] = [
    ["提供情况表", large ? supplyParagraph(comparison) : supply],
    ["提供情况附表", large ? supply : []],
    ...stageBlocks(comparison),
    ["比率对比", normalParagraphs(comparison)],
    ["比率含义", normalMeanings(comparison)],
    ["复算对照表", recomputedTable(comparison, checks)],
    ["上年对比表", changesTables(comparison)],
    ["离群提示", outliers(comparison)],
    ["可比指标对比表", normalTables(comparison)],
    ["区县指标对比表", indicatorTables(comparison)],
    ["数据核验情况表", [sourcesPlace]],
  ];
  return new Map<string, Slot>([
    ["区县数", inlineSlot("区县数", [count])],
    ["年度分布", inlineSlot("年度分布", yearsParts(comparison))],
    ["多数年度", inlineSlot("多数年度", mainYearParts(comparison))],
    ...blocks.map(([name, found]): readonly [string, Slot] => [name, blockSlot(name, found)]),
  ]);
}

/** What many districts give, in numbers; the table follows as an annex. */
function supplyParagraph({ columns, normals }: Comparison): readonly PaperBlock[] {
  const full = normals.filter(({ giving }) => giving.length * 5 >= columns.length * 4);
  const parts = [
    text("各区县提供指标的项数见附件。列入比较的比率、占比和平均数共"),
    given("check", `${normals.length}项`),
    text("，其中五分之四以上的区县提供或者可以推算的有"),
    given("check", `${full.length}项`),
    text("。"),
  ];
  return [{ kind: "paragraph", runIn: null, parts }];
}

function outliers(comparison: Comparison): readonly PaperBlock[] {
  const table = outlierTable(comparison);
  if (table.length === 0) return [];
  const parts = [
    text(
      "下列数据与同一年度其他区县相差较大，仅提示核对，不表示有误。以中位数衡量居中水平，以各数据离中位数距离的中位数衡量分散程度。",
    ),
  ];
  return [{ kind: "paragraph", runIn: null, parts }, ...table];
}

function blockSlot(label: string, blocks: readonly PaperBlock[]): BlockSlot {
  return { kind: "block", label, read: () => (blocks.length === 0 ? null : blocks) };
}
