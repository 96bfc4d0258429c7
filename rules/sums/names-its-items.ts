import { kindLabel } from "../divisions/kind-label.ts";
import type { Listing } from "../lists/listing.ts";
import { fullSentences, textBetween } from "../wording/full-sentence.ts";
import { areOfOneMeasure, isMeasured } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { sumOf } from "./list-sum.ts";
import { isMeant } from "./nearly-whole.ts";

/** 条集中在水利、商务、文旅三家，: who has them, one name after the other. */
const named =
  /(?:集中在|集中于|分布在|分布于|分属|来自|归口|涉及)((?:[^，,、。；;：:（()\d]{2,10}(?:、|和|及|与))+[^，,、。；;：:（()\d]{2,14})[，,：:；;][^，,、。；;：:\d]{2,10}$/;
const count = /[两二三四五六七八九]?(?:家|个|类|项)?(?:单位|部门|县区|乡镇|领域|行业|方面)?$/;
const some = /主要|大多|多数|重点|等|突出|部分/;
const joint = /^[、，,；;][^，,、。；;：:\d]{2,10}$/;

/**
 * 没改到位的13条集中在水利、商务、文旅三家，水利6条、商务4条、文旅3条: a whole that names those who have it, and then what each
 * of them has, by just that name.
 */
export const namesItsItems = perScene((scene: Scene): readonly Listing[] =>
  fullSentences(scene).flatMap((sentence) =>
    sentence.flatMap((total, at): readonly Listing[] => {
      if (!isMeasured(total) || total.scope.isRow) return [];
      const like = sentence.slice(at + 1).filter((each) => areOfOneMeasure(each, total));
      const names = namesBetween(scene, total, like[0]);
      const parts = like.slice(0, names.length);
      if (names.length < 2 || !areCalled(scene, parts, names)) return [];
      return isMeant(sumOf(total, parts, "=")) ? [{ total, parts, closed: true, firm: false }] : [];
    }),
  ),
);

function namesBetween(scene: Scene, total: Mention, first: Mention | undefined): readonly string[] {
  if (first === undefined) return [];
  const gap = plain(textBetween(scene, total, first));
  const words = some.test(gap) ? undefined : named.exec(gap)?.[1];
  return words?.replace(count, "").split(/[、和及与]/) ?? [];
}

function areCalled(scene: Scene, parts: readonly Mention[], names: readonly string[]): boolean {
  return (
    parts.length === names.length &&
    parts.every((part, at) => {
      const last = parts[at - 1];
      const isNext = last === undefined || joint.test(plain(textBetween(scene, last, part)));
      return isNext && kindLabel(part) === names[at];
    })
  );
}
