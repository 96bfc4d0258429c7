import { itemAt } from "../wording/counted-words.ts";
import type { Line } from "../wording/counted-words.ts";
import { areNames, isAmongReadings } from "./item-trust.ts";
import { sharesInTurn } from "./shares-in-turn.ts";
import { endsInVerb, piecesOf, skipLead } from "../wording/name-pieces.ts";
import { withoutFalseJoints } from "../wording/no-joint.ts";
import type { Span } from "../../domain/span.ts";
import type { Evidence } from "../rule.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** Two lists that 分别 or 依次 puts side by side: as many values as names or values before. */
export interface RespectiveLists {
  readonly line: Line;
  /** What the values belong to, each an item. */
  readonly owners: readonly Evidence[];
  /** From the first of them to the last, in the flow. */
  readonly place: Span;
  readonly values: readonly Mention[];
  /** In Chinese: why another number would prove nothing; null where it is an error. */
  readonly doubt: string | null;
}

/** Words between 分别 and the first value: what is measured, and nothing that is named. */
const measure = "[^，,。；;：:、和与\\d（(]{0,8}";
const opening = new RegExp(`(?:(?:分别|依次)${measure}|各(?:为|计|是))$`);

export function respectiveLists(scene: Scene): readonly RespectiveLists[] {
  const { document } = scene.report;
  return document.blocks.flatMap(({ kind, flow }, block) => {
    if (kind !== "paragraph") return [];
    const line: Line = {
      text: document.flow.text.slice(flow.start, flow.end),
      block,
      start: flow.start,
    };
    const mentions = scene.byBlock.get(block) ?? [];
    return mentions.flatMap((first, at) => {
      const lead = line.text.slice(0, startOf(first, line));
      if (!opening.test(lead)) return [];
      const values = runFrom(mentions, at, line);
      const again = listAnew(mentions, at + values.length, line).length;
      if (values.length < 2 || !isEnded(values, mentions[at + values.length], again, line))
        return [];
      return ownersOf(scene, line, mentions.slice(0, at), values, lead, again) ?? [];
    });
  });
}

function startOf({ figure }: Mention, { start }: Line): number {
  return figure.flow.start - start;
}

function endOf({ figure }: Mention, { start }: Line): number {
  return figure.flow.end - start;
}

const joint = /^\s*(?:[、，,]|[、，,]?(?:和|及|与|以及))\s*(?:约|近|超过?|达到?|仅|为|不足)?\s*$/;

/** What is worked out from all of them. */
const summary = /合计|合并|[共均差]|总|高于|低于|比|较/;

/** Numbers of one kind with nothing but marks between. */
function runFrom(mentions: readonly Mention[], at: number, line: Line): readonly Mention[] {
  const [first, ...further] = mentions.slice(at);
  const run = first === undefined ? [] : [first];
  for (const next of further) {
    const last = run.at(-1) ?? next;
    const gap = line.text.slice(endOf(last, line), startOf(next, line));
    if (next.figure.kind !== last.figure.kind || !joint.test(gap)) break;
    run.push(next);
  }
  return run;
}

/** A mark ends the values; they do not go on in words. */
function isEnded(
  values: readonly Mention[],
  next: Mention | undefined,
  again: number,
  line: Line,
): boolean {
  const last = values.at(-1);
  if (last === undefined) return false;
  const rest = line.text.slice(endOf(last, line));
  // 分别增长10%、12%，下降3%: the next value may stand behind a word of its own.
  const gap = next === undefined ? "" : line.text.slice(endOf(last, line), startOf(next, line));
  const goesOn =
    next?.figure.kind === last.figure.kind && gap.length < 8 && !summary.test(gap) && again === 0;
  return !goesOn && /^(?:\s*[。；;）)，,]|\s*$)/.test(rest);
}

const anew = /^[，,；;][^，,；;增减升降涨跌提回高低持另其]{2,7}$/;

/** 依次为1286万元、3974万元，对应支出1127万元、3602万元: what is measured otherwise, and one for each as well. */
function listAnew(mentions: readonly Mention[], at: number, line: Line): readonly Mention[] {
  const [last, next] = [mentions[at - 1], mentions[at]];
  if (last === undefined || next === undefined) return [];
  const run = runFrom(mentions, at, line);
  const gap = line.text.slice(endOf(last, line), startOf(next, line));
  return run.length > 1 && anew.test(gap) ? run : [];
}

function ownersOf(
  scene: Scene,
  line: Line,
  earlier: readonly Mention[],
  values: readonly Mention[],
  lead: string,
  again: number,
): RespectiveLists | null {
  const head = lead.replace(opening, "");
  const clause = /[^，,。；;：:（）()\t]*$/.exec(head)?.[0] ?? "";
  return /[、和与及]/.test(withoutFalseJoints(clause))
    ? named(scene, line, head, clause, values, again)
    : measured(scene, line, earlier, values, head);
}

/** 优、良、中分别为5个、8个、2个. */
function named(
  scene: Scene,
  line: Line,
  head: string,
  clause: string,
  values: readonly Mention[],
  again: number,
): RespectiveLists | null {
  const skip = skipLead(clause);
  const names = clause.slice(skip);
  const lastOf = names.replace(/^.*、/, "");
  // 县本级和乡镇的预算数和执行数分别为: twice as many; 教育等5个部门: more than are named.
  if (/\d(?!\d*[年月])|等|每|各(?![档级类])/.test(names) || endsInVerb.test(names)) return null;
  if (/的.*[和与及]/.test(lastOf)) return null;
  const places = piecesOf(names);
  const from = head.length - clause.length + skip;
  const owners = places.map(([a, b]) => itemAt(scene, line, from + a, from + b));
  if (owners.length < 2) return null;
  const joined = /[和与及][^、]+$/.test(names);
  // A second list of values tells how many names there are.
  const among =
    again !== owners.length && !areNames(owners) && isAmongReadings(values.length, owners, joined);
  const sure = isNear(owners, values) && !among && !/[两二三四五六七八九][个家类项种]/.test(names);
  const place = { start: line.start + from, end: line.start + from + names.length };
  return { line, owners, place, values, doubt: sure ? null : "名称里可能有“、”或“和”" };
}

/** 目标偏离57个、支出滞后48个，占比分别为43.2%、36.4%: the numbers that are told before. */
function measured(
  scene: Scene,
  line: Line,
  earlier: readonly Mention[],
  values: readonly Mention[],
  head: string,
): RespectiveLists | null {
  const told = withoutTotal(line, earlier, head);
  const last = told.at(-1);
  if (last === undefined) return null;
  const between = head.slice(endOf(last, line)).replace(total, "");
  if (!/^[，,][^，,。；;：:、\d]{0,8}$/.test(between)) return null;
  if (/其中|前|后|另|其余|上年|去年|同比/.test(between)) return null;
  const clauses = sharesInTurn(scene, line, told, between, values);
  if (clauses !== null) return clauses;
  const run = [last];
  for (const previous of told.slice(0, -1).toReversed()) {
    const next = run[0] ?? last;
    const gap = line.text.slice(endOf(previous, line), startOf(next, line));
    const same = previous.figure.quantity.unit === next.figure.quantity.unit;
    if (!same || !/^[^，,。；;：:（(]{0,16}$/.test(gap) || !/[、和与及]/.test(gap)) break;
    run.unshift(previous);
  }
  if (run.length < 2) return null;
  const goesBack = goesOnBefore(told.slice(0, -run.length), run[0] ?? last, line);
  const owners = run.map((each) => itemAt(scene, line, startOf(each, line), endOf(each, line)));
  const place = { start: (run[0] ?? last).figure.flow.start, end: last.figure.flow.end };
  return {
    line,
    owners,
    place,
    values,
    doubt: isNear(owners, values) && !goesBack ? null : "前面所列的未必一一对应",
  };
}

/** 甲口预算4.26亿元、支出2.47亿元，乙口预算5.84亿元、支出2.62亿元，执行率分别为: the last two are only the end of what is listed. */
function goesOnBefore(told: readonly Mention[], first: Mention, line: Line): boolean {
  const [one, other] = told.slice(-2);
  if (one === undefined || other === undefined) return false;
  const [within, gap] = [
    line.text.slice(endOf(one, line), startOf(other, line)),
    line.text.slice(endOf(other, line), startOf(first, line)),
  ];
  const { unit } = first.figure.quantity;
  return (
    [one, other].every(({ figure }) => figure.quantity.unit === unit) &&
    /^[^。；;：:，,]{0,8}[、和与及][^。；;：:，,]{0,8}$/.test(within) &&
    /^[，,][^。；;：:，,]{0,16}$/.test(gap)
  );
}

/** 投入20分、过程30分，满分100分，分别得…: what they come to is none of them. */
const total = /^[，,](?:满分|总分|合计|共计?|总计)[\d.]+[^，,\d]{1,3}(?=[，,])/;

function withoutTotal(line: Line, earlier: readonly Mention[], head: string): readonly Mention[] {
  const before = earlier.at(-2);
  return before !== undefined && total.test(head.slice(endOf(before, line)))
    ? earlier.slice(0, -1)
    : earlier;
}

function isNear(owners: readonly unknown[], values: readonly unknown[]): boolean {
  return Math.abs(owners.length - values.length) <= 2;
}
