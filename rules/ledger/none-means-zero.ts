import type { Report } from "../../domain/report.ts";
import type { Span } from "../../domain/span.ts";
import type { Quantity } from "../../domain/quantity.ts";
import { noneActedOn } from "../magnitude/none-acted-on.ts";
import { printedText } from "../wording/number-text.ts";
import { abstain, evidenceOf, judgeBound } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";
import type { Bound, Check } from "../rule.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { writtenAt } from "../wording/written.ts";

export interface Denied {
  readonly words: string;
  readonly figure: string;
  readonly thing: string;
}

interface Nothing {
  readonly words: string;
  readonly figure: string;
}

export const noneMeansZero = defineRule<{ denied: Denied; acted: Nothing }>({
  id: "D03",
  name: "“无、未发生”与数值矛盾",
  about: "文中写明没有的，不应另有大于零的数；写为零个的，不应又写它们如何。",
  version: "1.1.0",
  severity: "warning",
  messages: {
    denied: (d) =>
      `文中一处写“${d.words}”，另一处写${d.thing}${d.figure}，两处不能同时成立。如两处时点或范围不同，请在文中写明。`,
    acted: (d) =>
      `文中写${d.figure}，紧接着又写“${d.words}”：一个也没有，就无从说它们如何，这个数多半写错。`,
  },
  *check({ report, scene }) {
    for (const { mention, told } of noneActedOn(scene)) yield checkActed(report, mention, told);
    const counted = scene.mentions.filter(
      ({ figure, past }) =>
        (figure.kind === "count" || figure.kind === "amount") &&
        figure.status === "actual" &&
        !past,
    );
    for (const denial of denialsIn(report)) {
      const told = counted.find((mention) =>
        denial.grade === null ? names(mention, denial.thing) : gradeOf(mention) === denial.grade,
      );
      if (told !== undefined) yield checkDenial(report, scene, denial, told);
    }
  },
});

interface Denial {
  readonly start: number;
  readonly end: number;
  readonly block: number;
  readonly thing: string;
  /** 优 良 中 差 where a grade is denied. */
  readonly grade: string | null;
}

const grades = /(?:无|没有)(?:被?评(?:价|定)?为)?[“"]?([优良中差])[”"]?(?:等次|等级|档次)/g;
const things =
  /(?:无|未发生|没有发生|未出现|没有出现|不存在|未产生)([^，,。；;：:、（）()“”《》\s的]{4,12}?)(?=[，,。；;]|$|情况|现象|的情)/g;
/** 如…、若…、…等情形的 suppose it and deny nothing. */
const supposed =
  /(?<![例比诸正])如[果有无未没不]|倘|一旦|若|凡|等情形|一律|的[，,]|不得|确保|力争|防止|避免|原则上/;

function denialsIn(report: Report): readonly Denial[] {
  const { blocks, flow } = report.document;
  return blocks.flatMap(({ kind, flow: place }, block) => {
    if (kind !== "paragraph") return [];
    const line = flow.text.slice(place.start, place.end);
    const found = [...line.matchAll(grades), ...line.matchAll(things)];
    return found.flatMap((match) => {
      const sentence = sentenceOf(line, match.index);
      if (supposed.test(sentence)) return [];
      const [words, thing = ""] = match;
      const grade = thing.length === 1 ? thing : null;
      const start = place.start + match.index;
      return [{ start, end: start + words.length, block, thing, grade }];
    });
  });
}

function sentenceOf(line: string, at: number): string {
  const [behind = ""] = line.slice(at).split(/[。；]/);
  return (
    (line
      .slice(0, at)
      .split(/[。；]/)
      .at(-1) ?? "") + behind
  );
}

/** “差”的1个, 差1个, “中”等次2个 */
function gradeOf({ before, figure }: Mention): string | null {
  if (figure.kind !== "count") return null;
  return (
    /(?:^|[“"、，为])([优良中差])[”"]?(?:等次|等级|档次)?(?:的|为|有)*$/.exec(before)?.[1] ?? null
  );
}

function names({ before, after }: Mention, thing: string): boolean {
  return (
    before.replace(/(?:为|共|有|达到?|计|金额|资金)+$/, "").endsWith(thing) ||
    after.startsWith(thing)
  );
}

function checkDenial(
  report: Report,
  scene: Scene,
  denial: Denial,
  mention: Mention,
): Check<{ denied: Denied }> {
  const zero: Quantity = { ...mention.figure.quantity, digits: "0", qualifier: "exact" };
  const words = writtenAt(report, denial, "没有", zero);
  const bound: Bound = {
    formula: { name: "value", args: [0], sign: "=", claim: 1 },
    evidence: [words, evidenceOf("所写的数", mention)],
    text: "写明没有的，数应为零",
    binding: mention.figure.block === denial.block ? "paragraph" : "document",
  };
  const judgement = judgeBound(bound);
  const quote = printedText(mention.figure.quote);
  if (judgement === null) return abstain("insufficient", "数无法计算", bound.evidence);
  if (judgement.verdict !== "conflict") {
    const statement = `“${printedText(words.quote)}”与${quote}一致`;
    return { verdict: "held", evidence: bound.evidence, judged: null, statement };
  }
  if (!sameSubject(report, scene, denial, mention)) {
    const reason = `“${printedText(words.quote)}”与${quote}不在同一部分，所指是否相同不能确定`;
    return abstain("ambiguous", reason, bound.evidence);
  }
  return {
    verdict: "broken",
    messageId: "denied",
    evidence: bound.evidence,
    judged: { bound, judgement, strength: null },
    title: "写明没有却另有数值",
    suggestion: "请核对两处说法。",
    tellsRepair: true,
    data: {
      words: printedText(words.quote),
      figure: quote,
      thing: denial.grade === null ? denial.thing : `“${denial.thing}”`,
    },
  };
}

function checkActed(report: Report, mention: Mention, told: Span): Check<{ acted: Nothing }> {
  const one: Quantity = { ...mention.figure.quantity, digits: "1", qualifier: "exact" };
  const words = writtenAt(report, told, "至少有一个", one);
  const bound: Bound = {
    formula: { name: "value", args: [0], sign: "<=", claim: 1 },
    evidence: [words, evidenceOf("所写的数", mention)],
    text: "写了它们如何的，至少有一个",
    binding: "sentence",
  };
  const judgement = judgeBound(bound);
  if (judgement === null) return abstain("insufficient", "数无法计算", bound.evidence);
  return {
    verdict: "broken",
    messageId: "acted",
    evidence: bound.evidence,
    judged: { bound, judgement, strength: null },
    title: "写为零个却又写其如何",
    suggestion: "请对照原始资料核对该数。",
    tellsRepair: true,
    data: { words: printedText(words.quote), figure: printedText(mention.figure.quote) },
  };
}

/** The same paragraph, or the same heading above both. */
function sameSubject(report: Report, scene: Scene, denial: Denial, { figure }: Mention): boolean {
  if (figure.block === denial.block) return true;
  const near = scene.byBlock.get(denial.block)?.[0]?.figure.section.join("/");
  return (
    near !== undefined &&
    near !== "" &&
    near === figure.section.join("/") &&
    figure.year === report.year
  );
}
