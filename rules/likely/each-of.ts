import { isAgainstMean, isOfRange, several, unitOf } from "../means/average-words.ts";
import { perObject } from "../remembered.ts";
import { plain } from "../wording/plain.ts";
import { leading, trailing } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { sharedRun } from "../wording/mention-match.ts";

/** A number told for each of something, in the words of the text. */
export interface Each {
  /** 平均每个县, 每吨, 户均, 平均压减, 元/人: how it is told. */
  readonly way: "mean each" | "each" | "short" | "mean" | "stroke";
  /** What it is told for each of: 个县（市、区）, 户; empty where the words do not say. */
  readonly of: string;
}

const brackets = /[（(][^（()）]{1,8}[）)]/g;
const eachWords = /[每单](?!位|一?(?:年|月|季度|天|日|学期|周))一?([一-龥“”]{1,16})$/;
const short = /([人户亩村乡镇县区市校场家期床位生项次车件份站班批])均(?!衡|匀)[一-龥]{0,8}$/;
const meanWords = /([一-龥]{0,8})平均(?!每|数|水平|分)[一-龥]{0,10}$/;
const stroke = /^[/／]([一-龥]{1,3})/;

/** What a number is told for each of; null where it is told as no mean. */
export const eachOf = perObject((mention: Mention): Each | null => {
  const { figure } = mention;
  if (figure.cell !== null || isOfRange(mention) || isAgainstMean(mention)) return null;
  const told = trailing(mention, 6);
  const behind = stroke.exec(`${figure.quantity.unit ?? ""}${told}`.replace(/^[^/／]*/, ""))?.[1];
  if (behind !== undefined) return { way: "stroke", of: behind };
  const lead = leading(mention, 36);
  if (!eachMarks.test(lead)) return shortly(unitOf(mention));
  const clause = plain(lead).replaceAll(brackets, "").split(stops).at(-1)?.slice(-24) ?? "";
  if (several.test(clause) || /年均|月均|日均/.test(clause)) return null;
  const each = eachWords.exec(clause);
  if (each !== null) return { way: /均/.test(clause) ? "mean each" : "each", of: each[1] ?? "" };
  const own = short.exec(clause);
  if (own !== null) return { way: "short", of: own[1] ?? "" };
  const mean = meanWords.exec(clause);
  if (mean !== null) return { way: "mean", of: mean[1] ?? "" };
  return shortly(unitOf(mention));
});

/** Without any of them the words before a number tell of no mean. */
const eachMarks = /[每单均/]/;

function shortly(unit: string | null): Each | null {
  return unit === null ? null : { way: "short", of: unit };
}

const stops = /[，,；;。：:]/;
const holders = /^(?:被[一-龥]{2})?(?:部门|单位|机构|企业|公司|学校|主体|乡镇)/;
const general = /^[个家项条]$/;

/** How surely a count is one of those that the mean is told for each of: 0 to 4. */
export function namedIn({ of }: Each, { figure, before, after }: Mention): number {
  const unit = figure.quantity.unit ?? "";
  const bare = unit.replace(/^万/, "");
  if (bare === "" || of === "") return 0;
  const isUnit = of.startsWith(bare);
  if (isUnit && !general.test(bare) && bare !== "家") return 4;
  const noun = isUnit ? of.slice(bare.length) : of;
  const behind = plain(after).replaceAll(brackets, "").slice(0, 8);
  const run = sharedRun(noun, behind);
  // 4家机构, 平均每家承担3个: nothing else is counted so, unless the mean says of what.
  if (isUnit && bare === "家" && !holders.test(noun)) return 4;
  if (of.length === 1) return behind.slice(0, 5).includes(of) ? 3 : before.endsWith(of) ? 2 : 0;
  if (run >= 2) return behind.startsWith(noun.slice(0, run)) ? 4 : 3;
  // 全市7个县: one character names a place.
  if (run === 1 && /^[县区市镇乡村校局户]/.test(noun) && behind.startsWith(noun.slice(0, 1)))
    return 3;
  if (sharedRun(noun, plain(before).slice(-8)) >= 2) return 2;
  return isUnit ? 1 : 0;
}
