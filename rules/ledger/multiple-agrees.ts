import { changesIn } from "../changes/change-binding.ts";
import { subjectsOf } from "../changes/change-subject.ts";
import type { Subjects } from "../changes/change-subject.ts";
import type { Direction } from "../changes/change-words.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import {
  checkRelation,
  evidenceOf,
  isFitting,
  relationMessages,
} from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";
import type { Bound, Check, Evidence } from "../rule.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

export const multipleAgrees = defineRule<RelationData>({
  id: "G04",
  name: "倍、番语义",
  about: "“增长n倍”指本期数是上期数的n＋1倍，“是上期数的n倍”和“翻一番”（2倍）按字面计算。",
  version: "1.0.0",
  severity: "warning",
  messages: relationMessages,
  *check({ scene }) {
    for (const fold of [...increases(scene), ...multiples(scene)]) {
      const check = checkFold(fold);
      if (check !== null) yield check;
    }
  },
});

interface Fold {
  readonly by: Mention;
  readonly past: Mention;
  readonly now: Subjects;
  /** 增长n倍; null for 是…的n倍. */
  readonly direction: Direction | null;
}

function isFold({ figure }: Mention): boolean {
  return /倍|番/.test(figure.quantity.unit ?? "");
}

/** 增长2倍, 翻一番 */
function increases(scene: Scene): readonly Fold[] {
  return changesIn(scene).flatMap(({ by, past, now, direction, adjusted }) =>
    past === null || adjusted
      ? []
      : by.filter(isFold).map((fold) => ({ by: fold, past, now, direction })),
  );
}

/** 是上年40个的3倍 */
function multiples(scene: Scene): readonly Fold[] {
  return [...wholeScene(scene).byBlock.values()].flatMap((block) => {
    const list = block.filter(({ scope }) => !scope.isRow);
    return list.flatMap((by, at) => {
      const past = list[at - 1];
      if (!isFold(by) || past?.scope !== by.scope || !/^\s*的\s*$/.test(between(past, by))) {
        return [];
      }
      if (!/(?:是|为|达到?|相当于|系)[^，,；;]*$/.test(past.before)) return [];
      return { by, past, now: subjectsOf(list, at - 1, [], past), direction: null };
    });
  });
}

function checkFold(fold: Fold): Check<RelationData> | null {
  const { candidates } = fold.now;
  const name = fold.direction === null ? "times" : "more";
  const now =
    candidates.length > 1
      ? candidates.find((each) => isFitting(boundOf(fold, each, name)))
      : candidates[0];
  if (now === undefined) return null;
  const grown = boundOf(fold, now, "more");
  const plain = boundOf(fold, now, "times");
  if (fold.direction === null) {
    return checkRelation(plain, { title: "倍数与两数不符", ceiling: "warning" });
  }
  return checkRelation(grown, {
    title: "倍、番与两数不符",
    ceiling: "warning",
    ...(fold.direction === "down"
      ? { suggestion: "“减少”不用“倍”表示，请改写为百分比并核对。" }
      : isFitting(plain)
        ? { suggestion: `两数之比合“是……的${quoteOf(fold.by)}”，请核对是“增长”还是“增长到”。` }
        : {}),
  });
}

function quoteOf({ figure }: Mention): string {
  return figure.quote.replace(/\s/g, "");
}

function boundOf({ by, past }: Fold, now: Mention, name: "more" | "times"): Bound {
  return {
    formula: { name, args: [0, 1], sign: "=", claim: 2 },
    evidence: [
      evidenceOf(roleName(now, "本期数"), now),
      evidenceOf("上期数", past),
      name === "more" ? increaseOf(by) : evidenceOf("倍数", by),
    ],
    text: name === "more" ? "增长倍数＝（本期数－上期数）÷上期数" : "倍数＝本期数÷上期数",
    binding: bindingOf([now, past, by]),
  };
}

/** 翻两番 is four times as much, so three more; 翻一番 is one more, as printed. */
function increaseOf(by: Mention): Evidence {
  const evidence = evidenceOf("增长倍数", by);
  const { quantity } = by.figure;
  const doublings = Number(quantity.digits);
  if (quantity.unit !== "番" || !(doublings > 1) || !Number.isInteger(doublings)) return evidence;
  const digits = String(2 ** doublings - 1);
  return { ...evidence, figure: null, quantity: { ...quantity, digits, unit: "倍" } };
}
