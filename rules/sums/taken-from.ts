import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

const takenAway = /[核审评压调]减|节[约省支]|结余|剩余/;
const levelTold =
  /(?:核定|审定|批复|保留|申报|申请|送审|预算|概算|控制价|中标|成交|合同|采购|支出|支付|执行|到位)(?:(?![减节余])[^，,。；;]){0,8}$/;

/** 分别核定9个、15个、14个，共核减7个: what was left, and what was taken away of all of them. */
export function isTakenFrom({ before }: Mention, [first]: readonly Mention[]): boolean {
  return first !== undefined && takenAway.test(before) && levelTold.test(leading(first, 16));
}
