import { withoutFalseJoints } from "./no-joint.ts";

/** From and to, within the text that was split. */
export type Place = readonly [number, number];

/** Verbs and prepositions that lead to a list and are no part of its first name. */
const lead =
  /^(?:[^、]*(?:分为|分成|分别[为是]|集中[在于]|主要集中|分布[在于]|涉及|包括|包含|通过|围绕|聚焦|紧扣|按照|依托|实行|建立|形成|设置|设立|划分|抓好|抓住|把好|守住|开展|组织|实施|采取|采用|运用|完善|强化|加强|健全|选取|抽取|抽查|覆盖|针对|其中|[在于从将把对按由])(?=[^、]{2}))?/;

/** How many characters stand before the first name of a list. */
export function skipLead(body: string): number {
  return lead.exec(body)?.[0].length ?? 0;
}

/** Pieces between 、 outside brackets and quotes, and the last two where 和 joins them. */
export function piecesOf(body: string): readonly Place[] {
  const cuts: Place[] = [];
  let depth = 0;
  for (const [at, char] of Array.from(body).entries()) {
    if (/[（(《“]/.test(char)) depth += 1;
    if (/[）)》”]/.test(char)) depth -= 1;
    if (char === "、" && depth === 0) cuts.push([at, at + 1]);
  }
  const last = cuts.at(-1)?.[1] ?? 0;
  const joint = /(?<=^[^（(《“]{1,14})(?:以及|[和与及])(?=[^和与及]{2,}$)/.exec(
    withoutFalseJoints(body.slice(last)),
  );
  if (joint !== null) cuts.push([last + joint.index, last + joint.index + joint[0].length]);
  const starts = [0, ...cuts.map(([, to]) => to)];
  const ends = [...cuts.map(([from]) => from), body.length];
  return starts
    .map((from, at): Place => [from, ends[at] ?? body.length])
    .filter(([from, to]) => body.slice(from, to).trim() !== "");
}

/**
 * 财政局、审计局对三个方面…, 预算股、绩效股围绕三个环节…: who does something to what is counted; 按用途、对象分成四类: by what it is
 * divided, or what became fewer.
 */
export const endsInVerb =
  /(?:[对就向从在将把按以给由是有]|开展|组织|实施|完成|[选抽][取选调]|选[择派]|走访|约谈|[遴挑]选|邀请|聘请|委托|确定|提出|发现|印发|出台|制定|修订|建立|形成|举办|召开|查出|存在|涉及|落实|聚焦|围绕|抓[好住实]|做好|突出|紧[扣盯]|采[取用]|设置|安排|达到|超过|(?:[划细]?分|归|归并|合并|整合|压缩|精简|调整|扩[大展])[为成])$/;
