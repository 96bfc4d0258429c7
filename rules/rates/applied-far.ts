import type { Figure } from "../../domain/figure.ts";
import { isSlip } from "../blame/slip.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Bound, Evidence } from "../rule.ts";
import { gridsOf } from "../tables/table-grid.ts";
import { bindingOf, roleName, sharedRun } from "../wording/mention-match.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import { laidDown } from "../wording/laid-down.ts";
import { plain } from "../wording/plain.ts";
import { between, leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { isAppliedRate } from "./applied-rate.ts";
import { printsAs } from "./prints-as.ts";
import { rateFormulas } from "./rate-bound.ts";

/** So many figures behind the rate what comes of it is looked for. */
const reach = 3;
/** Shorter numbers are a slip of the pen apart from too many others. */
const digits = 3;
const exact = "exactly";

/** 压减83.16万元, 扣减0.93万元; 共压减329.28万元 is what all come to. */
const result =
  /(?<!共|合计|累计)(?:[压扣核调削]减|扣除|扣回|扣留|计提|提取|预留|返还|奖励)(?:资金|预算|金额|经费|尾款|服务费)?$/;
/** 达到95%以上，即累计支出不少于12.825亿元 */
const goal = /(?:率|进度)(?:要|应|须|力争)?(?:达到?|提高到|提升至|升至|不低于|超过)$/;
const reached =
  /^(?:以上|及以上)?[，,、]?(?:即|也就是|相当于|据此(?:推算|测算|计算)|按此(?:推算|测算|计算)|对应)[^，,。；;\d]{0,16}(?:支出|支付|拨付|规模|使用|执行)[^，,。；;\d]{0,8}$/;

/**
 * 按20%压减，公共自行车运维压减83.16万元: what comes of a rate that is laid down, and what it is applied to, a number of the row that
 * is named or the whole of the rates of execution told elsewhere.
 */
export const ratesAppliedFar = perScene((told: Scene): readonly Bound[] => {
  const scene = wholeScene(told);
  return scene.mentions.flatMap((rate): readonly Bound[] => {
    const { kind, quantity, cell } = rate.figure;
    if (kind !== "rate" || quantity.dimension !== "ratio" || cell !== null) return [];
    if (isAppliedRate(rate)) {
      const pairs = pairsOf(rate, scene);
      return pairs.length > 0 ? pairs : cutsOf(rate).flatMap((part) => cutBound(part, rate, scene));
    }
    return goal.test(plain(rate.before)) ? goalBound(rate, told) : [];
  });
});

/** So many numbers behind the rate a list of bases and cuts may go on. */
const longList = 16;
const leadsToCut = /^[，,、]?(?:应|可|需|拟|相应|共|即)*[压扣核调削]减(?:预算|资金|金额)?$/;

/** 其公用经费按5%压减：商务局638万元，压减31.9万元；体育局474万元，压减23.7万元: one rate, and a base with its cut for each. */
function pairsOf(rate: Mention, scene: Scene): readonly Bound[] {
  const block = scene.byBlock.get(rate.figure.block) ?? [];
  const at = block.indexOf(rate);
  const behind = block.slice(at + 1, at + 1 + longList);
  const next = behind.findIndex(({ figure }) => figure.kind === "rate");
  const list = behind
    .slice(0, next < 0 ? longList : next)
    .filter(({ figure }) => figure.kind === "amount");
  const bounds = list.flatMap((part, place) => {
    const base = list[place - 1];
    const isPair =
      base?.scope === part.scope &&
      leadsToCut.test(plain(between(base, part))) &&
      Number(base.figure.value) > Number(part.figure.value);
    return isPair ? boundOf(part, base, rate) : [];
  });
  // One that comes out right shows what the rate is applied to.
  return bounds.length > 1 && bounds.some(isFitting) ? bounds : [];
}

/** What is cut by this rate, up to the next rate. */
function cutsOf(rate: Mention): readonly Mention[] {
  const behind = rate.scope.mentions.slice(rate.place + 1, rate.place + 1 + reach);
  const next = behind.findIndex(({ figure }) => figure.kind === "rate");
  return behind
    .slice(0, next < 0 ? reach : next)
    .filter(({ figure, before }) => figure.kind === "amount" && result.test(plain(before)));
}

function cutBound(part: Mention, rate: Mention, scene: Scene): readonly Bound[] {
  const bases = rowOf(part, rate, scene);
  const bounds = bases.map((base) => boundOf(part, base, rate));
  const fit = bounds.find(isFitting);
  if (fit !== undefined) return [fit];
  const [only, ...others] = bounds;
  if (only === undefined || others.length > 0 || isMadeElsewhere(part, rate, scene)) return [];
  return isSlip(only, digits) ? [only] : [];
}

const leastName = 4;

/** The amounts of the one row of a table that is named right before what is cut. */
function rowOf(part: Mention, rate: Mention, scene: Scene): readonly Mention[] {
  const lead = plain(leading(part, 80));
  const name = /[^，,、。；;：:]*$/.exec(lead)?.[0] ?? "";
  const own = namedRow(scene, (label) => sharedRun(label, name));
  // 对乡镇文化站设备购置项目，按20%的比例压减，压减资金96.80万元: its whole name may stand farther before.
  const only =
    own.length > 0 ? own : namedRow(scene, (label) => (lead.includes(label) ? label.length : 0));
  const amounts = only.filter(
    ({ figure, before }) =>
      figure.kind === "amount" &&
      Number(figure.value) > Number(part.figure.value) &&
      !/[压扣核调削]减/.test(before),
  );
  const words = plain(leading(rate, 16));
  const called = amounts.filter(({ before }) => sharedRun(plain(before), words) > 1);
  return called.length > 0 ? called : amounts;
}

/** Cells of the row that is named best; none where two are. */
function namedRow(scene: Scene, likeness: (label: string) => number): readonly Mention[] {
  const named = gridsOf(scene).flatMap((grid) =>
    grid.rows
      .filter((row) => grid.kinds.get(row) === "detail")
      .flatMap((row) => {
        const label = plain(grid.labels.get(row) ?? "");
        const run = likeness(label);
        const cells = [...(grid.cells.get(row)?.values() ?? [])];
        return run >= leastName && run * 2 > label.length ? [{ run, cells }] : [];
      }),
  );
  // 中正会计师事务所 and 诚达会计师事务所 have more than half of their names in common.
  const best = Math.max(0, ...named.map(({ run }) => run));
  const [only, ...others] = named.filter(({ run }) => run === best);
  return only === undefined || others.length > 0 ? [] : only.cells;
}

/** Any other amount of the report that the rate makes it of. */
function isMadeElsewhere(part: Mention, rate: Mention, scene: Scene): boolean {
  return scene.mentions.some(
    (base) =>
      base.figure.kind === "amount" && base !== part && isFitting(boundOf(part, base, rate)),
  );
}

const spent = /(?:执行|支出|支付|拨付)(?:率|进度)/;

/** What the rates of execution of the report are shares of: two amounts beside such a rate make it. */
const spentWholes = perScene((scene: Scene): readonly Mention[] =>
  scene.mentions.flatMap((rate) => {
    const { figure, scope, before } = rate;
    if (figure.kind !== "rate" || figure.status === "threshold" || !spent.test(before)) return [];
    const amounts = scope.mentions
      .slice(0, rate.place)
      .filter((each) => each.figure.kind === "amount");
    return amounts.filter((whole) =>
      amounts.some(
        (part) =>
          part !== whole &&
          printsAs(figure, (100 * Number(part.figure.value)) / Number(whole.figure.value)),
      ),
    );
  }),
);

/** 达到95%以上，即累计支出不少于12.825亿元, of what the rate of execution told before is a share. */
function goalBound(rate: Mention, told: Scene): readonly Bound[] {
  const part = rate.scope.mentions[rate.place + 1];
  if (part?.figure.kind !== "amount" || !reached.test(plain(between(rate, part)))) return [];
  // A total of the table is told in the text as well, which is where it is looked for.
  const wholes = spentWholes(told).toSorted(
    (a, b) => Number(a.scope.isRow) - Number(b.scope.isRow),
  );
  const bounds = wholes.map((whole) => boundOf(part, whole, rate));
  const fit = bounds.find(isFitting);
  if (fit !== undefined) return [fit];
  const [only] = bounds;
  const values = new Set(wholes.map(({ figure }) => figure.value));
  if (only === undefined || values.size > 1 || isMadeElsewhere(part, rate, wholeScene(told)))
    return [];
  return isSlip(only, digits) ? [only] : [];
}

function boundOf(part: Mention, base: Mention, rate: Mention): Bound {
  const [partName, baseName] = [roleName(part, "金额"), roleName(base, "基数")];
  return {
    formula: rateFormulas.share,
    evidence: [
      itself(evidenceOf(partName, part)),
      evidenceOf(baseName, base),
      laidDown("比例", exactly(rate.figure), exact),
    ],
    text: `比例＝${partName}÷${baseName}`,
    binding: bindingOf([part, base, rate]),
  };
}

/** 达到95%以上，即不少于12.825亿元: the one limit is worked out from the other. */
function itself(evidence: Evidence): Evidence {
  return evidence.figure === null ? evidence : { ...evidence, figure: exactly(evidence.figure) };
}

function exactly(figure: Figure): Figure {
  return { ...figure, quantity: { ...figure.quantity, qualifier: "exact" } };
}
