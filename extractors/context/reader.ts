import type { Block, Document } from "../../domain/document.ts";
import type { Stage } from "../../domain/indicator.ts";
import type { Token } from "../scan/token.ts";
import type { Heading } from "./outline.ts";
import { sentenceOf, stageNear, stagesIn } from "./sentence.ts";
import type { Sentence } from "./sentence.ts";
import { namesBudget } from "./year.ts";
import type { YearMemory } from "./year.ts";

/** What surrounds a token: its sentence, its block, and what was said before it. */
export interface Place {
  readonly sentence: Sentence;
  readonly block: number;
  readonly memory: YearMemory;
  /** The token stands on a closing line of its own (signature date). */
  readonly signature: boolean;
  /** The token is part of the name of a project, report or policy in a cell or a list. */
  readonly name: boolean;
  /** It stands in an item that is one of a list of names: a part of a whole told elsewhere. */
  readonly item: boolean;
  readonly stage: Stage | null;
  /** The sentence before, when only a semicolon parts it from this one; else empty. */
  readonly context: string;
  /** A sentence since the last heading has turned to what is to come. */
  readonly announced: boolean;
  /** Where its paragraph begins in the flow. */
  readonly paragraph: number;
  /** Offset of the last 其中 of the paragraph before the token; -1 without one. */
  readonly division: number;
}

/** Follows the tokens through the text; they must come in text order. One pass, no look back. */
export class Reader {
  readonly #text: string;
  readonly #blocks: readonly Block[];
  readonly #sentences: readonly number[];
  readonly #reportYear: number | null;
  #index = 0;
  #block = 0;
  #sentence: Sentence;
  #sentenceYear: number | null = null;
  #paragraphYear: number | null = null;
  #sectionYear: number | null = null;
  #section: Heading | null = null;
  #opening: number | null = null;
  #budgetYear: number | null = null;
  #paragraphStage: Stage | null = null;
  #paragraph = 0;
  #division = -1;
  #context = "";
  #announced = false;
  #heading: Heading | null = null;

  constructor(
    text: string,
    document: Document,
    sentences: readonly number[],
    reportYear: number | null,
  ) {
    this.#text = text;
    this.#reportYear = reportYear;
    this.#blocks = document.blocks;
    this.#sentences = sentences;
    this.#sentence = sentenceOf(text, 0, sentences[1] ?? text.length);
  }

  place(token: Token, path: readonly Heading[]): Place {
    while ((this.#sentences[this.#index + 1] ?? Infinity) <= token.start) this.#nextSentence();
    while ((this.#blocks[this.#block + 1]?.flow.start ?? Infinity) <= token.start) this.#block += 1;
    this.#enterSection(path);
    const memory: YearMemory = {
      sentence: this.#sentenceYear,
      paragraph: this.#paragraphYear,
      section: this.#sectionYear,
      budget: this.#budgetYear,
      opening: this.#opening,
    };
    const sentence = this.#sentence;
    const at = token.start - sentence.start;
    const nameEnd = itemName(sentence.words);
    const whole = nameEnd === sentence.words.length;
    const name = this.#isCellName() || (at < nameEnd && (whole || token.time !== null));
    if (!name) this.#remember(token);
    return {
      sentence,
      block: this.#block,
      memory,
      signature: isSignature(this.#text, token, sentence),
      name,
      item: nameEnd > 0,
      context: this.#context,
      announced: this.#announced,
      paragraph: this.#paragraph,
      division: this.#divisionBefore(at),
      stage: stageNear(sentence, at) ?? this.#paragraphStage ?? stageOfPath(path),
    };
  }

  #divisionBefore(at: number): number {
    const inside = this.#sentence.words.lastIndexOf("其中", at);
    return inside < 0 ? this.#division : this.#sentence.start + inside;
  }

  #nextSentence(): void {
    this.#division = this.#divisionBefore(Infinity);
    this.#paragraphStage = this.#sentence.stages.at(-1)?.stage ?? this.#paragraphStage;
    this.#index += 1;
    const start = this.#sentences[this.#index] ?? 0;
    this.#context = this.#text.charAt(start - 1) === "；" ? this.#sentence.words : "";
    this.#sentence = sentenceOf(
      this.#text,
      start,
      this.#sentences[this.#index + 1] ?? this.#text.length,
    );
    const year = this.#sentenceYear;
    // A coming year named in passing does not carry over, nor does an earlier one that opens no sentence.
    if (year !== null && (year === this.#reportYear || this.#opening === year)) {
      this.#paragraphYear = year;
    }
    this.#sentenceYear = null;
    this.#opening = null;
    this.#budgetYear = null;
    if (this.#text.charCodeAt(start - 1) === 10) {
      this.#paragraphYear = null;
      this.#paragraphStage = null;
      this.#paragraph = start;
      this.#division = -1;
    }
  }

  #enterSection(path: readonly Heading[]): void {
    const heading = path.at(-1) ?? null;
    if (heading !== this.#heading) this.#announced = false;
    this.#heading = heading;
    if (turnsToPlan.test(this.#sentence.words) || this.#opensNextYear()) this.#announced = true;
    const section = path[0] ?? null;
    if (section === this.#section) return;
    this.#section = section;
    this.#sectionYear = null;
  }

  /** 2025年各县重点评价项目原则上不少于15个: a sentence of the year to come, outside any heading. */
  #opensNextYear(): boolean {
    const year = comingYear.exec(this.#sentence.words)?.[1];
    return year !== undefined && this.#reportYear !== null && Number(year) > this.#reportYear;
  }

  #remember(token: Token): void {
    const year = token.time?.duration === undefined ? (token.time?.year ?? null) : null;
    if (year === null || token.inTitle || token.time?.yearEnd !== undefined) return;
    const before = this.#sentence.words.slice(0, token.start - this.#sentence.start);
    if (namesBudget(this.#text, token)) {
      if (enteredIn.test(before)) return;
      this.#budgetYear = year;
      return;
    }
    if (onBase.test(this.#text.slice(token.end, token.end + 40))) return;
    const after = this.#text.slice(token.end, token.end + 24);
    if (comparesFrom.test(before) || (rested.test(before) && restedOn.test(after))) return;
    const opens = this.#opening === null && openingDate.test(this.#sentence.words);
    if (opens && !(done.test(before) && selfEvaluated.test(after))) this.#opening = year;
    this.#sentenceYear = year;
    this.#sectionYear = Math.max(this.#sectionYear ?? year, year);
  }

  /** 2024年农村道路建设项目 in a cell: its year and its numbers belong to the name. */
  #isCellName(): boolean {
    const block = this.#blocks[this.#block];
    if (block?.kind !== "cell") return false;
    const { start, end } = block.flow;
    return end - start <= 60 && cellName.test(this.#text.slice(start, end).trim());
  }
}

const openingDate = /^(?:\d+[.、．]|[一二三四五六七八九十]+是)?[^，。\d]{0,4}\d{4}年/;

/** 比2023年, 由2023年的…: the base of a comparison is not the year of what is told. */
const comparesFrom = /(?:比|较|与|同|由|从|和|（|起步于|始于|[成建]立于)$/;

/** 对拟列入2025年预算的项目: the budget they are meant for, not one that is cut. */
const enteredIn = /(?:列入|纳入|申报|进入|编入)$/;

/** 根据2023年评价结果: what the work rests on is not when it is done. */
const rested = /(?:根据|依据|按照|结合|运用|依托)$/;
const restedOn = /^度?[^，。；\d]{0,14}(?:评价|考核|自评|监控|审计)[^，。；\d]{0,4}结果/;
/** 对2023年度项目开展自评: its year holds for its own sentence only. */
const done = /(?:对|完成|开展|组织|推进)(?:了)?$/;
const selfEvaluated = /^度?(?!初|末|底)[^，。；\d]{0,14}(?:自评|决算)/;

/** 在2024年2个试点的基础上: where the work starts from. */
const onBase = /^[^，。；]{0,30}(?:的)?基础上/;

/** 下一步, 2025年…将: from here to the next heading the paragraph tells of work to come. */
const turnsToPlan =
  /^(?:[一二三四五六七八九十]+是|\d+[.、．])?(?:下一步|下步|今后|建议|接下来|(?:改进|整改)措施：)/;

const comingYear =
  /^(?:[一二三四五六七八九十]+是|\d+[.、．])?(20\d\d)年(?!\d|度|预算|部门预算|[^。；]*(?:已|了))[^。；]*(?:将|拟|要|应|须|不少于|不低于|原则上|力争|确保|达到|提高到|提升到|扩大[到至]|增加到)/;

const nameEnding =
  "(?:项目|补贴|补助|津贴|工程|行动|资料|报告|方案|资金|经费|政策|支出|整体|改造|建设|购置|采购)";
const cellName = new RegExp(`^[^。；：！？\\n]{4,60}${nameEnding}$`);
const listItem = new RegExp(
  `^\\s*(?:\\d{1,2}[.、．]|（\\d{1,2}）|[①-⑳])([^，。；：]{4,48}?${nameEnding})(?=[，：；。\\n]|$)`,
);

/** A row of a list whose columns were lost: serial number and name, nothing else on the line. */
const serialName = new RegExp(
  `^\\d{1,2} ?(?=[\\u4e00-\\u9fff]|20\\d\\d年)[^，。；：\\n]{4,60}${nameEnding}\\s*$`,
);

/** Where the name that opens a numbered list item ends, as offset in the sentence; 0 without one. */
function itemName(words: string): number {
  const item = listItem.exec(words)?.[0].length ?? 0;
  return item > 0 || words.length > 80 || !serialName.test(words) ? item : words.length;
}

function stageOfPath(path: readonly Heading[]): Stage | null {
  for (const heading of path.toReversed()) {
    const stage = stagesIn(heading.title)[0]?.stage;
    if (stage !== undefined) return stage;
  }
  return null;
}

/** A date that is the whole of one of the first or last lines, perhaps after the name of the office. */
function isSignature(text: string, token: Token, sentence: Sentence): boolean {
  if (token.kind !== "date" || (text.length - token.end > 200 && token.start > 300)) return false;
  const rest = text.slice(token.end, sentence.end).trim();
  const before = text.slice(sentence.start, token.start);
  const line = text.charCodeAt(sentence.start - 1) === 10 || sentence.start === 0;
  if (line && before.trimStart().startsWith("（") && before.length < 30) return true;
  return rest === "" && !/[，、]/.test(before) && before.length < 30;
}
