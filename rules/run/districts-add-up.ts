import { countyDivisions } from "../../domain/division.ts";
import { indicatorOf } from "../../domain/indicator.ts";
import type { Mismatch } from "../findings/explain.ts";
import { abstain, checkRelation, evidenceOf } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import { defineWideRule } from "../rule.ts";
import type { Bound, Check } from "../rule.ts";
import { toldBy } from "./told-facts.ts";
import type { Told } from "./told-facts.ts";
import { witnessesOf } from "./witness.ts";
import type { Witness } from "./witness.ts";

const exceeds = (d: Mismatch): string =>
  `各区县之和${d.expression}大于${d.claimRole}${d.claim}，超出${d.gap}；区县之和不应大于全市数（全市数还含市本级）。`;

export const districtsAddUp = defineWideRule<RelationData>({
  id: "X02",
  name: "上下级汇总",
  about: "各区县同一指标之和，不应大于全市数；全市数还含市本级。",
  version: "1.0.0",
  severity: "warning",
  messages: { mismatch: exceeds, tail: exceeds },
  *checkAll({ scenes }) {
    const witnesses = witnessesOf(scenes);
    const below = Map.groupBy(
      witnesses.flatMap((witness) =>
        parentsOf(witness).map((parent) => ({ parent: key(parent, witness), witness })),
      ),
      ({ parent }) => parent,
    );
    for (const city of witnesses) {
      const districts = below.get(key(city.district, city)) ?? [];
      yield* checkCity(
        city,
        districts.map(({ witness }) => witness),
      );
    }
  },
});

/** Full paths of the units above a district: 四川省, 四川省/达州市. */
function parentsOf({ report }: Witness): readonly string[] {
  const parents = report.district?.parents ?? [];
  return parents.map((_, index) => parents.slice(0, index + 1).join("/"));
}

function key(district: string, { year, cover }: Witness): string {
  return `${district}|${String(year)}|${cover}`;
}

function* checkCity(city: Witness, districts: readonly Witness[]): Generator<Check<RelationData>> {
  const told = Map.groupBy(districts.flatMap(toldBy), keyOf);
  for (const total of toldBy(city)) {
    const parts = told.get(keyOf(total)) ?? [];
    const names = new Set(parts.map(({ witness }) => witness.district));
    // Two reports of one district would count it twice.
    if (!adds(total) || parts.length < 2 || names.size !== parts.length) continue;
    yield checkTotal(total, parts, missingOf(city, names));
  }
}

function keyOf({ indicator, year, mention }: Told): string {
  return `${indicator}|${String(year)}|${mention.figure.quantity.dimension}`;
}

/** Money and counts of the whole city; documents and ranks of districts make no sum. */
function adds({ indicator, mention }: Told): boolean {
  const { figure, scope } = mention;
  const whole = /全市/.test(scope.text) && !/市本?级|市直/.test(mention.before);
  return /^(?:amount|count)$/.test(figure.kind) && !indicator.startsWith("institution.") && whole;
}

/** Districts of the city of which the run has no report; null where the city is not in the table. */
function missingOf({ report }: Witness, names: ReadonlySet<string>): number | null {
  const city = report.district?.name ?? "";
  const roster = countyDivisions.filter(({ parents }) => parents.at(-1)?.name === city);
  return roster.length === 0 ? null : Math.max(0, roster.length - names.size);
}

function checkTotal(
  total: Told,
  parts: readonly Told[],
  missing: number | null,
): Check<RelationData> {
  const name = indicatorOf(total.indicator)?.name ?? "该数";
  const items = parts.map((part) =>
    evidenceOf(part.witness.report.district?.name ?? "区县", part.mention),
  );
  const bound: Bound = {
    formula: { name: "sum", args: items.map((_, index) => index + 1), sign: "<=", claim: 0 },
    evidence: [evidenceOf(`全市${name}`, total.mention), ...items],
    text: `各区县${name}之和≤全市${name}`,
    binding: "document",
  };
  const check = checkRelation(bound, {
    title: "各区县之和大于全市数",
    suggestion: "请核对各区县和全市的口径与数据。",
    ceiling: "warning",
  });
  if (check.verdict !== "held" || missing === 0) return check;
  const lack = missing === null ? "不知道所辖区县是否齐全" : `还缺${String(missing)}个区县`;
  return abstain("insufficient", `${check.statement}；${lack}，不能核对汇总`, bound.evidence);
}
