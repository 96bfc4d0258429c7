import type { Block } from "../domain/document.ts";
import type { Report } from "../domain/report.ts";
import { lineOf } from "./quoting.ts";

/** What a part of a report tells. */
export type PartKind = "work" | "problems" | "next";

const levelOne = /^(?:第?[一二三四五六七八九十]+[、.．]|[IVX]+[、.])\s*/u;
const levelTwo = /^[（(][一二三四五六七八九十]+[)）]\s*/u;
const longestHeading = 60;
const longestBareHeading = 20;

const problems =
  /(?:存在|主要|面临|突出).{0,6}(?:问题|不足|困难|短板)|问题(?:和|与|及)|不足之处|短板弱项/u;
const next =
  /下一?步|打算|工作计划|努力方向|工作安排|工作思路|下一年度|今后|改进措施|^\d{4}年.{0,12}(?:计划|安排|重点)/u;
/** 下一步，…: from here a part that tells of problems too tells what is to be done. */
const turn =
  /^(?:[（(]?[一二三四五六七八九十\d]+[)）、.．]\s*)?(?:下一?步|今后|针对(?:上述|以上)|\d{4}年，)/u;

interface Heading {
  readonly level: number;
  readonly words: string;
}

/** Numbered headings on a line of their own, and short lines that can be nothing else. */
function headingOf(line: string): Heading | null {
  if (levelOne.test(line) && line.length < longestHeading) return { level: 1, words: line };
  if (/[。；，]/u.test(line.slice(0, -1))) return null;
  if (levelTwo.test(line) && line.length < longestHeading) return { level: 2, words: line };
  const isBare = line.length <= longestBareHeading && !/[。；：，]$/u.test(line);
  return isBare && (problems.test(line) || next.test(line)) ? { level: 1, words: line } : null;
}

interface Sorted {
  readonly block: Block;
  readonly kind: PartKind;
}

/** Paragraphs of a part of the report, headings that stand alone left out. */
export function blocksOf(report: Report, kind: PartKind): readonly Block[] {
  return sorted(report).flatMap((one) => (one.kind === kind ? one.block : []));
}

function sorted(report: Report): readonly Sorted[] {
  const found: Sorted[] = [];
  let kind: PartKind = "work";
  let level = 1;
  let mixed = false;
  for (const block of report.document.blocks) {
    if (block.kind !== "paragraph") continue;
    const line = lineOf(report, block);
    const heading = headingOf(line);
    if (heading !== null && (heading.level <= level || kindOf(heading.words) !== "work")) {
      kind = kindOf(heading.words);
      level = heading.level;
      mixed = kind === "problems" && next.test(heading.words);
      continue;
    }
    if (mixed && turn.test(line)) kind = "next";
    const own = kind === "work" ? runIn(line) : kind;
    found.push({ block, kind: own });
  }
  return found;
}

/** A heading that names problems and next steps begins with the problems. */
function kindOf(heading: string): PartKind {
  if (problems.test(heading)) return "problems";
  return next.test(heading) ? "next" : "work";
}

/** （三）存在问题。部分单位……: the heading sentence says what the paragraph tells. */
function runIn(line: string): PartKind {
  if (!levelTwo.test(line)) return "work";
  const heading = /^[^。：]{0,24}(?=[。：])/u.exec(line)?.[0] ?? "";
  return /问题|不足|下一?步/u.test(heading) ? kindOf(heading) : "work";
}
