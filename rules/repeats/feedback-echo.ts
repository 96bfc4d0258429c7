import { hasReason } from "../doubts/apart-reason.ts";
import { isSlip, sameValue } from "./repeat-binding.ts";
import type { Bound } from "../rule.ts";
import { isPlainCount } from "../wording/told-counts.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** Whom an evaluation, a monitoring or a check concerns, and whom it is told to afterwards. */
type Side = "concerned" | "answered";

/** So many paragraphs on, the same work is still spoken of. */
const reach = 12;

const noun = /^(?:[县市区省]?[级直本]*)?(?:一级)?(?:预算|主管|业务|责任)?(?:部门|单位)/;
const concerned = /(?:^|[，,；;：:（(])(?:共|资金|范围|分别|直接)*涉及$/;
const answered =
  /(?:^|[，,；;：:。]|[局中心室处科股组])(?:及时|均|全部|逐一|分别)?(?:(?:将|把)[^，,。；;]{2,16}(?:反馈|下达|印发|发送|通报)(?:给|至|到|了)?|向|反馈(?:给|至|到)?)$/;
const answering = /^[^，,。；;]{0,10}(?:反馈|下达|印发|发送|发出|出具|通报)/;
const those = /^被(?:评价|监控|评估|抽查|检查|核查|复核)/;
const some = /其中|部分|另|等$|问题[^，,。；;]{0,4}的$|的$/;

/**
 * 选取24个对象，涉及19家部门…向19家部门逐一反馈: the units that a work concerns are told what it found. Nothing is said
 * where two works concern units, or some of them only are told.
 */
export const feedbackEchoes = perScene((scene: Scene): readonly Bound[] => {
  const told = scene.mentions.flatMap((mention) => {
    const side = sideOf(mention);
    return side === null ? [] : [{ mention, side }];
  });
  return told.flatMap(({ mention, side }, at) => {
    if (side !== "answered") return [];
    const earlier = told
      .slice(0, at)
      .filter((each) => each.side === "concerned" && isNear(each.mention, mention));
    const [first, ...others] = earlier;
    if (first === undefined || others.length > 0) return [];
    const isSame = first.mention.figure.value === mention.figure.value;
    const isWrong =
      isSlip(first.mention, mention, false) && !hasReason(first.mention, mention, scene);
    return isSame || isWrong ? [sameValue(first.mention, mention, "涉及单位数", "反馈单位数")] : [];
  });
});

function isNear(a: Mention, b: Mention): boolean {
  return a.scope !== b.scope && b.figure.block - a.figure.block <= reach;
}

function sideOf(mention: Mention): Side | null {
  if (!isPlainCount(mention, /^[家个]$/)) return null;
  const lead = plain(leading(mention, 24));
  const tail = plain(trailing(mention, 24));
  if (some.test(lead.split(/[，,；;。：:]/).at(-1) ?? "")) return null;
  if (noun.test(tail) && concerned.test(lead)) return "concerned";
  const isThose = those.test(tail) && noun.test(tail.replace(those, ""));
  if (!isThose && !noun.test(tail)) return null;
  if (!answered.test(lead)) return null;
  return lead.endsWith("向") && !answering.test(tail.replace(noun, "")) && !isThose
    ? null
    : "answered";
}
