import { plain } from "./plain.ts";
import { leading, trailing } from "./scene.ts";
import type { Mention } from "./scene.ts";

/** Looking at some of many again: 抽查, 复核, 核查; in a topic as well as in a sentence. */
export const checking = /抽[查评检取审核]|复核|核查|会审/;

const drawing = /抽|选取|挑选|遴选|复核|核查|会审/;
const stop = /[，,；;。]/;

/** 抽取45个项目进行复核: its clause tells that it was drawn to be checked, this time alone. */
export function isDrawn(mention: Mention): boolean {
  const [lead] = leading(mention).split(stop).toReversed();
  const [tail] = trailing(mention).split(stop);
  const isNow = !/累计|连同|前[一二两三]年/.test(mention.before);
  return isNow && drawing.test(`${lead ?? ""}${tail ?? ""}`);
}

/** 从完成自评的项目中抽取60个: of those that were done, not of the 914个 that were to be. */
export function isBeforeDone(part: Mention, whole: Mention): boolean {
  return owed.test(plain(whole.before)) && fromDone.test(plain(leading(part, 40)));
}

const owed =
  /(?:应|需|拟|计划|要求)(?:该|当)?(?:开展|进行|组织|参加|编报|填报|报送|提交)?[一-龥]{0,8}$/;
const fromDone =
  /(?:从|在)(?:全[县市区州省部])?[^，,。；;从]{0,6}(?:完成|提交|报送|上报|形成|收到)[^，,。；;从]{0,10}[中里][^。；;]{0,10}$/;
