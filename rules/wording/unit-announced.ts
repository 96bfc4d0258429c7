import type { Document } from "../../domain/document.ts";
import { perObject } from "../remembered.ts";
import { plain } from "./plain.ts";

const yuan = "(?:人民币)?[十百千万亿]{0,2}元";
/** （单位均为万元）, 以下金额单位：万元, 均以万元为单位, 金额按万元计, 3586.40万元（以下单位同）, 除注明外均为万元 */
const announced = new RegExp(
  `(?:单位|计量)(?:均|都|统一|一律|皆)?(?:[为是]|[:：])?${yuan}|[以按]${yuan}(?:为(?:计量)?单位|计(?!划|算|提))|(?:以下|下文|全文|本文|文中|除[^，,。；;]{0,8}外)[^，,。；;\\d]{0,12}均[为是]${yuan}|${yuan}[，,（(](?:以下|下文)?(?:金额)?(?:单位)?(?:均|皆|下)?同|(?:以下|下文)(?:均)?省略[“”"]?${yuan}`,
);
/** Where in the flow the prose says in which unit all amounts behind are told; null where it never does. What
 * stands right above a table is of that; the unit of a list below a heading is read with its numbers. */
export const unitAnnouncedAt = perObject(({ flow, blocks }: Document): number | null => {
  const found = blocks.findIndex((block, at) => {
    if (block.kind === "cell" || blocks[at + 1]?.kind === "cell") return false;
    const text = plain(flow.text.slice(block.flow.start, block.flow.end));
    return announced.test(text);
  });
  return blocks[found]?.flow.start ?? null;
});
