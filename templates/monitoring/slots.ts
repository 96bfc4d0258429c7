import { lightNames } from "../../domain/light-rule.ts";
import type { Light } from "../../domain/light-rule.ts";
import type { AssessedProject } from "../../domain/monitoring/analysis.ts";
import { moneyPlace, placeText } from "../../domain/monitoring/place.ts";
import type { LateFiling } from "../../domain/monitoring/project.ts";
import type { Handling } from "../../domain/monitoring/settings.ts";
import { moneyText, rateText } from "../../domain/monitoring/text.ts";
import { shareOfCounts, sumOfField } from "../../domain/monitoring/yuan.ts";
import type { PaperBlock, Part, Parts } from "../../domain/paper.ts";
import { text } from "../../domain/paper.ts";
import { given, inlineSlot } from "../parts.ts";
import type { Slot } from "../slot.ts";
import type { Book } from "./book.ts";
import { countPart, gapOrigin, holdersOf, rateOrigin, sumOrigin } from "./book.ts";
import { lightCount, withLight } from "./light-tables.ts";
import { amountPart, handledAs } from "./problems.ts";

export type NamedSlot = readonly [string, Slot];

export function inline(name: string, parts: Parts | null): NamedSlot {
  return [name, inlineSlot(name, parts)];
}

export function block(name: string, read: () => readonly PaperBlock[]): NamedSlot {
  const filled = (): readonly PaperBlock[] | null => {
    const blocks = read();
    return blocks.length === 0 ? null : blocks;
  };
  return [name, { kind: "block", label: name, read: filled }];
}

/** A slot whose measures are made only where the template asks for it. */
function lazily(name: string, read: () => Part | null): NamedSlot {
  const filled = (): Parts | null => {
    const part = read();
    return part === null ? null : [part];
  };
  return [name, { kind: "inline", label: name, read: filled }];
}

/** What is monitored and by which rule. */
export function scopeSlots(book: Book, late: readonly LateFiling[]): readonly NamedSlot[] {
  const { analysis, measures, fileOf, period } = book;
  const { lightRule } = analysis.settings;
  const all = analysis.projects;
  const place =
    all[0] === undefined ? "" : `${placeText(fileOf(all[0].project), all[0].project)}起`;
  const distinct = (name: string, count: number | null, unit: string): NamedSlot =>
    lazily(name, () =>
      count === null
        ? null
        : measures.count(name, count, unit, { formula: "按名称去重计数", place }),
    );
  const lateFirst = late[0];
  return [
    inline("监控期间", period === null ? null : [given("identity", period)]),
    lazily("项目数", () =>
      all.length === 0 ? null : countPart(book, "项目数", all, "同一项目编码计一次"),
    ),
    distinct("部门数", analysis.departments, "个"),
    distinct("单位数", analysis.units, "家"),
    inline("亮灯规则", [given("check", `“${lightRule.name}”（${lightRule.id}）`)]),
    inline("亮灯规则依据", [given("check", lightRule.citation)]),
    inline(
      "亮灯规则待确认",
      lightRule.unconfirmed === null ? null : [given("check", lightRule.unconfirmed)],
    ),
    lazily("未按时报送单位数", () =>
      lateFirst === undefined
        ? null
        : measures.count("未按时报送单位数", late.length, "家", {
            formula: "按名单计数",
            place: `“${lateFirst.sheet}”${lateFirst.cell}起`,
          }),
    ),
  ];
}

export function executionSlots(book: Book): readonly NamedSlot[] {
  const { analysis, measures } = book;
  const { totals, projects, timeProgress, throughMonth } = analysis;
  const holders = holdersOf(book, projects);
  const low = projects.filter(({ execution }) => execution === "low");
  const money = (name: string, field: "initial" | "adjusted" | "executed"): NamedSlot =>
    lazily(name, () =>
      measures.money(name, totals[field], sumOrigin(holders, field, totals[field], "")),
    );
  return [
    money("年初预算数", "initial"),
    money("调整后预算数", "adjusted"),
    money("执行数", "executed"),
    lazily("执行率", () => measures.rate("执行率", totals.rate, rateOrigin(book, holders, totals))),
    lazily("序时进度", () =>
      measures.rate("序时进度", timeProgress, {
        formula: `${throughMonth ?? ""}÷12＝${rateText(timeProgress)}`,
        place: "监控期间",
      }),
    ),
    ["与序时进度比较", { kind: "inline", label: "与序时进度比较", read: () => gapParts(book) }],
    lazily("执行偏低项目数", () =>
      totals.rate === null
        ? null
        : countPart(book, "执行偏低项目数", low, limitWords(book, "执行率")),
    ),
    lazily("执行偏低占比", () => shareOf(book, "执行偏低占比", low)),
    ...forecastSlots(book),
  ];
}

function limitWords({ analysis }: Book, what: string): string {
  const { execution_limit, target_limit } = analysis.settings;
  const limit = what === "执行率" ? execution_limit : target_limit;
  return `${what}低于序时进度的${limit}%`;
}

function gapParts(book: Book): Parts | null {
  const { totals, projects } = book.analysis;
  if (totals.gapPoints === null) return null;
  if (totals.gapPoints.equals(0)) return [text("与序时进度持平")];
  const origin = gapOrigin(book, holdersOf(book, projects), totals);
  const words = totals.gapPoints.compare(0) < 0 ? "慢于序时进度" : "快于序时进度";
  return [text(words), book.measures.points("与序时进度之差", totals.gapPoints, origin)];
}

function shareOf(book: Book, name: string, part: readonly AssessedProject[]): Part | null {
  const { projects } = book.analysis;
  if (projects.length === 0) return null;
  const share = shareOfCounts(part.length, projects.length);
  const formula = `${part.length}÷${projects.length}＝${rateText(share)}`;
  return book.measures.rate(name, share, { formula, place: "" });
}

function forecastSlots(book: Book): readonly NamedSlot[] {
  const { projects } = book.analysis;
  const told = projects.filter(
    ({ project: { funds } }) =>
      funds.forecastExecuted !== undefined && funds.adjusted !== undefined,
  );
  if (told.length === 0) {
    return ["填报全年预计项目数", "全年预计执行数", "预计结余"].map((name) => inline(name, null));
  }
  const holders = holdersOf(book, told);
  const funds = told.map(({ project }) => project.funds);
  const forecast = sumOfField(funds, "forecastExecuted");
  const adjusted = sumOfField(funds, "adjusted");
  const left = adjusted === null || forecast === null ? null : adjusted.sub(forecast);
  const place = moneyPlace(holders, ["forecastExecuted", "adjusted"]);
  const formula = `调整后预算数${moneyText(adjusted)}－全年预计执行数${moneyText(forecast)}＝${moneyText(left)}`;
  return [
    lazily("填报全年预计项目数", () =>
      countPart(book, "填报全年预计项目数", told, "填有全年预计执行数的项目"),
    ),
    lazily("全年预计执行数", () =>
      book.measures.money("全年预计执行数", forecast, {
        formula: `${told.length}个项目的全年预计执行数相加`,
        place,
      }),
    ),
    lazily("预计结余", () => book.measures.money("预计结余", left, { formula, place })),
  ];
}

export function targetSlots(book: Book): readonly NamedSlot[] {
  const { analysis, measures } = book;
  const { projects, matrix } = analysis;
  const indicators = projects.reduce((sum, { project }) => sum + project.indicators.length, 0);
  const first = projects.find(({ project }) => project.indicators.length > 0);
  const place =
    first === undefined ? "" : `${placeText(book.fileOf(first.project), first.project)}起`;
  const low = projects.filter(({ target }) => target === "low");
  const impossible = projects.filter(({ project }) =>
    [project, ...project.indicators].some(({ likelihood }) => likelihood === "impossible"),
  );
  const known = projects.some(({ project }) =>
    [project, ...project.indicators].some(({ likelihood }) => likelihood !== null),
  );
  const cell = (name: string, execution: string, target: string): NamedSlot => {
    const own = projects.filter((each) => each.execution === execution && each.target === target);
    return lazily(name, () =>
      matrix === null ? null : countPart(book, name, own, "按执行和目标两方判断"),
    );
  };
  const { execution_limit, target_limit } = analysis.settings;
  const limits =
    execution_limit === target_limit
      ? `${execution_limit}%`
      : `${execution_limit}%（执行）、${target_limit}%（目标）`;
  return [
    lazily("绩效指标数", () =>
      indicators === 0
        ? null
        : measures.count("绩效指标数", indicators, "个", { formula: "逐行计数", place }),
    ),
    lazily("目标偏低项目数", () =>
      countPart(book, "目标偏低项目数", low, limitWords(book, "目标完成率")),
    ),
    lazily("完全不可能项目数", () =>
      known ? countPart(book, "完全不可能项目数", impossible, "任一指标填报完全不可能") : null,
    ),
    inline("匹配界限", matrix === null ? null : [given("check", limits)]),
    cell("钱花事成项目数", "normal", "normal"),
    cell("钱未花事成项目数", "low", "normal"),
    cell("钱花事未成项目数", "normal", "low"),
    cell("钱未花事未成项目数", "low", "low"),
  ];
}

export function lightSlots(book: Book): readonly NamedSlot[] {
  const { analysis, measures } = book;
  const reds = withLight(book, "red");
  const any = analysis.projects.some(({ light }) => light.light !== null);
  const count = (light: Light): NamedSlot => {
    const name = `${lightNames[light]}灯项目数`;
    const needed = any && (light !== "blue" || analysis.lights.blue > 0);
    return lazily(name, () => (needed ? lightCount(book, light) : null));
  };
  const adjusted = sumOfField(
    reds.map(({ project }) => project.funds),
    "adjusted",
  );
  return [
    count("red"),
    count("yellow"),
    count("green"),
    count("blue"),
    lazily("未亮灯项目数", () => (analysis.lights.unknown === 0 ? null : lightCount(book, null))),
    lazily("红灯项目预算", () =>
      measures.money(
        "红灯项目预算",
        adjusted,
        sumOrigin(holdersOf(book, reds), "adjusted", adjusted, "红灯"),
      ),
    ),
  ];
}

const handlingSlots: readonly (readonly [string, string, Handling])[] = [
  ["调减项目数", "调减金额", "cut"],
  ["暂停项目数", "暂停金额", "suspend"],
  ["收回项目数", "收回金额", "recover"],
  ["调整目标项目数", "调整目标金额", "retarget"],
];

export function proposalSlots(book: Book): readonly NamedSlot[] {
  return handlingSlots.flatMap(([count, amount, handling]): NamedSlot[] => {
    const own = handledAs(book, handling);
    return [
      lazily(count, () =>
        own.length === 0 ? null : countPart(book, count, own, "按处置规则逐个提出"),
      ),
      lazily(amount, () => amountPart(book, amount, own)),
    ];
  });
}
