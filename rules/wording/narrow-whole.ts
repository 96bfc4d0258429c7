import { perObject } from "../remembered.ts";
import { plain } from "./plain.ts";
import { leading, trailing } from "./scene.ts";
import type { Mention } from "./scene.ts";

const narrowed =
  /其中(?!\d+月)|新增(?!(?:政策和?)?项目)|增加|首[批次]|第[一二三]批|另|#[^，]*(?:不再|未(?:开展|纳入|参加|组织|进行)|免[于予])|(?:^|[对将])#个?(?:项目|对象|单位|部门)(?:收回|调减|压减|取消|暂停|终止)|剩余|其余|余下|累计|历年|[两三]年|平均|最多|最少|每|以[上下]的#|[较偏][大小高低快慢]的?#/;
/** 县教育局监控项目15个: told of one unit. */
const ofOne = /(?<!财政|审计)(?:局|委|院|镇|乡|街道|中心|学校|公司)(?![会员办直])[^#，]{0,8}#/;
const stop = /[，,；;。：:（）()\n]/;

/** Words of one place that counts something: # for the number, and the sentence up to it. */
export interface CountWords {
  readonly clause: string;
  readonly lead: string;
}

export const countWords = perObject((mention: Mention): CountWords => {
  const lead = plain(leading(mention));
  const behind = plain(trailing(mention));
  const clause = `${lead.split(stop).at(-1) ?? ""}#${(behind.split(stop)[0] ?? "").slice(0, 30)}`;
  return { clause, lead };
});

/** Told of a part only, of one unit, or of several years: not the whole of what a report deals with. */
export function isNarrow({ clause, lead }: CountWords): boolean {
  return narrowed.test(clause) || ofOne.test(`${lead.slice(-24)}#${clause.split("#")[1] ?? ""}`);
}

export function isOfOneUnit({ clause }: CountWords): boolean {
  return ofOne.test(clause);
}
