import { textBetween } from "../wording/full-sentence.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const lead =
  /^(?:目前|其中|评[估审价]后|已|已有|仍|仍有|还有|另有?|现有?|仅|有|和|及|与|[、，,；;])*$/;

/** What may become of a thing that was judged or is to be done; only of the last there may be two. */
const fates: readonly RegExp[] = [
  /^[^不未部]{0,8}(?:[纳列]入|(?<!后)支持|同意|通过|立项|入库)/,
  /不予|不支持|不同意|未通过|未[纳列]入|否决|退回|取消|终止/,
  /(?:调整|修改|完善|压减)后|部分(?:支持|同意)|暂缓/,
  /^[^不未尚]{0,6}已|^(?:完成|整改到位|办结)/,
  /正在|仍在|尚在|在推进|推进中/,
  /尚未|未启动|未开工|未完成/,
  /^[^未不部]{0,20}公开$/,
  /[未不]予?公开$/,
  /与[^，,不]{1,8}(?:相符|一致)|^属实/,
  /出入|不符|不一致|失实|不实/,
  /^在?\d.*前(?:完成|整改|办结)/,
];

/** 49个项目纳入预算，8个项目不予支持: bare numbers, each with what became of them behind it. */
export function areFates(scene: Scene, parts: readonly Mention[]): boolean {
  const own = parts.filter(({ before }) => !/^其[他它]类?$/.test(before));
  const found = own.map((mention) => {
    const words = tailOf(scene, mention);
    const bare = lead.test(mention.before.replace(/\s|^.{0,12}[中里](?=有|已有|$)/g, ""));
    return bare ? fates.findIndex((fate) => fate.test(words)) : -1;
  });
  const limits = found.every((fate) => fate === fates.length - 1);
  const others = new Set(found).size === found.length;
  return (
    own.length > 1 &&
    !found.includes(-1) &&
    (limits || others) &&
    parts.every((part, at) => {
      const next = parts[at + 1];
      return next === undefined || /[，,；;、]/.test(textBetween(scene, part, next));
    })
  );
}

/** The rest of the clause, dates in it included. */
function tailOf(scene: Scene, { figure }: Mention): string {
  const { text } = scene.report.document.flow;
  const words = text.slice(figure.flow.end, figure.flow.end + 30).replace(/[\s“”]/g, "");
  return words.split(/[，,；;。、]/)[0] ?? "";
}
