import { bureauOf, districtOfCode } from "../domain/bureau.ts";
import type { Measure } from "../domain/measure.ts";
import type { Paper, Part, Parts } from "../domain/paper.ts";
import { partsOf, text } from "../domain/paper.ts";
import type { Profile } from "../domain/profile.ts";
import type { ResultUse } from "../domain/result-use/apply-rules.ts";
import { moneyText } from "../domain/result-use/words.ts";
import { compose } from "./compose.ts";
import { given, inlineSlot } from "./parts.ts";
import { openTable, settingsTable, unconfirmedNote, useTable } from "./result-use-tables.ts";
import type { BlockSlot, Slot, Slots } from "./slot.ts";
import type { Template } from "./template-check.ts";

export interface ResultUseInput {
  readonly template: Template;
  readonly use: ResultUse;
  readonly profile: Profile;
  /** Year that was evaluated; null when nobody told. */
  readonly year: number | null;
  /** File the scores were read from, for the sources. */
  readonly path: string;
  /** Date under the text as it is to be printed; left to be filled in when absent. */
  readonly date?: string;
}

/** Collects the values that the paper prints, each with its calculation and place. */
export class Measures {
  readonly #all: Measure[] = [];
  readonly #place: string;

  constructor(place: string) {
    this.#place = place;
  }

  get all(): readonly Measure[] {
    return this.#all;
  }

  part(name: string, printed: string, exact: string, formula: string, place = this.#place): Part {
    const id = `m${this.#all.length + 1}`;
    this.#all.push({ id, name, text: printed, exact, formula, place });
    return { kind: "measure", measureId: id };
  }

  count(name: string, count: number, unit: string): Part {
    return this.part(name, `${count}${unit}`, String(count), `${name}：逐行计数`);
  }
}

/** The list of what follows from the results. Throws ConfigError("bad-template"). */
export function composeResultUse(input: ResultUseInput): Paper {
  const measures = new Measures(input.path);
  const outline = compose(input.template, slotsOf(input, measures));
  const paper: Paper = {
    ...outline,
    kind: "application",
    citations: [],
    calculations: [],
    measures: measures.all,
  };
  const printed = new Set(
    [...partsOf(paper)].flatMap((part) => (part.kind === "measure" ? part.measureId : [])),
  );
  return { ...paper, measures: measures.all.filter(({ id }) => printed.has(id)) };
}

function slotsOf(input: ResultUseInput, measures: Measures): Slots {
  const { use, profile, year, date } = input;
  const { lines, open, conclusions } = use;
  const district = profile.code === null ? null : districtOfCode(profile.code);
  const region = profile.code === null ? null : (district?.name ?? profile.region);
  const bureau = district === null ? null : bureauOf(district);
  const touched = new Set(lines.map(({ row }) => row.id)).size;
  const lacking = lines.filter(({ applied }) => applied.open !== null).length;
  return new Map<string, Slot>([
    ["地区", inlineSlot("地区", [region === null ? text("") : given("identity", region)])],
    ["年度", inlineSlot("年度", year === null ? null : [given("identity", `${year}年度`)])],
    ["评价对象数", counted("评价对象数", conclusions.length, "个", measures)],
    ["等级分布", inlineSlot("等级分布", gradeParts(input, measures))],
    [
      "未评定数",
      counted("未评定数", conclusions.filter(({ grade }) => grade === null).length, "个", measures),
    ],
    ["处理事项数", inlineSlot("处理事项数", [measures.count("处理事项数", lines.length, "项")])],
    ["涉及对象数", counted("涉及对象数", touched, "个", measures)],
    ["事项分布", inlineSlot("事项分布", ruleParts(use, measures))],
    ["扣减金额", inlineSlot("扣减金额", cutParts(input, measures))],
    ["待定金额事项数", counted("待定金额事项数", lacking, "项", measures)],
    ["未能判断数", counted("未能判断数", open.length, "项", measures)],
    ["适用规定表", block("适用规定表", () => [settingsTable(profile)])],
    ["待确认规定", block("待确认规定", () => unconfirmedNote(use))],
    ["结果应用清单", block("结果应用清单", () => useTable(use, profile, measures))],
    ["未能判断清单", block("未能判断清单", () => openTable(use))],
    ["落款单位", inlineSlot("落款单位", bureau === null ? null : [given("identity", bureau)])],
    ["成文日期", inlineSlot("成文日期", date === undefined ? null : [given("signature", date)])],
  ]);
}

/** Left out when there is none: 没有 is said by silence here, and the tables say it in words. */
function counted(name: string, count: number, unit: string, measures: Measures): Slot {
  return inlineSlot(name, count === 0 ? null : [measures.count(name, count, unit)]);
}

function block(label: string, read: BlockSlot["read"]): Slot {
  return { kind: "block", label, read };
}

function gradeParts({ use, profile }: ResultUseInput, measures: Measures): Parts | null {
  const parts = profile.settings.grades.value.flatMap((band): Part[] => {
    const count = use.conclusions.filter(({ finalGrade }) => finalGrade === band).length;
    return count === 0
      ? []
      : [text(`“${band.name}”`), measures.count(`评为${band.name}`, count, "个"), text("、")];
  });
  return parts.length === 0 ? null : parts.slice(0, -1);
}

function ruleParts({ lines }: ResultUse, measures: Measures): Parts | null {
  const groups = [...Map.groupBy(lines, ({ rule }) => rule)];
  const parts = groups.flatMap(([rule, some]): Part[] => [
    text(rule.name),
    measures.count(rule.name, some.length, "项"),
    text("、"),
  ]);
  return parts.length === 0 ? null : parts.slice(0, -1);
}

function cutParts({ use, profile }: ResultUseInput, measures: Measures): Parts | null {
  if (use.cut === null) return null;
  const printed = moneyText(use.cut, profile.settings);
  const count = use.conclusions.filter(({ cut }) => cut !== null).length;
  const formula = `${count}个评价对象的扣减和不安排金额相加，同一对象不重复计算＝${printed}`;
  return [measures.part("扣减金额", printed, use.cut, formula)];
}
