import type { Comparison, ComparisonColumn } from "../domain/comparison.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { Material } from "../domain/material.ts";
import type { Qualifier } from "../domain/quantity.ts";
import type { PaperBlock, Part, Parts } from "../domain/paper.ts";
import { text } from "../domain/paper.ts";
import { given } from "./parts.ts";
import { cellParts, ownName } from "./comparison-words.ts";

/** The slots of the template, and what each tells of a district: what most reports give, in this order. */
const told: readonly (readonly [string, readonly string[]])[] = [
  [
    "事前评估情况",
    [
      "ex_ante.projects",
      "ex_ante.reviewed_amount",
      "ex_ante.reduced_amount",
      "ex_ante.reduction_rate",
    ],
  ],
  [
    "目标管理情况",
    [
      "target.projects_reviewed",
      "target.amount",
      "target.coverage_rate",
      "target.returned_projects",
    ],
  ],
  [
    "运行监控情况",
    [
      "monitoring.projects_online",
      "monitoring.budget_amount",
      "monitoring.red_light_projects",
      "monitoring.recovered_amount",
    ],
  ],
  [
    "绩效评价情况",
    [
      "evaluation.key_objects",
      "evaluation.key_amount",
      "evaluation.average_score",
      "evaluation.self_projects",
    ],
  ],
  [
    "结果应用情况",
    [
      "rectification.issues_found",
      "rectification.rectification_rate",
      "application.cut_amount",
      "application.units_cut",
    ],
  ],
];

// More districts than this are no reading matter: the annexes have them all.
const mostInText = 12;

/** What each district says of a stage of the work, a sentence each, side by side and in no order of merit. */
export function stageBlocks(
  comparison: Comparison,
): readonly (readonly [string, readonly PaperBlock[]])[] {
  const named = comparison.columns.filter(({ material }) => material.district !== null);
  const isReadable = named.length > 1 && named.length <= mostInText;
  return told.map(([slot, ids]) => [slot, isReadable ? stage(comparison, ids) : []]);
}

/** Nothing where it would speak of one district alone. */
function stage(comparison: Comparison, ids: readonly string[]): readonly PaperBlock[] {
  const sentences = comparison.columns.flatMap((column, index) => {
    if (column.material.district === null) return [];
    const values = valuesOf(column, index, comparison, ids);
    return values.length === 0
      ? []
      : [[given("identity", ownName(comparison, index)), ...values, text("。")]];
  });
  return sentences.length < 2 ? [] : [{ kind: "paragraph", runIn: null, parts: sentences.flat() }];
}

function valuesOf(
  { material }: ComparisonColumn,
  index: number,
  { rows }: Comparison,
  ids: readonly string[],
): Parts {
  const provided = ids.flatMap((id) => {
    const row = rows.find(({ indicator }) => indicator.id === id);
    return row?.giving.includes(index) === true && isPlain(material, id) ? row.indicator : [];
  });
  return provided.flatMap((indicator, at): Part[] => {
    const comma = at === 0 ? "" : "，";
    return [text(comma + nameBefore(indicator)), ...cellParts(material, indicator.id)];
  });
}

/** 超过20个 says a limit as well as a value: only the annexes show which. */
function isPlain({ facts, year }: Material, id: string): boolean {
  const statements = facts.find(id, year)?.statements ?? [];
  return statements.every(({ printed }) => plain.has(printed.quantity.qualifier));
}

const plain: ReadonlySet<Qualifier> = new Set(["exact", "over", "approx", "nearly"]);

/** 事前绩效评估项目18个 leaves out the 数 that a list of indicators needs. */
function nameBefore({ name }: Indicator): string {
  return name.replace(/(?<=项目|对象|单位)数$/u, "");
}
