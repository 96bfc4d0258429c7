import { isFitting } from "../findings/relation-check.ts";
import type { Listing } from "../lists/listing.ts";
import { bestGrades } from "../wording/best-grades.ts";
import { fullSentences, textBetween } from "../wording/full-sentence.ts";
import { areOfOneKind } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { sumOf } from "./list-sum.ts";

const things = "(?:项目|对象|政策|部门|单位|报告|机构|乡镇|街道|企业|学校|[县市]?区)";
const good = new RegExp(
  `(?:^|[，,；;。：:（(])(?:其中|即)?${bestGrades}(?:等[次级])?的?(?:评价|参评)?${things}?(?:（[^（）]*）)?(?:共|有|合计|共计|计|为|达到?)*$`,
);
/** 优良率73.1%，即19家机构达到良好以上: what the good ones are stands behind. */
const [that, atLeast] = [
  /(?:^|[，,；;：:（(])(?:即|共有?)?$/,
  /^[^，,。；;：:\d]{0,6}(?:达到?|为|在)良好?(?:等[次级])?(?:及|或)?以上/,
];
const pairBehind =
  /^[^，,。；;：:\d]{0,4}[，,：:（(](?:其中)?[：:]?(?:评为|等次为)?[“"]?优[^，,、。；;\d]{0,4}$/;
const joint = /^[、，,](?:评为)?[“"]?良[^，,、。；;\d]{0,4}$/;
const lower = "(?:中等?|一般|较?差|(?:基本|不)?合格|不?及格|其[他余])";
const grade = `(?:评?[为定]|等[次级]为)?[“"]?${lower}[”"]?(?:等[次级]?)?的?${things}?(?:为|有)?[\\d.]+[个项家份]?`;
const rated = "[^，,。；;：:、]*\\d[\\d.]*(?:[%％]|个百分点)";
const none = `(?:没有|无)[^，,。；;：:、\\d]{1,8}`;
/** 、“中”3个，无“差”等次；优良率86.7%， */
const pairAhead = new RegExp(
  `^${things}?(?:[，,；;、和及与]+(?:${grade}|${rated}|${none}))*[，,；;。：:（(]?[^，,。；;：:、\\d]{0,16}$`,
);

/** 优良等次26个，优9个、良17个; 优9个、良17个，优良率86.7%，优良项目26个: the pair beside what the two come to. */
export const goodPairs = perScene((scene: Scene): readonly Listing[] =>
  fullSentences(scene).flatMap((sentence) =>
    sentence.flatMap((total, at): readonly Listing[] => {
      const { figure, scope } = total;
      if (figure.kind !== "count" || scope.isRow || !isOfGood(total)) return [];
      const like = (each: Mention): boolean => areOfOneKind(each, total);
      const after = sentence
        .slice(at + 1)
        .filter(like)
        .slice(0, 2);
      const earlier = sentence.slice(0, at).filter(like);
      const before = earlier.map((_, from) => earlier.slice(from, from + 2));
      const behind = isBehind(scene, total, after) ? [after] : [];
      const pairs = [...before, ...behind].filter((pair) => arePair(scene, pair));
      const beside = pairs.filter((pair) => behind.includes(pair) || isBefore(scene, total, pair));
      // 市级优3个、良5个，县级优12个、良15个，优良35个: which of them, or all.
      const parts = pairs.length > 1 ? beside.find(fitting(total)) : beside[0];
      return parts === undefined
        ? []
        : [{ total, parts, closed: true, firm: false, bounded: true, named: true }];
    }),
  ),
);

function fitting(total: Mention): (pair: readonly Mention[]) => boolean {
  return (pair) => isFitting(sumOf(total, pair, "="));
}

function isOfGood(total: Mention): boolean {
  const words = plain(leading(total, 24));
  return good.test(words) || (that.test(words) && atLeast.test(plain(trailing(total, 24))));
}

function arePair(scene: Scene, [first, second]: readonly Mention[]): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    /优[秀等次级的”"]*$/.test(withoutBrackets(leading(first, 24))) &&
    joint.test(withoutBrackets(textBetween(scene, first, second)).replace(/^[个项家份]/, ""))
  );
}

function withoutBrackets(text: string): string {
  return plain(text).replace(/（[^（）]*）|\([^()]*\)/g, "");
}

function isBehind(scene: Scene, total: Mention, [first]: readonly Mention[]): boolean {
  return first !== undefined && pairBehind.test(plain(textBetween(scene, total, first)));
}

/** With the other grades, or the rate of the two, between. */
function isBefore(scene: Scene, total: Mention, pair: readonly Mention[]): boolean {
  const last = pair.at(-1);
  if (last === undefined || pair.length < 2) return false;
  return pairAhead.test(withoutBrackets(textBetween(scene, last, total)));
}
