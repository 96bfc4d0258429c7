import { holds } from "../../domain/judgement.ts";
import { printedDigits } from "../../domain/quantity.ts";
import { isSlip } from "../repeats/repeat-binding.ts";
import type { Bound } from "../rule.ts";
import { ownClause } from "../wording/clause-before.ts";
import { operandsIn } from "../wording/mention-of.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { areOfOneKind } from "../wording/one-measure.ts";
import { placeOf } from "../wording/paragraph-place.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Scene } from "../wording/scene.ts";
import { quoteOf } from "./runs.ts";

/** 压减1673.35万元 and 增加234万元 are numbers of their own as well. */
const gap = /(?:节约|节省|节支|结余|减少|少|低|高|多|超|剩余|缺口|差)[一-龥]{0,3}$/;
const ofMean = /(?:比|较|低于|高于)([^，,。；;比较]*)平均[^，,。；;]*$/;
const ofWhole = /总体|整体|综合|平均水平/;
const leastDigits = 2;
const reach = 24;
/** So many characters name whose mean it is. */
const named = 2;

/**
 * 预算86万元，中标价78.5万元，审定76.2万元，较预算节约9.8万元: of several levels of one sentence another one makes the gap that is told; and 比自评平均低3分
 * is held against no score that is not called a mean.
 */
export function otherLevel(bound: Bound, scene: Scene): string | null {
  return replaced(bound, scene) ?? ofNamedMean(bound, scene);
}

function replaced({ formula, evidence }: Bound, scene: Scene): string | null {
  const args = formula.args.map((at) => evidence[at]?.figure ?? null);
  const claim = evidence[formula.claim]?.figure ?? null;
  const [a, b] = args;
  if (!/^(?:sum|difference)$/.test(formula.name) || formula.sign !== "=") return null;
  if (a == null || b == null || claim === null || args.length > 2) return null;
  const figures = [claim, a, b];
  const place = placeOf({ figure: claim }, scene);
  const list = place?.list ?? [];
  const known = new Set(figures.map(({ id }) => id));
  const told = list.filter(({ figure }) => known.has(figure.id));
  const by = told.find(({ before }) => gap.test(plain(before)));
  if (by === undefined || told.length < figures.length) return null;
  if (printedDigits(by.figure.quantity) < leastDigits) return null;
  const between = list.filter(
    (each) =>
      !known.has(each.figure.id) &&
      each.scope === by.scope &&
      each.place < by.place &&
      areOfOneKind(each, by) &&
      !gap.test(plain(each.before)),
  );
  const found = between.find((other) =>
    figures.some(
      (figure, at) =>
        figure.id !== by.figure.id &&
        // 预算4600万元，到位4800万元: one of two levels a slip apart is rather miswritten than another.
        !told.some((own) => own.figure.id === figure.id && isSlip(own, other)) &&
        holds(
          { name: formula.name, args: [1, 2], sign: "=", claim: 0 },
          figures.map(({ quantity }) => quantity).with(at, other.figure.quantity),
        ),
    ),
  );
  return found === undefined ? null : `按“${quoteOf(found)}”算正合`;
}

function ofNamedMean(bound: Bound, scene: Scene): string | null {
  if (!/^(?:difference|growth)$/.test(bound.formula.name)) return null;
  const { claim, told: levels = [] } = operandsIn(bound, wholeScene(scene)) ?? {};
  const words = claim === undefined ? null : ofMean.exec(plain(leading(claim, reach)));
  if (words === null || levels.some(({ scope }) => scope.isRow)) return null;
  const name = words[1] ?? "";
  // 高于平均水平3.86个百分点: that of all is meant, however it is called.
  if (name.length < named) return null;
  const isIt = levels.some((level) => {
    const own = ownClause(level, reach);
    // 总体执行率68.4%，…比全县平均水平低7.2个百分点.
    return ofWhole.test(own) || (own.includes("均") && sharedRun(name, own) >= named);
  });
  return isIt ? null : `文中没有写出${name}平均数`;
}
