import { holds } from "../../domain/judgement.ts";
import { growsAmount } from "../changes/amount-change.ts";
import { changesIn } from "../changes/change-binding.ts";
import { differenceBy, growthBy } from "../changes/change-formula.ts";
import { printedEvidence } from "../doubts/printed-limit.ts";
import type { Change } from "../changes/change-binding.ts";
import { quantitiesOf } from "../findings/explain.ts";
import { bindingOf } from "../wording/mention-match.ts";
import { printedText } from "../wording/number-text.ts";
import { abstain, evidenceOf, judgeBound } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";
import type { Bound, Check, Evidence, NonEmpty } from "../rule.ts";
import {
  distancesInPercent,
  gapsInPercent,
  gapsNearby,
  growthInPoints,
  isCalledDistance,
  isToldLikeOthers,
  levelsInPoints,
} from "../rates/points-misused.ts";
import { amountsInPoints } from "../rates/amounts-in-points.ts";
import { calledLevels } from "../rates/called-levels.ts";
import { gapsAsPoints } from "../rates/gaps-as-points.ts";
import { grownInPoints } from "../rates/grown-in-points.ts";
import { levelsBesideRates } from "../rates/levels-beside-rates.ts";
import { sharesInPoints } from "../rates/shares-in-points.ts";
import type { Triple } from "../rates/points-misused.ts";
import type { Mention } from "../wording/scene.ts";
import { unreadable } from "../wording/written.ts";

export interface Mixed {
  readonly told: string;
  readonly now: string;
  readonly past: string;
  readonly right: string;
}

export interface Level {
  readonly told: string;
  readonly name: string;
}

interface Data {
  readonly mixed: Mixed;
  /** A level or the growth of an amount, told in points. */
  readonly level: Level;
  /** A distance between two rates, told in percent. */
  readonly distance: { readonly told: string };
}

export const pointsNotPercent = defineRule<Data>({
  id: "U05",
  name: "百分数与百分点混用",
  about: "两个比率相减得到的是百分点；写“提高x%”的，x应是相对增幅。",
  version: "1.0.0",
  severity: "warning",
  messages: {
    mixed: (d) =>
      `文中由${d.past}到${d.now}写作变动${d.told}；两个比率之差正好是${d.right}，而相对变动不是${d.told}，疑似把“个百分点”写成了“%”。`,
    level: (d) =>
      `${d.name}写作“${d.told}”；百分点只用来表示两个比率之差，这里疑似把“%”写成了“个百分点”。`,
    distance: (d) =>
      `两个比率的差距写作“${d.told}”；比率之差应以百分点表示，疑似把“个百分点”写成了“%”。`,
  },
  *check({ scene }) {
    const told = new Set<Mention["figure"]>();
    for (const change of changesIn(scene)) {
      const [now] = change.now.candidates;
      if (now === undefined || change.past === null || change.adjusted) continue;
      if (!isRatio(now) || !isRatio(change.past)) continue;
      for (const by of change.by.filter((each) => isPercent(each) && !growsAmount(each))) {
        told.add(by.figure);
        yield checkChange(change, now, change.past, by);
      }
    }
    for (const gap of [...gapsInPercent(scene), ...gapsNearby(scene)]) {
      if (told.has(gap.by.figure) || !isPercent(gap.by)) continue;
      told.add(gap.by.figure);
      yield gapOf(gap);
    }
    for (const mention of distancesInPercent(scene)) {
      if (told.has(mention.figure)) continue;
      told.add(mention.figure);
      yield distanceOf(mention);
    }
    for (const gap of gapsAsPoints(scene)) {
      if (!told.has(gap.by.figure)) yield gapOf(gap);
      told.add(gap.by.figure);
    }
    const levels = [...levelsInPoints(scene), ...calledLevels(scene), ...sharesInPoints(scene)];
    const grown = growthInPoints(scene).map((mention) => ({ mention, name: "增减幅度" }));
    const further = [
      ...amountsInPoints(scene),
      ...levelsBesideRates(scene),
      ...grownInPoints(scene),
    ];
    const known = new Set<string>();
    for (const { mention, name } of [...levels, ...grown, ...further]) {
      const isMeant = isCalledDistance(mention) || isToldLikeOthers(mention);
      if (!isMeant && !known.has(mention.figure.id)) yield levelOf(mention, name);
      known.add(mention.figure.id);
    }
  },
});

function levelOf(mention: Mention, name: string): Check<Data> {
  const told = printedText(mention.figure.quote);
  return unreadable("level", { told, name }, [evidenceOf(name, mention)], {
    title: "百分数与百分点混用",
    suggestion: "请核对，并改写为“%”。",
    text: "比率以%表示，比率之差以百分点表示",
  });
}

function distanceOf(mention: Mention): Check<Data> {
  const told = printedText(mention.figure.quote);
  return unreadable("distance", { told }, [evidenceOf("差距", mention)], {
    title: "百分数与百分点混用",
    suggestion: "请核对，并改写为“个百分点”。",
    text: "两个比率之差以百分点表示",
  });
}

function gapOf({ now, past, by }: Triple): Check<Data> {
  const told = printedText(by.figure.quote);
  return unreadable(
    "mixed",
    {
      told,
      now: printedText(now.figure.quote),
      past: printedText(past.figure.quote),
      right: told.replace(/[%％]/, "个百分点"),
    },
    [evidenceOf("变动", by), evidenceOf("现在的比率", now), evidenceOf("原来的比率", past)],
    {
      title: "百分数与百分点混用",
      suggestion: "请核对，并改写为“个百分点”或写出相对增幅。",
      text: "两个比率之差以百分点表示",
    },
  );
}

function isRatio({ figure }: Mention): boolean {
  return figure.quantity.dimension === "ratio";
}

/** 下降0.5‰ and 下降0.5个千分点 are told of rates in ‰, and are no percent. */
function isPercent(by: Mention): boolean {
  return isRatio(by) && !/[‰点]/.test(by.figure.quantity.unit ?? "");
}

/** 高出5.2% is the distance itself, not anything above it. */
function asGap(by: Mention): Evidence {
  const evidence = evidenceOf("变动", by);
  const { figure } = by;
  return /[高超多低]出$/.test(by.before.trimEnd())
    ? {
        ...evidence,
        figure: { ...figure, quantity: { ...figure.quantity, qualifier: "exact" as const } },
      }
    : evidence;
}

/** The printed rates differ by just what is told, and their quotient does not round to it. */
function isExactly(now: Mention, past: Mention, by: Mention): boolean {
  const apart = Math.abs(printed(now) - printed(past));
  const decimals = (by.figure.quantity.digits.split(".")[1] ?? "").length;
  const share = ((100 * apart) / printed(past)).toFixed(decimals);
  return Math.abs(apart - printed(by)) < 1e-9 && share !== printed(by).toFixed(decimals);
}

function printed({ figure }: Mention): number {
  return Number(figure.value);
}

function checkChange(change: Change, now: Mention, past: Mention, by: Mention): Check<Data> {
  const evidence: NonEmpty<Evidence> = [
    evidenceOf("现在的比率", now),
    printedEvidence("原来的比率", past),
    asGap(by),
  ];
  const up = change.apart ? printed(now) >= printed(past) : change.direction === "up";
  const bound: Bound = {
    formula: growthBy(up ? "up" : "down"),
    evidence,
    text: up ? "变动＝现在的比率÷原来的比率－1" : "变动＝1－现在的比率÷原来的比率",
    binding: bindingOf([now, past, by]),
  };
  const quantities = quantitiesOf(evidence);
  const judgement = judgeBound(bound);
  const told = printedText(by.figure.quote);
  if (quantities === null || judgement === null || judgement.verdict === "undecidable")
    return abstain("insufficient", "变动无法计算", evidence);
  const differ = holds(differenceBy(up ? "up" : "down"), quantities);
  // 80%比70%提高10%: read as a share of 70% it holds only if 10 stands for anything near it.
  if (judgement.verdict === "tail" && differ) return gapOf({ now, past, by });
  // 95%比93.2%上升1.8%: the difference to the digit, and 1.93% as a share of 93.2%.
  if (judgement.verdict !== "conflict" && isExactly(now, past, by)) return gapOf({ now, past, by });
  if (judgement.verdict !== "conflict") {
    return {
      verdict: "held",
      evidence,
      judged: null,
      statement: `${told}是相对变动，与两个比率相符`,
    };
  }
  if (!differ) return abstain("ambiguous", `${told}与两个比率的差和相对变动都不符`, evidence);
  return {
    verdict: "broken",
    messageId: "mixed",
    evidence,
    judged: { bound, judgement, strength: null },
    title: "百分数与百分点混用",
    suggestion: "请核对，并改写为“个百分点”或写出相对增幅。",
    tellsRepair: true,
    blame: [2],
    data: {
      told,
      now: printedText(now.figure.quote),
      past: printedText(past.figure.quote),
      right: told.replace(/[%％]/, "个百分点"),
    },
  };
}
