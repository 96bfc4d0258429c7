import { perObject } from "../remembered.ts";
import type { Mention } from "../wording/scene.ts";

const steps =
  /^(?:大|主要|重点|不同)?(?:阶段|环节|步骤|层[次级面]|方面|维度|领域|方向|板块|梯队|渠道|关口|方式|节点|等[次级]|档次|类别|类型|批次)/;

/** 分3批次下达 tells steps, 组织政府采购486批次 so many tenders. */
const fewBatches = 9;

/** 三类评价对象, 两个等次, 四个环节: how many kinds or steps there are is no number of what belongs to them. */
export const countsKinds = perObject(({ figure, after }: Mention): boolean => {
  if (figure.kind !== "count") return false;
  const unit = figure.quantity.unit ?? "";
  const isKind = unit === "批次" ? Number(figure.value) <= fewBatches : /[类种档级批]/.test(unit);
  return isKind || steps.test(after);
});
