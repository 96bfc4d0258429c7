import type { Change } from "../domain/change.ts";
import type { PaperBlock, Part, Parts } from "../domain/paper.ts";
import { text } from "../domain/paper.ts";
import { given } from "./parts.ts";

/** What a year is judged by, in the order it is told; the rest stands in annex 1. */
const told: readonly string[] = [
  "ex_ante.projects",
  "ex_ante.reduced_amount",
  "ex_ante.reduction_rate",
  "target.projects_reviewed",
  "monitoring.projects_online",
  "monitoring.recovered_amount",
  "monitoring.execution_rate",
  "evaluation.spot_check_rate",
  "evaluation.key_objects",
  "evaluation.key_amount",
  "rectification.rectification_rate",
  "application.cut_amount",
  "training.participants",
];

/** More of these is no achievement, less of them no decline. */
const neutral: ReadonlySet<string> = new Set(["ex_ante.reduction_rate", "application.cut_amount"]);

/** Where the name of the dictionary does not say whose rate it is. */
const fuller: Readonly<Record<string, string>> = {
  "monitoring.execution_rate": "监控的项目预算执行率",
  "monitoring.recovered_amount": "监控收回资金",
};

const mostTold = 8;

/** Changes against the year before: what grew as points, then what did not. */
export function changeParagraphs(changes: readonly Change[]): readonly PaperBlock[] {
  const chosen = told
    .flatMap((id) => changes.find(({ indicator }) => indicator.id === id) ?? [])
    .slice(0, mostTold);
  const grown = chosen.filter(
    ({ direction, indicator }) => direction === "up" && !neutral.has(indicator.id),
  );
  const others = chosen.filter((change) => !grown.includes(change));
  const blocks: PaperBlock[] = [];
  if (grown.length > 0) blocks.push({ kind: "points", intro: [], items: grown.map(sentence) });
  if (others.length > 0) {
    const opening = grown.length > 0 ? [text("其他主要指标的变化是：")] : [];
    const parts = others.flatMap((change, i): Part[] => {
      const mark = i === others.length - 1 ? "。" : "；";
      return [...clause(change), text(mark)];
    });
    blocks.push({ kind: "paragraph", runIn: null, parts: [...opening, ...parts] });
  }
  return blocks;
}

function sentence(change: Change): Parts {
  return [...clause(change), text("。")];
}

/** 评减金额546.18万元，比2023年度的368万元增加178.18万元、增长48.42%（推算） */
function clause({ indicator, now, before, direction, size, growth }: Change): Parts {
  const last = given("identity", `${(size.year ?? 0) - 1}年度`);
  const name = fuller[indicator.id] ?? indicator.name;
  const front: Parts = [text(name), { kind: "figure", figureId: now.id }];
  const base: Part = { kind: "figure", figureId: before.id };
  if (direction === "same") {
    return [...front, text("，与"), last, text("的"), base, text("持平")];
  }
  const isUp = direction === "up";
  const verb = indicator.kind === "rate" ? (isUp ? "提高" : "降低") : isUp ? "增加" : "减少";
  const step: Parts = [text(verb), { kind: "calculation", calculationId: size.id }];
  const rate: Parts =
    growth === null
      ? []
      : [text(isUp ? "、增长" : "、下降"), { kind: "calculation", calculationId: growth.id }];
  return [...front, text("，比"), last, text("的"), base, ...step, ...rate, text("（推算）")];
}
