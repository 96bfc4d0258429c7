import type { Document } from "../../domain/document.ts";
import { dateLine, headLines, tailLines } from "../lines.ts";
import type { Line } from "../lines.ts";
import type { Clue } from "./clue.ts";
import { mentionsIn } from "./mentions.ts";
import { unitNameAt } from "./unit-name.ts";
import type { UnitName } from "./unit-name.ts";

/** Where in a title the name of a unit may begin. */
const openings =
  /关于(?:对|做好|印发|报送|呈报|上报)?|中共|兵团|师|[年月日季]度?|[》《】“"（(：:，,、—－-]|对|以/g;
const organ =
  /^(?:[一-龥]{0,14}(?:局|府|委|办|委员会|办公室|管委会|中心|股|科|院|校|会|处|所|站|队|公司)|县委|区委|市委)?(?:[（(].{1,8}[）)])?$/;
const trailingDay = /(?:\d{4}|[二一][〇○零Ｏ一二三四五六七八九]{3})年.{1,4}月.{1,4}日?$/;
const formLabel =
  /^(?:填报|编制|编报|报送|制表|实施|主管|项目|预算|申报)?(?:单位|部门)(?:名称)?(?:[（(].{1,6}[）)])?[:：]?/;
const signatureReach = 14;

function unitsIn(text: string): readonly UnitName[] {
  const found: UnitName[] = [];
  const ends = [...text.matchAll(openings)].map((match) => match.index + match[0].length);
  for (const at of [0, ...ends]) {
    const unit = unitNameAt(text, at);
    if (unit !== null) found.push(unit);
  }
  return found;
}

/** The first county or zone that begins where a name may begin, else a county inside, else a city. */
export function titleClue(title: string): Clue | null {
  const units = unitsIn(title);
  const unit =
    units.find(({ scale }) => scale !== "upper") ?? insideTitle(title) ?? units[0] ?? null;
  return unit === null ? null : { kind: "title", unit, evidence: `标题写明“${title}”。` };
}

function insideTitle(title: string): UnitName | null {
  for (const { name, start } of mentionsIn(title)) {
    const unit = name.length > 2 ? unitNameAt(title, start) : null;
    if (unit !== null && unit.scale !== "upper") return unit;
  }
  return null;
}

function signer(line: string): UnitName | null {
  const text = line.replace(trailingDay, "").replace(/^中共/, "");
  if (text.length > 32 || /[。；，：]/.test(text)) return null;
  const unit = unitNameAt(text, 0);
  return unit !== null && organ.test(text.slice(unit.end)) ? unit : null;
}

function signature(lines: readonly Line[]): { unit: UnitName; text: string } | null {
  for (const [index, { text }] of lines.entries()) {
    const dated = dateLine.test(lines[index + 1]?.text ?? "") || trailingDay.test(text);
    const unit = dated ? signer(text) : null;
    if (unit !== null) return { unit, text };
  }
  for (const { text } of lines.toReversed()) {
    const unit = /[局府办委会]$|中心$/.test(text) ? signer(text) : null;
    if (unit !== null) return { unit, text };
  }
  return null;
}

const dated =
  /(?:^|\n)([^\n]{2,40})\n\s*((?:20\d{2}|二[〇○零Ｏ][〇○零一二三四五六七八九]{2})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日)\s*(?=\n|$)/g;

/** Lines that stand right before a date: signatures, also where attachments follow. */
function datedLines(document: Document): readonly Line[] {
  const lines: Line[] = [];
  for (const match of document.flow.text.matchAll(dated)) {
    lines.push({ text: (match[1] ?? "").replace(/\s/g, ""), start: match.index });
    lines.push({ text: (match[2] ?? "").replace(/\s/g, ""), start: match.index });
    if (lines.length >= 20) break;
  }
  return lines;
}

export function signatureClue(document: Document): Clue | null {
  const found = signature(datedLines(document)) ?? signature(tailLines(document, signatureReach));
  if (found === null) return null;
  return { kind: "signature", unit: found.unit, evidence: `落款为“${found.text}”。` };
}

/** 云岭县财政局文件, and the line 云岭县财政局 alone above a title. */
export function letterheadClue(document: Document): Clue | null {
  for (const { text } of headLines(document, 8)) {
    const unit = text.length > 30 ? null : signer(text.replace(/文件$/, ""));
    if (unit !== null) return { kind: "letterhead", unit, evidence: `文头为“${text}”。` };
  }
  return null;
}

/** 填报单位：云岭县财政局, in one line or in two cells. */
export function formClue(document: Document): Clue | null {
  const lines = [...headLines(document, 40), ...tailLines(document, signatureReach)];
  for (const [index, { text }] of lines.entries()) {
    const label = formLabel.exec(text)?.[0];
    if (label === undefined) continue;
    const value = text.slice(label.length) || (lines[index + 1]?.text ?? "");
    const unit = signer(value.replace(/^\d+[-—]?/, ""));
    if (unit !== null) return { kind: "form", unit, evidence: `表头写明“${label}${value}”。` };
  }
  return null;
}
