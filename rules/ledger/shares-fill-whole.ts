import { groupedShares } from "../rates/grouped-shares.ts";
import { printsAs } from "../rates/prints-as.ts";
import { rateCases } from "../rates/rate-binding.ts";
import {
  abstain,
  checkRelation,
  evidenceOf,
  isFitting,
  relationMessages,
} from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import { summedShares } from "../rates/summed-shares.ts";
import { respectiveShares } from "../rates/respective-shares.ts";
import { defineRule } from "../rule.ts";
import { isInTotalRow } from "../tables/total-words.ts";
import type { Bound, Check, Evidence } from "../rule.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { exactly, writtenAt } from "../wording/written.ts";
import type { Report } from "../../domain/report.ts";

export const sharesFillWhole = defineRule<RelationData>({
  id: "R05",
  name: "占比合计",
  about: "列全了的各部分，占比合计应为100%，只容许印出位数的舍入。",
  version: "1.0.0",
  severity: "warning",
  messages: {
    ...relationMessages,
    mismatch: (d) =>
      `各项占比${d.expression}合计为${d.computed}，不等于${d.claim.includes("%") ? d.claim : "100%"}，相差${d.gap}。${d.caveat}`,
    tail: (d) =>
      `各项占比${d.expression}合计为${d.computed}，只有按“${d.reading}”才等于100%，属尾差。`,
  },
  *check({ report, scene }) {
    for (const group of sharesOf(scene)) {
      const check = checkGroup(report, group, scene);
      if (check !== null) yield check;
    }
    for (const column of [...columnsOf(scene), ...summedShares(scene)]) {
      yield checkRelation(column, { title: "占比合计不等于总数", ceiling: "warning" });
    }
  },
});

interface Share {
  readonly part: Evidence;
  readonly whole: Evidence;
  readonly rate: Mention;
}

/** Shares of one whole; the parts tell whether the list is complete. */
function sharesOf(scene: Scene): readonly (readonly Share[])[] {
  const respective = respectiveShares(scene);
  const taken = new Set(respective.map(({ rate }) => rate));
  const cases = rateCases(scene).filter(({ rate, name }) => name === "占比" && !taken.has(rate));
  const grouped = groupedShares(scene, cases);
  const moved = new Set(grouped.map(({ rate }) => rate));
  const all = [...respective, ...grouped, ...cases.filter(({ rate }) => !moved.has(rate))];
  const shares = all.flatMap(({ rate, bounds: [bound] }) => {
    if (bound?.formula.name !== "share") return [];
    const [part, whole = part] = bound.evidence;
    // 个数占8.6%，占纳入管理资金的58.5%: a share of money is none of things counted.
    const ofMoney = part.figure?.kind === "count" && /资金|金额/.test(rate.before);
    return whole.figure === null || rate.scope.isRow || ofMoney ? [] : [{ part, whole, rate }];
  });
  return [...Map.groupBy(shares, ({ whole }) => whole.figure?.id ?? "").values()];
}

function checkGroup(
  report: Report,
  group: readonly Share[],
  scene: Scene,
): Check<RelationData> | null {
  const [first] = group;
  if (first === undefined || group.length < 2) return null;
  const parts: Bound = {
    formula: { name: "sum", args: group.map((_, index) => index + 1), sign: "=", claim: 0 },
    evidence: [first.whole, ...group.map(({ part }) => part)],
    text: "总数＝各部分之和",
    binding: "sentence",
  };
  const rates = group.map(({ rate }) => evidenceOf("占比", rate));
  if (!isFitting(parts))
    return abstain("not_applicable", "各部分没有列全，占比不必合计为100%", rates);
  const check = checkRelation(fullBound(report, group), {
    title: "占比合计不等于100%",
    ceiling: "warning",
    suggestion: "请核对各项占比，并确认各部分是否列全。",
  });
  if (check.verdict === "broken" && group.some((share) => isOfOther(share, scene)))
    return abstain("ambiguous", "占比与文中另一个数相符，各部分未必是这些", rates);
  return check.verdict === "held"
    ? { ...check, statement: `各部分列全，${String(group.length)}项占比合计为100%` }
    : check;
}

/** 优4个、中2个，优等占三分之一: the paragraph holds another number that the share is of, and not this one. */
function isOfOther({ part, whole, rate }: Share, scene: Scene): boolean {
  const base = Number(whole.figure?.value);
  const prints = (value: string | null | undefined): boolean =>
    printsAs(rate.figure, (100 * Number(value)) / base);
  return (
    !prints(part.figure?.value) &&
    (scene.byBlock.get(rate.figure.block) ?? []).some(
      ({ figure }) =>
        figure.kind === part.figure?.kind &&
        figure.quantity.unit === part.figure.quantity.unit &&
        figure.id !== whole.figure?.id &&
        prints(figure.value),
    )
  );
}

function fullBound(report: Report, group: readonly Share[]): Bound {
  const rates = group.map(({ rate }) => evidenceOf("占比", rate));
  const start = Math.min(...group.map(({ rate }) => rate.figure.flow.start));
  const from = Math.max(0, start - 200);
  const lead = from + report.document.flow.text.slice(from, start).lastIndexOf("占");
  // The word 占 says that the shares are of one whole.
  const place = { start: Math.max(lead, 0), end: Math.max(lead, 0) + 1 };
  const whole = writtenAt(report, place, "全部", exactly("100.00", "%"));
  return {
    formula: { name: "sum", args: rates.map((_, index) => index + 1), sign: "=", claim: 0 },
    evidence: [whole, ...rates],
    text: "各占比之和＝100%",
    binding: group.every(({ rate }) => rate.scope === group[0]?.rate.scope)
      ? "sentence"
      : "paragraph",
  };
}

/** A column of shares with its own total at the foot. */
function columnsOf(scene: Scene): readonly Bound[] {
  const cells = scene.mentions.filter(
    ({ scope, figure, before }) =>
      scope.isRow && figure.kind === "rate" && /占比|比重|所占比例|占总/.test(before),
  );
  const columns = Map.groupBy(
    cells,
    ({ figure: { cell } }) => `${String(cell?.table)},${String(cell?.column)}`,
  );
  return [...columns.values()].flatMap((column) => {
    const totals = column.filter(isInTotalRow);
    const parts = column.filter((each) => !isInTotalRow(each) && !/小计|其中/.test(each.after));
    const [total] = totals;
    if (total === undefined || totals.length > 1 || parts.length < 2) return [];
    if (total.figure.value !== "100" || /小计|其中/.test(column.map(({ after }) => after).join()))
      return [];
    return [
      {
        formula: { name: "sum", args: parts.map((_, index) => index + 1), sign: "=", claim: 0 },
        evidence: [evidenceOf("合计", total), ...parts.map((part) => evidenceOf("占比", part))],
        text: "合计＝各行占比之和",
        binding: "sentence",
      } satisfies Bound,
    ];
  });
}
