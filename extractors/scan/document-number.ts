import { numberToken } from "./token.ts";
import type { Printed, Reading } from "./token.ts";

/** 〔2022〕5号 with the brackets people really type; the prefix (代字) is looked for to the left. */
const bracketed =
  /(?:[〔[【(（［﹝〖](\d{4})年?[〕\]】)）］﹞〗]|[〔[【［﹝〖](\d{4})年?\s?)(?:第)?(\d{1,5})(?:[-—、](?:\d{1,5}))?号/y;
const unopened = /(\d{4})年?[〕\]】］﹞〗](?:第)?(\d{1,5})号/y;

/** Words before a 代字 that do not belong to it. */
const before =
  /(?:根据|财政[厅局部]|人民政府|办公[厅室]|委员会|审计[署厅局]|国务院|按照|依据|落实|贯彻|执行|对照|结合|通过|文件|通知|依照|遵照|参照|按|据|关于|以及|及|和|与|以|印发|下发|出台|转发|制定|详见|见|经(?![信济贸开发管建费])|由|将|对(?![口外])|即|为|的|了|：|《|》)/g;

const prefixCharacter = /[\p{Script=Han}A-Za-z]/u;

const longestPrefix = 14;

/** Reads a document number whose year bracket opens at `offset`. */
export function readDocumentNumber(text: string, offset: number): Reading | null {
  bracketed.lastIndex = offset;
  const match = bracketed.exec(text);
  if (!match) return null;
  const start = prefixStart(text, offset);
  if (start === offset) return null;
  const end = offset + match[0].length;
  return documentNumber({ start, end, digits: match[3] ?? "0" }, match[1] ?? match[2]);
}

/** Reads 川委厅2022〕5号, whose opening bracket is lost, with the year at `offset`. */
export function readUnopenedNumber(text: string, offset: number): Reading | null {
  unopened.lastIndex = offset;
  const match = unopened.exec(text);
  if (!match) return null;
  const start = prefixStart(text, offset);
  if (offset - start < 2) return null;
  const end = offset + match[0].length;
  return documentNumber({ start, end, digits: match[2] ?? "0" }, match[1]);
}

type Place = Omit<Printed, "han">;

function documentNumber({ start, end, digits }: Place, year?: string, unit = "号"): Reading {
  const token = numberToken(start, end, digits, false);
  const dated = year === undefined ? {} : { documentYear: Number(year) };
  return { token: { ...token, kind: "docnumber", unit, ...dated } };
}

function prefixStart(text: string, offset: number): number {
  let start = offset;
  while (
    start > 0 &&
    offset - start < longestPrefix &&
    prefixCharacter.test(text.charAt(start - 1))
  ) {
    start -= 1;
  }
  let own = start;
  before.lastIndex = 0;
  const run = text.slice(start, offset);
  for (const match of run.matchAll(before)) {
    const after = start + match.index + match[0].length;
    // The 代字 needs at least two characters; a stop word at its very end belongs to it.
    if (offset - after >= 2) own = Math.max(own, after);
  }
  return own;
}

const attachment = /(附件|附表|附录)$/;

/** Reads 附件5 with the digits at `offset`. */
export function readAttachment(text: string, offset: number, end: number): Reading | null {
  const name = attachment.exec(text.slice(Math.max(0, offset - 2), offset))?.[0];
  if (name === undefined) return null;
  const inOrder = /[\d\p{Script=Han}]/u.test(text.charAt(end));
  const heading = /[\n\t]/.test(text.charAt(offset - name.length - 1) || "\n");
  if (heading || inOrder) return { refusal: { start: offset, end, reason: "附件或附表的编号" } };
  const start = offset - name.length;
  return documentNumber({ start, end, digits: text.slice(offset, end) }, undefined, name);
}

const order = /(?:令|公告|决定)(?:第)?(\d{1,4})号/y;

/** Reads 财政部令第87号 and the like with 第 or the digits at `offset`. */
export function readOrderNumber(text: string, offset: number): Reading | null {
  for (const back of [1, 2, 3]) {
    order.lastIndex = offset - back;
    const match = offset >= back ? order.exec(text) : null;
    if (!match || offset - back + match[0].length <= offset) continue;
    const end = offset - back + match[0].length;
    const start =
      text.charAt(offset) === "第" || text.charAt(offset - 1) !== "第" ? offset : offset - 1;
    return documentNumber({ start, end, digits: match[1] ?? "0" });
  }
  return null;
}
