import type { Limit } from "../rates/rate-limits.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const summed = /满分|分值|加分|权重|累计|合计|[总共]/;
const higher =
  /(?:满分|总分值?)(?:为|是|共|设定为)?\s*(?:1[1-9]\d|10[1-9]|[2-9]\d\d|\d{4})|加分|附加分|标准分|千分制/;

/** A score has 100 as its full marks unless the report tells more: 满分110分（含附加分10分）. */
export function scoreLimit({ figure, scope, before }: Mention, scene: Scene): Limit | null {
  if (figure.kind !== "score" || figure.quantity.unit !== "分" || scope.isRow) return null;
  if (summed.test(before) || tellsMore(scene)) return null;
  return { name: "得分", most: "100", severity: "warning", isReceipt: false };
}

const tellsMore = perScene(({ report }: Scene): boolean => higher.test(report.document.flow.text));
