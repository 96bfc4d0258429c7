import { perObject } from "../remembered.ts";
import { between, leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** The words that name an item: before its number, or before the share that tells it (优的占35%，即7个). */
export const kindLabel = perObject((mention: Mention): string => {
  const { before, scope, place } = mention;
  const own = before.replace(/[\s“”"]/g, "");
  const last = scope.mentions[place - 1];
  const share = /^(?:即|共|有)?$/.test(own) && last?.figure.kind === "rate";
  const near = last !== undefined && /^[^，,；;。：:、]*$/.test(between(last, mention));
  const band =
    near &&
    (last.figure.kind === "score" || (last.figure.kind === "rate" && limits.test(bandOf(mention))));
  const told = share ? last.before : band ? bandOf(mention) : own;
  return told
    .replace(/[\s“”"]/g, "")
    .replace(/^.*其中[：:]?|^[、，；;和及与]+|占$/g, "")
    .replace(/(?:的|为|有|是|共|达|只|倒)+$/, "");
});

/** 执行率在90%以上的842个, 介于40%至60%之间的28个: a rate that parts items and tells no share. */
const limits = /[以之][上下间]|超过|高于|大于|低于|小于|不足|不到|至|[—～~]/;

/** 80—90分28份: a band of scores, which are numbers themselves. */
function bandOf(mention: Mention): string {
  return (
    leading(mention, 24)
      .split(/[，,；;。：:、]/)
      .at(-1) ?? ""
  );
}

/** 已公开但内容不完整的, 得分率80%以上但未得满分的: what has two traits at once may leave others out on either side. */
export function hasTwoTraits(label: string): boolean {
  return /[一-龥]{2}[但且]/.test(label);
}
