import { fold } from "./fold.ts";
import { monthPattern } from "./period.ts";

const unitBracket =
  /[([]\s*(?:单位[:为]?)?(?:人民币)?(?:元|千元|万元|百万元|亿元|%|％|个|项|条|分|年|月|必填|选填|\*)[)\]]/g;

/** 全年预算数（A）, 执行率（B/A）. */
const letterBracket = /\([A-Z](?:[/÷*×][A-Z0-9%]+)*\)/g;

/**
 * A header as it is compared: half-width, without blanks, unit brackets, marks of required fields and
 * years; any period 1–N月 reads “N月”.
 */
export function labelOf(text: string): string {
  return fold(text)
    .replaceAll(unitBracket, "")
    .replaceAll(letterBracket, "")
    .replace(monthPattern, "N月")
    .replace(/(?:1[-—–~至]|截[至止]到?)N月(?:底|末)?/i, "N月")
    .replace(/^(?:20\d\d|XX|××)(?:年度|年(?!初|中|末|度)|(?=年))/, "")
    .replace(/^[*★#]+|[*★:;,、。]+$/g, "")
    .replace(/^(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）、.])(?=\D)/, "");
}
