import { printedDigits } from "../../domain/quantity.ts";
import { isSlip } from "../blame/slip.ts";
import { isNear } from "../doubts/near-miss.ts";
import { checkRelation, isFitting, tellingRepair } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import type { Bound, Check } from "../rule.ts";
import { areOfOneKind, isListable, isRatio } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { between, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { itemCalled, namedColumns, wordsBetween } from "./named-columns.ts";
import type { NamedColumn } from "./named-columns.ts";
import { printsAs } from "./prints-as.ts";
import { shareOf } from "./respective-shares.ts";
import { areWithinReach, withinReach } from "../wording/within-reach.ts";

/** Shorter rates fit by accident. */
const telling = 2;
/** The words that name what a rate is told of. */
const longest = 60;
/** So many rates that are right show what all of them are of; one does only beside a slip of the pen. */
const sure = 2;
const slipDigits = 3;
const compared = /增[长幅加]|下降|降[低幅]|同比|环比|提高|高[于出]|低于/;
const share = /占|比[重例]|份额/;
/** 合计24896万元, 超出平均数4892.8万元: no item of a list. */
const noItem = /合计|共计?|总计|超出|[高低少多]于|[比较]/;

interface Called {
  readonly rate: Mention;
  /** What stands right before the rate, and nothing else is its number. */
  readonly own: Mention | null;
  readonly words: string;
  readonly isShare: boolean;
}

/** For each rate of a paragraph a number that is called like it; null where none or two are. */
type Line = readonly (Mention | null)[];

interface Told {
  readonly bound: Bound;
  readonly rate: Mention;
  readonly right: readonly Mention[];
}

/**
 * 本级安排312万元、上级安排387万元、其他安排69万元; further on 本级支出164万元、上级支出160万元、其他支出32万元, and the rate of each: what is told by
 * name in two lists, or of one and the same number, as most of the rates of a paragraph are.
 */
const ratesByName = perScene((scene: Scene): readonly Told[] =>
  groupsOf(scene).flatMap((group) => {
    const lines = columnsNear(group, scene)
      .map((column) => once(group.map(({ words }) => itemCalled(column, words))))
      .filter((line) => line.filter((item) => item !== null).length > 1);
    return lines.length === 0 ? [] : toldIn(group, lines, scene);
  }),
);

/** Those that begin within reach of a group of rates. */
function columnsNear([first]: readonly Called[], scene: Scene): readonly NamedColumn[] {
  return namedColumns(scene).filter(
    ([head]) =>
      head !== undefined && first !== undefined && areWithinReach(head.mention, first.rate, scene),
  );
}

/** The checks, and the rates by name that none of them tells of as broken. */
export function* withNamed(
  checks: Iterable<Check<RelationData>>,
  title: string,
  scene: Scene,
): Generator<Check<RelationData>> {
  const broken = new Set<string | undefined>();
  for (const check of checks) {
    if (check.verdict === "broken") for (const { figure } of check.evidence) broken.add(figure?.id);
    yield check;
  }
  for (const { bound, rate, right } of ratesByName(scene)) {
    if (broken.has(rate.figure.id)) continue;
    const others = right.map(({ figure }) => plain(figure.quote)).join("、");
    const suggestion = `同列的${others}都这样算得相符，请对照原始资料核对${plain(rate.figure.quote)}和它的分子、分母。`;
    yield tellingRepair(checkRelation(bound, { title, ceiling: "warning", suggestion }));
  }
}

/** An item that two rates are called like is of neither. */
function once(line: Line): Line {
  return line.map((item) => (line.filter((each) => each === item).length > 1 ? null : item));
}

/** The rates of each paragraph, with the words that lead to each. */
function groupsOf(scene: Scene): readonly (readonly Called[])[] {
  const { text } = scene.report.document.flow;
  const rates = wholeScene(scene).mentions.filter(
    ({ figure, scope }) => figure.kind === "rate" && !scope.isRow,
  );
  return [...Map.groupBy(rates, ({ figure }) => figure.block).values()]
    .map((group) =>
      group.flatMap((rate, at): readonly Called[] => {
        const { flow } = rate.figure;
        const last = group[at - 1]?.figure.flow.end ?? 0;
        const from = Math.max(last, rate.scope.span.start, flow.start - longest);
        const lead = text.slice(from, flow.start);
        if (!isTold(rate) || compared.test(lead)) return [];
        return [
          {
            rate,
            words: wordsBetween(text, from, rate),
            isShare: share.test(lead),
            own: ownOf(rate),
          },
        ];
      }),
    )
    .filter((group) => group.length > 1);
}

/** 自评为优的812个，占; 本级支出164万元，执行率 */
const beside = /^[^，,。；;：:\d]{0,10}[，,、（(][^，,。；;：:\d]{0,14}$/;

function ownOf(rate: Mention): Mention | null {
  const last = rate.scope.mentions[rate.place - 1];
  return last !== undefined && isListable(last) && beside.test(plain(between(last, rate)))
    ? last
    : null;
}

function isTold(rate: Mention): boolean {
  const { status, quantity, value } = rate.figure;
  return (
    isRatio(rate) &&
    status !== "threshold" &&
    quantity.qualifier === "exact" &&
    printedDigits(quantity) >= telling &&
    Number(value) !== 100
  );
}

function toldIn(group: readonly Called[], lines: readonly Line[], scene: Scene): readonly Told[] {
  const [first] = group;
  const end = group.at(-1)?.rate.figure.flow.start ?? 0;
  const terms = first === undefined ? [] : withinReach(first.rate, scene).filter(isListable);
  const before = terms.filter(({ figure }) => figure.flow.start < end);
  const shares = group.map(({ rate, isShare }) => (isShare ? rate : null));
  const others = group.map(({ rate, isShare }) => (isShare ? null : rate));
  const owns = group.map(({ own }) => own);
  const best = new Map<Mention, Told>();
  const fitting = new Map<Mention, number>();
  const weigh = (rates: Line, parts: Line, wholes: Line, least: number): void => {
    const told = toldOf(rates, parts, wholes, owns);
    for (const rate of told.right)
      fitting.set(rate, Math.max(fitting.get(rate) ?? 0, told.right.length));
    const [wrong, ...more] = told.wrong;
    if (wrong === undefined || more.length > 0 || told.right.length < least) return;
    const known = best.get(wrong.rate)?.right.length ?? 0;
    if (known >= told.right.length) return;
    // 抽查42个 in the text and 43 in the table: another number of the same name explains nothing.
    const own = new Set(lines.map((line) => line[rates.indexOf(wrong.rate)]));
    if (terms.some((term) => !own.has(term) && makes(wrong.rate, wrong.part, term))) return;
    const bound = shareOf(wrong.part, wrong.whole, wrong.rate, "比率");
    if (isFitting(bound) || (told.right.length < sure && !isPenSlip(bound))) return;
    best.set(wrong.rate, { bound, rate: wrong.rate, right: told.right });
  };
  for (const parts of lines) {
    for (const wholes of lines) if (parts !== wholes) weigh(others, parts, wholes, 1);
    for (const whole of before)
      weigh(
        shares,
        parts,
        group.map(() => whole),
        sure,
      );
  }
  return [...best.values()].filter(({ rate, right }) => right.length > (fitting.get(rate) ?? 0));
}

function isPenSlip(bound: Bound): boolean {
  return isNear(bound, 1) || isSlip(bound, slipDigits);
}

interface Misses {
  readonly right: readonly Mention[];
  readonly wrong: readonly Record<"rate" | "part" | "whole", Mention>[];
}

function toldOf(rates: Line, parts: Line, wholes: Line, owns: Line): Misses {
  const right: Mention[] = [];
  const wrong: Record<"rate" | "part" | "whole", Mention>[] = [];
  for (const [at, rate] of rates.entries()) {
    const [part, whole] = [parts[at], wholes[at]];
    if (rate === null || part == null || whole == null || !goTogether(part, whole)) continue;
    const own = owns[at] ?? null;
    if (noItem.test(plain(part.before)) || (own !== null && own !== part && own !== whole))
      continue;
    if (makes(rate, part, whole)) right.push(rate);
    else wrong.push({ rate, part, whole });
  }
  return { right, wrong };
}

function goTogether(part: Mention, whole: Mention): boolean {
  return (
    part !== whole &&
    part.figure.kind === whole.figure.kind &&
    areOfOneKind(part, whole) &&
    Number(whole.figure.value) > 0
  );
}

function makes({ figure }: Mention, part: Mention, whole: Mention): boolean {
  if (!goTogether(part, whole)) return false;
  return printsAs(figure, (100 * Number(part.figure.value)) / Number(whole.figure.value));
}
