import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { mentionOf } from "../wording/mention-of.ts";
import { areOfOneKind } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** A rate of fewer digits is met by accident. */
const telling = 3;
/** So many characters of the name of a base call a number by it. */
const called = 4;

/**
 * A share whose whole stands in another paragraph: what was left of all is no whole (其余11个对象), and where the sentence of the
 * whole, or one that names the base as the share does, tells another number that fits, that one may be meant.
 */
export function ofOtherBase(bound: Bound, scene: Scene): string | null {
  const { formula, evidence } = bound;
  if (formula.name !== "share") return null;
  const [part, whole, claim] = [formula.args[0], formula.args[1], formula.claim].map((index) => {
    const figure = index === undefined ? null : (evidence[index]?.figure ?? null);
    return figure === null ? null : mentionOf(figure, scene);
  });
  if (part == null || whole == null || claim == null || claim.scope.isRow) return null;
  if (areTwoCuts(part, whole)) return `“${part.figure.quote}”与“${whole.figure.quote}”说的是两件事`;
  const isFar = whole.figure.block !== claim.figure.block;
  if (isFar && rest.test(plain(whole.before))) return `“${whole.figure.quote}”只是余下的`;
  if (claim.figure.quantity.digits.replace(/\D/g, "").length < telling) return null;
  const own = fittingPart(bound, [part, whole, claim], scene);
  if (own !== null) return `“${own.figure.quote}”正合“${claim.figure.quote}”`;
  const name = nameOf(claim);
  if (isCalled(whole, name)) return null;
  const parts = name === "" ? [part] : partsBefore(claim, part);
  const others = basesFor(whole, name, isFar, scene).filter((each) => each !== part);
  const found = others.find((base) =>
    parts.some((each) => each !== base && fits(bound, each, base)),
  );
  return found === undefined ? null : `以“${found.figure.quote}”为分母正合`;
}

const rest = /^(?:[，,]|而|且)*(?:其余|其他|余下|剩余|剩下)(?:的|各)?(?:[一-龥]{1,4})?$/;

const deed =
  /^(?:其中|对|将|一是|二是)?(?:取消|撤销|停止?安排|不予安排|全部收回|[压核审调削]减|收回)/;

/** 取消甲专项960万元，压减乙奖补780万元（压减比例15%）: each was cut from money of its own. */
function areTwoCuts(part: Mention, whole: Mention): boolean {
  const [a, b] = [part, whole].map(({ before }) => plain(before).replace(/^[，,、（(]/, ""));
  return (
    part.figure.kind === "amount" &&
    part.scope === whole.scope &&
    [a, b].every((words) => words !== undefined && deed.test(words) && words.length > 5) &&
    !/预算|申报|送审|原|总/.test(b ?? "")
  );
}

/** 占承接业务机构的, 相当于评价资金的: what the share says that it is of; empty where that names too little. */
function nameOf(claim: Mention): string {
  const found = /(?:占|相当于)([^占，,。；;\d]{4,14})的(?:约|近)?$/.exec(plain(claim.before))?.[1];
  return found ?? "";
}

function isCalled({ before, after }: Mention, name: string): boolean {
  return name !== "" && sharedRun(name, plain(`${before}|${after.slice(0, 10)}`)) >= called;
}

/** Numbers that may be the whole: beside the one that was taken, or called by the name that the share tells. */
function basesFor(whole: Mention, name: string, isFar: boolean, scene: Scene): readonly Mention[] {
  const beside = isFar && name === "" ? whole.scope.mentions : [];
  const named = name === "" ? [] : wholeScene(scene).mentions.filter((each) => isNamed(each, name));
  return [...beside, ...named].filter((each) => each !== whole && areOfOneKind(each, whole));
}

/** 重点绩效评价，涉及资金2.18亿元 of 评价资金: money is told of what its sentence speaks of. */
function isNamed(mention: Mention, name: string): boolean {
  if (isCalled(mention, name)) return true;
  const deed = /^([一-龥]{2})资金$/.exec(name)?.[1];
  const { before, scope } = mention;
  return (
    deed !== undefined &&
    scope.text.includes(deed) &&
    /(?:涉及|评价|总)资金(?:共|为)?$/.test(plain(before))
  );
}

/** 挽回资金1963.8万元，包括…512.0万元，相当于…: the share goes on from what was told first as well. */
function partsBefore(claim: Mention, part: Mention): readonly Mention[] {
  return claim.scope.mentions
    .slice(0, claim.place)
    .filter(({ figure }) => figure.quantity.dimension === part.figure.quantity.dimension);
}

/** 到货率为93.8%，…已到货未启用的3台: of what was told of some of them; the table tells 到货数. */
function fittingPart(
  bound: Bound,
  [part, whole, claim]: readonly [Mention, Mention, Mention],
  scene: Scene,
): Mention | null {
  const stem = /([一-龥]{2})率(?:为|是|达到?)*$/.exec(plain(claim.before))?.[1];
  const words = plain(part.before);
  if (stem === undefined || (words.includes(stem) && !/[未没]/.test(words))) return null;
  return (
    wholeScene(scene).mentions.find(
      (each) =>
        each !== part &&
        each !== whole &&
        each.scope.isRow &&
        `${each.figure.subject}|${each.before}`.includes(`${stem}数`) &&
        fits(bound, each, whole),
    ) ?? null
  );
}

function fits(bound: Bound, part: Mention, whole: Mention): boolean {
  const [partAt = 0, wholeAt = 1] = bound.formula.args;
  const evidence = bound.evidence
    .with(partAt, evidenceOf("部分", part))
    .with(wholeAt, evidenceOf("整体", whole));
  const [first, ...others] = evidence;
  return first !== undefined && isFitting({ ...bound, evidence: [first, ...others] });
}
