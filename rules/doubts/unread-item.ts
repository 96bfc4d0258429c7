import type { Figure } from "../../domain/figure.ts";
import { holds } from "../../domain/judgement.ts";
import type { Bound } from "../rule.ts";
import type { Scene } from "../wording/scene.ts";
import { sentenceFigures } from "../wording/sentence-figures.ts";

/** A sum of one digit is met by accident; one of two as well, unless it takes in the very next item. */
const leastDigits = 2;
const leastToldApart = 3;

/**
 * 一般公共预算拨款1826.35万元、基金拨款142.00万元、上年结转67.84万元: last year's money is a mere reference and no
 * item to us, but with it the list comes to its total.
 */
export function unreadItem({ formula, evidence }: Bound, { report }: Scene): Figure | null {
  const claim = evidence[formula.claim]?.figure ?? null;
  const items = formula.args.flatMap((index) => evidence[index]?.figure ?? []);
  const last = items.at(-1);
  if (claim === null || last === undefined || formula.name !== "sum") return null;
  const digits = claim.quantity.digits.replace(/\D/g, "").length;
  if (digits < leastDigits) return null;
  const known = new Set([claim, ...items].map(({ id }) => id));
  const beside = sentenceFigures(last, report).filter(
    (figure) =>
      !known.has(figure.id) &&
      figure.kind === last.kind &&
      figure.quantity.unit === last.quantity.unit &&
      !isWeight(report, figure) &&
      ((digits >= leastToldApart && (figure.status === "reference" || figure.year !== last.year)) ||
        goesOn(report, [claim, ...items], figure)),
  );
  const parts = items.map(({ quantity }) => quantity);
  const args = Array.from({ length: parts.length + 1 }, (_, at) => at + 1);
  return (
    beside.find(({ quantity }) =>
      holds({ name: "sum", args, sign: "=", claim: 0 }, [claim.quantity, ...parts, quantity]),
    ) ?? null
  );
}

/** 决策18.50分（权重20分）: how much could be had is no item. */
function isWeight({ document }: Scene["report"], { flow }: Figure): boolean {
  return /[（(](?:权重|满分|分值|标准分)[为：:]?$/.test(
    document.flow.text.slice(Math.max(0, flow.start - 8), flow.start),
  );
}

const turns = /其中|[比较]上年|同比|占|平均|涉及|包括|[。：:]/;

/**
 * 38个项目中，21个按申请额支持，12个压减后支持，5个未获支持; …9份，另有5份佐证材料缺失，合计28份: what follows the last item,
 * or stands between it and the total, and only goes on with the list.
 */
function goesOn({ document }: Scene["report"], told: readonly Figure[], item: Figure): boolean {
  const before = told.filter(({ flow }) => flow.end <= item.flow.start);
  const last = before.toSorted((a, b) => a.flow.end - b.flow.end).at(-1);
  // The total that stands right before it has no item yet.
  if (last === undefined || last === told[0]) return false;
  const gap = document.flow.text.slice(last.flow.end, item.flow.start);
  return (
    gap.length <= longestStep &&
    /[、，,；;]/.test(gap) &&
    !/\d[个家项份户人条]/.test(gap) &&
    !turns.test(gap)
  );
}

const longestStep = 40;
