import { inOneSentence } from "../wording/full-sentence.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** Of any part, whatever it is told of. */
const anyPart =
  /^(?:其中|同时|而|且|但|仅|全年|本年|当年|年内|累计|合计|共)+|项目|资金|金额|总额|预算|支出|部门|单位|对象|个数|数量|(?<=[一-龥]{2})[额数量的约仅均共]+$|[“”\s]/g;

/** The words that tell it from others: 存量 of 存量项目审减额; empty where it is 资金 or 项目 alone. */
function headOf(subject: string): string {
  const own = subject.replace(anyPart, "");
  return own.length < 2 ? "" : own.slice(0, 2);
}

/**
 * Of the figures before a share, the nearest first, those told of what it names: 存量项目审减额占… after
 * 存量项目29个，审减6120万元、新增项目17个，审减2724万元. None where the nearest is told of it as well.
 */
export function partsOfTopic(before: readonly Mention[], subject: string): readonly Mention[] {
  const head = headOf(subject);
  const [nearest] = before;
  if (head === "" || nearest === undefined || isOfTopic(nearest, before, head)) return [];
  return before.filter((mention) => isOfTopic(mention, before, head));
}

/** The same in the parts of the sentence that ； parts from the share, where nothing behind ； is told of it. */
export function partOfTopicAbove(
  rate: Mention,
  nearest: Mention | null,
  subject: string,
  scene: Scene,
): Mention | null {
  const head = headOf(subject);
  if (head === "") return null;
  const isPast = /^[而但]?(?:上一?年|去年)/.test(rate.scope.text.trimStart());
  const block = scene.byBlock.get(rate.figure.block) ?? [];
  const { dimension } = (nearest ?? rate).figure.quantity;
  const told = block
    .filter(
      ({ figure, scope, past }) =>
        figure.flow.end <= rate.scope.span.start &&
        scope !== rate.scope &&
        (past || !isPast) &&
        figure.quantity.dimension === dimension &&
        // 是西河区的2.0倍；西河区占13.0%: no multiple has a share.
        !/[倍番]/.test(figure.quantity.unit ?? ""),
    )
    .filter((mention) => inOneSentence(scene, mention, rate))
    .toReversed();
  if (nearest !== null && isOfTopic(nearest, [], head)) return null;
  return told.find((mention) => isOfTopic(mention, told, head)) ?? null;
}

/** Whether the words since the figure of its measure before it, or since the last stop, hold the name. */
function isOfTopic(mention: Mention, all: readonly Mention[], head: string): boolean {
  const { scope, figure } = mention;
  const last = all.find(
    (other) =>
      other.scope === scope &&
      other.figure.quantity.dimension === figure.quantity.dimension &&
      other.figure.flow.end <= figure.flow.start,
  );
  const from = Math.max(0, (last?.figure.flow.end ?? 0) - scope.span.start);
  const lead = scope.text.slice(from, Math.max(from, figure.flow.start - scope.span.start));
  const words = `${lead}|${figure.kind === "count" ? mention.after : ""}`;
  return words.replace(/\s/g, "").includes(head);
}
