import { isListGap, staysOpen } from "./list-gap.ts";
import { sameYear } from "./mention-match.ts";
import { areAlike } from "./noun-class.ts";
import { between } from "./scene.ts";
import type { Mention, Scope } from "./scene.ts";

/** A total and the items that the text says it is made of. */
export interface Listing {
  readonly total: Mention;
  readonly parts: readonly Mention[];
  /** Whether the wording says that nothing is left out. */
  readonly closed: boolean;
  /** The wording leaves no doubt that these are the items. */
  readonly firm: boolean;
}

const opener = /(其中|主要包括|主要有|包括|包含|分别为|分别是|分别|分为|由)|[（(：:]/;

/** Listings of a sentence: the total before its items, or after them. */
export function listingsIn(scope: Scope): readonly Listing[] {
  if (scope.isRow) return [];
  const measured = scope.mentions.filter((mention) =>
    /^(?:amount|count)$/.test(mention.figure.kind),
  );
  return measured.flatMap((total, index) => {
    const same = (mention: Mention): boolean => isItem(total, mention);
    const after = measured.slice(index + 1).filter(same);
    const before = measured.slice(0, index).filter(same);
    return headed(total, after) ?? footed(total, before) ?? [];
  });
}

function isItem(total: Mention, item: Mention): boolean {
  const [a, b] = [total.figure, item.figure];
  const counted = a.kind !== "count" || countable(total, item);
  return (
    a.quantity.dimension === b.quantity.dimension &&
    a.status === b.status &&
    counted &&
    sameYear(total, item)
  );
}

/** 部门 and 项目 may both be 评价对象; people, meetings and projects never add up. */
function countable(total: Mention, item: Mention): boolean {
  const alone = new Set(["person", "session", "issue", "record", "comment", "indicator"]);
  if (areAlike(total.noun, item.noun) || item.noun === null || total.noun === null) return true;
  // With nothing behind the number, the noun before it names a class: 问题74个，其中项目管理类31个.
  if (item.after === "" && item.figure.quantity.unit === total.figure.quantity.unit) return true;
  // 62个部门…其中20个部门、60个项目: what has its own noun behind the number is counted as that.
  if (item.after !== "" && total.noun !== "object") return false;
  return !alone.has(total.noun) && !alone.has(item.noun);
}

function headed(total: Mention, after: readonly Mention[]): Listing | null {
  const [first] = after;
  if (first === undefined) return null;
  const lead = between(total, first);
  const mark = opener.exec(lead);
  if (mark === null || lead.length > 40 || /[。；;]/.test(lead) || /不(?:包括|含)/.test(lead))
    return null;
  const word = mark[0];
  const inBrackets = word === "（" || word === "(";
  if (inBrackets && /[）)]/.test(lead.slice(mark.index + 1))) return null;
  const parts = run(first, after, inBrackets);
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return null;
  const ending = tailOf(last);
  const named = /包括|包含|分别|分为/.test(lead) && !/主要|其中/.test(lead);
  const open = staysOpen(ending) || /主要|其中|如/.test(lead);
  return {
    total,
    parts,
    closed: !open && (named || inBrackets || /[：:]/.test(word)),
    firm: named,
  };
}

/** The items from the first on, as long as each leads on to the next. */
function run(first: Mention, after: readonly Mention[], inBrackets: boolean): readonly Mention[] {
  const parts = [first];
  let beat: number | null = null;
  for (const next of after.slice(1)) {
    const last = parts.at(-1) ?? first;
    const gap = between(last, next);
    if (!isListGap(last, next) || (inBrackets && closes(gap))) break;
    // A list keeps its beat: 甲3个、乙2个，实施项目63个，投资… has left it.
    beat ??= next.place - last.place;
    if (next.place - last.place !== beat) break;
    parts.push(next);
  }
  return parts;
}

function closes(text: string): boolean {
  return (text.match(/[）)]/g) ?? []).length > (text.match(/[（(]/g) ?? []).length;
}

/** Text from the last item to the end of its clause. */
function tailOf(mention: Mention): string {
  const from = mention.figure.flow.end - mention.scope.span.start;
  return mention.scope.text.slice(from).split(/[，,。；;）)]/)[0] ?? "";
}

const footing =
  /^(合计|共计|总计|总共|一共|总[数量]|指标总量|共)(?:为|达到?|有|金额|资金|总金额|项目|单位|部门|\s)*$/;

function footed(total: Mention, before: readonly Mention[]): Listing | null {
  const mark = footing.exec(total.before.replace(/\s/g, ""));
  const last = before.at(-1);
  if (mark === null || last === undefined || between(last, total).length > 24) return null;
  const parts = [last];
  for (const earlier of before.slice(0, -1).toReversed()) {
    const [first] = parts;
    if (first === undefined || !isListGap(earlier, first)) break;
    parts.unshift(earlier);
  }
  if (
    parts.length < 2 ||
    !parts.every((part) => areAlike(part.noun, total.noun) || total.noun === null)
  )
    return null;
  return { total, parts, closed: true, firm: mark[1] !== "共" };
}
