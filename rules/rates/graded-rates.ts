import type { Figure } from "../../domain/figure.ts";
import { isMeant, laidDown } from "../wording/laid-down.ts";
import { roleName } from "../wording/mention-match.ts";
import { rateFormulas } from "./rate-bound.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** What a grade is cut by, or to what share it is granted. */
interface GradeRate {
  readonly grade: string;
  readonly rate: Figure;
  readonly isCut: boolean;
}

const grade = '[“"]?(优秀|良好|合格|中等|较差|优|良|中|差)[”"]?';
const cutVerb = /压减|扣减|核减|调减|削减|下浮|减少|降低/;
const keepVerb = /按|安排|核定|保障|拨付|给予/;
const gradeBefore = new RegExp(
  `(?:^|[，,。；;：:、为是对级果和])${grade}(?:等[级次]?)?(?:的|档)?(?:部门|单位|项目|政策|对象)?[，,]?[^，,。；;：:\\d]{0,16}$`,
);
const respectively = new RegExp(
  `${grade}(?:和|、|与)${grade}[^，,。；;\\d]{0,12}分别[^，,。；;\\d]{0,10}$`,
);

/**
 * 对评价为中的压减20%, and told further on: 3个评价为中的项目上年预算1870万元，压减374万元. Base and amount of each
 * grade by the rate that the text lays down for it.
 */
export function gradedRates(scene: Scene): readonly Bound[] {
  const rates = gradeRates(scene);
  if (rates.length === 0) return [];
  return wholeScene(scene).scopes.flatMap(({ mentions, isRow }) =>
    isRow ? [] : mentions.flatMap((amount) => boundAt(amount, rates) ?? []),
  );
}

function gradeRates({ report }: Scene): readonly GradeRate[] {
  const { text } = report.document.flow;
  const rates = report.figures.filter(
    ({ kind, cell, quantity }) => kind === "rate" && cell === null && quantity.unit === "%",
  );
  const found = rates.flatMap((rate, at): readonly GradeRate[] => {
    const lead = leadTo(text, rate);
    const behind = text.slice(rate.flow.end, rate.flow.end + 6);
    const isCut =
      cutVerb.test(lead.slice(-12)) || /^(?:的比例|的幅度)?(?:压|扣|核|调|削)减/.test(behind);
    if (!isCut && !keepVerb.test(lead.slice(-8))) return [];
    const pair = respectively.exec(lead);
    const next = rates[at + 1];
    if (
      pair !== null &&
      next !== undefined &&
      /^[、和]$/.test(text.slice(rate.flow.end, next.flow.start))
    ) {
      const tail = text.slice(next.flow.end, next.flow.end + 6);
      const cuts = isCut || cutVerb.test(tail);
      return [rate, next].map((each, index) => ({
        grade: short(pair[index + 1]),
        rate: each,
        isCut: cuts,
      }));
    }
    const own = gradeBefore.exec(lead)?.[1];
    return own === undefined ? [] : [{ grade: short(own), rate, isCut }];
  });
  // One rate for a grade: two are two kinds of money.
  const groups = Map.groupBy(found, (each) => each.grade);
  return [...groups.values()].flatMap((all) => (all.length === 1 ? all : []));
}

function leadTo(text: string, { flow, sentence }: Figure): string {
  return plain(text.slice(Math.max(sentence.start, flow.start - 50), flow.start));
}

function short(word = ""): string {
  return word === "较差" ? "差" : word.slice(0, 1);
}

const gradeTold = new RegExp(
  `(?:^|[，,。；;：:为是级次个对])${grade}(?:等[级次]?)?(?:的|档|\\d|$|[，,一-龥])`,
  "g",
);

/** An amount that is cut or granted, with the last amount before it as its base and the last grade told before. */
function boundAt(amount: Mention, rates: readonly GradeRate[]): Bound | null {
  const { scope, place, figure, before } = amount;
  if (figure.kind !== "amount") return null;
  const base = scope.mentions.slice(0, place).findLast((other) => other.figure.kind === "amount");
  if (base === undefined || amount.place - base.place > 2 || isItselfCut(base)) return null;
  const lead = plain(leading(base));
  const told = [...lead.matchAll(gradeTold)].at(-1)?.[1];
  const found = rates.find((each) => each.grade === short(told));
  const words = plain(before);
  if (told === undefined || found === undefined || found.rate.flow.start > figure.flow.start)
    return null;
  const verb = found.isCut
    ? /(?:压减|扣减|核减|调减|削减)(?:预算|资金|金额)?(?:共|了)?$/
    : /(?:核定|安排|拨付|保留)(?:预算|资金|金额)?(?:为|了)?$/;
  if (!verb.test(words)) return null;
  const bound = boundOf(amount, base, found.rate);
  return isMeant(bound) ? bound : null;
}

/** 甲项目取消2350万元，乙项目压减310万元: what was cut before is no base of the next cut. */
function isItselfCut({ before }: Mention): boolean {
  return /(?:取消|压减|扣减|核减|调减|削减|收回)(?:预算|资金|金额)?(?:共|了)?$/.test(plain(before));
}

function boundOf(part: Mention, whole: Mention, rate: Figure): Bound {
  const [partName, wholeName] = [roleName(part, "金额"), roleName(whole, "基数")];
  return {
    formula: rateFormulas.share,
    evidence: [
      evidenceOf(partName, part),
      evidenceOf(wholeName, whole),
      laidDown("规定的比例", rate),
    ],
    text: `规定的比例＝${partName}÷${wholeName}`,
    binding: "document",
  };
}
