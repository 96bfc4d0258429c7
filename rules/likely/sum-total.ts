import { countsKinds } from "../counts/counts-kinds.ts";
import { perObject } from "../remembered.ts";
import { isNet } from "../sums/no-total.ts";
import { isMeasured } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";

/** 自评95.6分：管理38.5分、…: scores are added up as well. */
export function isAddable(mention: Mention): boolean {
  return isMeasured(mention) || mention.figure.kind === "score";
}

/** 约900个 is no exact total, 各安排30万元 and 平均每个15万元 are told of each. */
export const isTotal = perObject((mention: Mention): boolean => {
  const { figure, before } = mention;
  return (
    !countsKinds(mention) &&
    !/^其[他它余][^，,。；;]{0,6}$/.test(plain(before)) &&
    figure.quantity.qualifier === "exact" &&
    !isNet(mention) &&
    // 91.5分至72.4分不等: the end of a range.
    !(/^(?:至|到|[—～~-])/.test(before) && /^(?:不等|之间|区间)/.test(mention.after)) &&
    !/(?:各(?![类级项方])|每|平均|人均)[^，,。；;]{0,8}$/.test(before)
  );
});
