import type { Report } from "../../domain/report.ts";
import type { Bound, Evidence } from "../rule.ts";
import { hanValue } from "../wording/han-numeral.ts";
import { fullMarksIn } from "./marked-scores.ts";
import { evidenceAt } from "../findings/relation-check.ts";
import { sumBound } from "./score-table.ts";
import { placedScores } from "./told-scores.ts";
import type { PlacedScore } from "./told-scores.ts";

const name = "[^，,。；;：:、（(\\d]{2,14}";
const opens = new RegExp(`由(${name})[（(]?$`);
const goesOn = new RegExp(`^[）)]?(?:、|[，,、]?(?:和|及|与|以及))(${name})[（(]?$`);
const made = "[）)]?[一-龥]{0,8}(?:组成|构成)";
const footed = new RegExp(`^${made}[，,](?:满分|总分|总分值|合计|共)(?:为|计)*$`);
const headed = /(?:满分|总分|总分值|共)(?:为|计)*$/;
const closes = new RegExp(`^分?${made}`);
/** 前三块权重共 */
const first =
  /前([两二三四五六])(?:大|个)?(?:块|项|类|部分|方面)的?(?:权重|分值|满分)?(?:合计|共|总共|相加|之和)(?:为|是|计)?$/;
const [fewest, words] = [2, 40];

/**
 * 由机构自评20分、现场抽查50分、委托方评价30分组成，满分100分; 其中前三块权重共90分: what a whole is said to be made of, and the first of the
 * full marks told one by one.
 */
export function composedScores(report: Report): readonly Bound[] {
  const { text } = report.document.flow;
  return [...placedScores(report, words).values()].flatMap((placed) => [
    ...placed.flatMap((_, at) => madeOf(placed, at, text) ?? []),
    ...firstMarks(placed),
  ]);
}

function madeOf(placed: readonly PlacedScore[], from: number, text: string): Bound | null {
  const start = placed[from];
  const label = opens.exec(start?.before ?? "")?.[1];
  if (start === undefined || label === undefined) return null;
  const items: Evidence[] = [evidenceAt(`${label}分值`, start.figure)];
  let to = from + 1;
  for (let next = placed[to]; next !== undefined; next = placed[to]) {
    const own = goesOn.exec(next.before)?.[1];
    if (own === undefined) break;
    items.push(evidenceAt(`${own}分值`, next.figure));
    to += 1;
  }
  const end = placed[to - 1]?.figure.flow.end ?? 0;
  const [before, behind] = [placed[from - 1], placed[to]];
  if (items.length < fewest || !closes.test(text.slice(end, end + 16))) return null;
  const isFooted = behind !== undefined && footed.test(behind.before);
  const isHeaded =
    before !== undefined && headed.test(before.before) && /^[，,]?由/.test(start.before);
  const total = isFooted ? behind : isHeaded ? before : undefined;
  return total === undefined
    ? null
    : sumBound(evidenceAt("满分", total.figure), items, "满分＝各项分值之和");
}

function firstMarks(placed: readonly PlacedScore[]): readonly Bound[] {
  return placed.flatMap((total, at) => {
    const many = first.exec(total.before)?.[1];
    const wanted = hanValue(many ?? "") ?? 0;
    if (wanted < fewest) return [];
    const parts = fullMarksIn(placed.slice(0, at));
    if (parts.length < wanted) return [];
    const items = parts.slice(0, wanted);
    return [sumBound(evidenceAt("前几项合计", total.figure), items, "合计＝前几项分值之和")];
  });
}
