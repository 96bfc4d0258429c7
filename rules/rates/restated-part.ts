import { compatible } from "../wording/mention-match.ts";
import { nameRate } from "./rate-name.ts";
import type { SharedRate } from "./rate-name.ts";
import { isSlip } from "../blame/slip.ts";
import { isFitting } from "../findings/relation-check.ts";
import { sharedRun } from "../wording/mention-match.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { between, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { mayHold, wholesElsewhere } from "./share-bases.ts";
import { shareBound } from "./share-binding.ts";

/** （99个）, ，共634个, ，金额为46407万元 */
const restated =
  /^[，,（(、](?:即|共|计|合计|总计|共计|合)*(?:金额|数量|资金|个数)?(?:为|是|达|共)?$/;
const together =
  /(?:合计|总计|共计|合起来|加起来|相加|[两二三][者项类]|共|合并)[一-龥]{0,4}$|[和与及、][^，,。；;]*$/;

/**
 * 完成和基本完成的合计占97.7%（共634个）: what has the share is several together, and their number is told behind it. The whole is
 * called by name, holds the sentence, or is told elsewhere.
 */
export const restatedParts = perScene((scene: Scene): readonly Bound[] =>
  scene.mentions.flatMap((rate): readonly Bound[] => {
    const part = partBehind(rate);
    if (part === null) return [];
    const share = nameRate(rate);
    if (share?.kind !== "share") return [];
    if (!together.test(plain(rate.scope.text.slice(0, share.at)))) return [];
    const bound = boundOf(part, rate, share, scene);
    return bound === null ? [] : [bound];
  }),
);

function partBehind(rate: Mention): Mention | null {
  if (rate.figure.kind !== "rate" || rate.scope.isRow) return null;
  const part = rate.scope.mentions[rate.place + 1];
  if (part === undefined || !/^(?:amount|count)$/.test(part.figure.kind)) return null;
  const isEnd = part.after === "" || /^(?:问题|项目|对象|部门|单位)$/.test(part.after);
  return isEnd && restated.test(plain(between(rate, part))) ? part : null;
}

function boundOf(part: Mention, rate: Mention, share: SharedRate, scene: Scene): Bound | null {
  const start = rate.scope.span.start + share.at;
  const before = rate.scope.mentions.filter(
    (each) => each.figure.flow.end <= start && compatible(each, part) && mayHold(each, part),
  );
  const [head] = rate.scope.mentions;
  const heads = before.filter((each) => each === head || isCalled(each, share.of));
  const { named, guessed } = wholesElsewhere(part, rate, share, scene);
  const sure = heads.length > 0 ? heads : named;
  const bounds = (wholes: readonly Mention[]): readonly Bound[] =>
    wholes.flatMap((whole) => (whole === part ? [] : shareBound(part, whole, rate, share.of)));
  const told = bounds(sure);
  const fit = [...told, ...bounds(guessed)].find(isFitting);
  if (fit !== undefined) return fit;
  return told.length === 1 ? (told[0] ?? null) : (told.find((bound) => isSlip(bound, 2)) ?? null);
}

function isCalled({ before, after }: Mention, of: string): boolean {
  return of !== "" && sharedRun(of, `${before.slice(-12)}|${after.slice(0, 6)}`) >= 2;
}
