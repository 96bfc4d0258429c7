import type { AssessedProject } from "../../domain/monitoring/analysis.ts";
import { placeText } from "../../domain/monitoring/place.ts";
import type { ReasonClass } from "../../domain/monitoring/project.ts";
import { reasonClasses } from "../../domain/monitoring/project.ts";
import type { Handling } from "../../domain/monitoring/settings.ts";
import { handlingNames, handlings } from "../../domain/monitoring/settings.ts";
import { sumOf } from "../../domain/monitoring/yuan.ts";
import { moneyText } from "../../domain/monitoring/text.ts";
import type { PaperBlock, PaperRow, Part, Parts } from "../../domain/paper.ts";
import { text } from "../../domain/paper.ts";
import { given } from "../parts.ts";
import type { Book } from "./book.ts";
import { countPart, rateOrigin } from "./book.ts";
import { column } from "./execution-tables.ts";

const problemNames: Readonly<Record<ReasonClass, string>> = {
  funds: "经费保障不到位",
  rules: "制度和程序制约",
  people: "人员力量不足",
  equipment: "硬件条件不具备",
  other: "其他原因",
};

const mostExamples = 3;

/** Projects that lag: red, or with their target behind time. */
function lagging({ analysis }: Book): readonly AssessedProject[] {
  return analysis.projects.filter(({ light, target }) => light.light === "red" || target === "low");
}

/** One paragraph for each class of reasons, with named examples; then those nobody explained. */
export function problemBlocks(book: Book): readonly PaperBlock[] {
  const all = lagging(book);
  if (all.length === 0) return [];
  const blocks = reasonClasses.flatMap((reason): PaperBlock[] => {
    const own = all.filter(({ project }) => project.reasons.includes(reason));
    return own.length === 0 ? [] : [problem(book, problemNames[reason], own)];
  });
  const silent = all.filter(({ project }) => project.reasons.length === 0);
  return silent.length === 0 ? blocks : [...blocks, problem(book, "偏差原因未填报", silent)];
}

function problem(book: Book, name: string, own: readonly AssessedProject[]): PaperBlock {
  const how = "红灯或目标进度偏低的项目，按填报的偏差原因归类";
  const examples = own.slice(0, mostExamples).flatMap((each, i): Part[] => {
    const comma = i === 0 ? [] : [text("；")];
    return [...comma, ...example(book, each)];
  });
  return {
    kind: "paragraph",
    runIn: { level: 2, parts: [text(`${name}。`)] },
    parts: [
      text("涉及项目"),
      countPart(book, `${name}项目数`, own, how),
      text("。如："),
      ...examples,
      text("。"),
    ],
  };
}

/** “道路养护”（县公路所，执行率12.50%，填报原因：…）. */
function example(book: Book, { project, rate }: AssessedProject): Parts {
  const name = project.name ?? project.code ?? "";
  const holders = [{ file: book.fileOf(project), funds: project.funds }];
  const sums = { initial: null, adjusted: null, executed: null, gapPoints: null, rate };
  const part = book.measures.rate(`${name}执行率`, rate, rateOrigin(book, holders, sums));
  const inside: Parts[] = [
    project.unit === null ? [] : [given("identity", project.unit)],
    part === null ? [] : [text("执行率"), part],
    project.reason === null
      ? []
      : [text("填报原因："), given("place", shortReason(project.reason))],
  ];
  const filled = inside.filter((parts) => parts.length > 0);
  const words = filled.flatMap((parts, i): Part[] =>
    i === 0 ? [...parts] : [text("，"), ...parts],
  );
  const title: Part[] = [text("“"), given("identity", name), text("”")];
  return words.length === 0 ? title : [...title, text("（"), ...words, text("）")];
}

function shortReason(reason: string): string {
  const bare = reason.replace(/[。；;.]+$/u, "");
  return bare.length > 40 ? `${bare.slice(0, 40)}…` : bare;
}

export function handledAs(book: Book, handling: Handling | null): readonly AssessedProject[] {
  return book.analysis.projects.filter(({ proposal }) => proposal.handling === handling);
}

/** Projects and money by proposed handling, with the rule that gives it. */
export function handlingBlocks(book: Book): readonly PaperBlock[] {
  const rows = handlings.flatMap((handling): PaperRow[] => {
    const own = handledAs(book, handling);
    if (own.length === 0) return [];
    const rules = [...new Set(own.flatMap(({ proposal }) => proposal.rule ?? []))];
    const how = `按处置规则${rules.map(({ id }) => id).join("、")}逐个提出`;
    return [
      {
        kind: "row",
        cells: [
          [text(handlingNames[handling])],
          [countPart(book, `${handlingNames[handling]}项目数`, own, how)],
          amountCell(book, handling, own),
          [given("check", rules.map(({ because }) => because).join("；"))],
        ],
      },
    ];
  });
  if (rows.length === 0) return [];
  return [
    {
      kind: "table",
      title: [text("处置建议")],
      unit: "万元",
      columns: [
        column("处置建议", 16, "left"),
        column("项目数", 12, "right"),
        column("涉及金额", 18, "right"),
        column("依据", 54, "left"),
      ],
      rows,
    },
  ];
}

function amountCell(book: Book, handling: Handling, own: readonly AssessedProject[]): Parts {
  return book.measures.amount(
    `${handlingNames[handling]}金额`,
    sumOf(own.map(({ proposal }) => proposal.amount)),
    amountOrigin(book, own),
  );
}

/** The money of a handling in words: 调减预算金额 of the sentence and of the table are one sum. */
export function amountPart(book: Book, name: string, own: readonly AssessedProject[]): Part | null {
  const amount = sumOf(own.map(({ proposal }) => proposal.amount));
  return book.measures.money(name, amount, amountOrigin(book, own));
}

function amountOrigin(
  { fileOf }: Book,
  own: readonly AssessedProject[],
): {
  readonly formula: string;
  readonly place: string;
} {
  const moving = own.filter(({ proposal }) => proposal.amount !== null);
  const [first] = moving;
  const sum = sumOf(moving.map(({ proposal }) => proposal.amount));
  return {
    formula: `${moving.length}个项目的拟处置金额相加＝${moneyText(sum)}`,
    place: first === undefined ? "" : `${placeText(fileOf(first.project), first.project)}起`,
  };
}
