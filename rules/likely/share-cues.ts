import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { inCommon, toldFigures } from "./change-roles.ts";
import { Cues } from "./cues.ts";
import { distance, inOrder, textFrom } from "./nearby.ts";
import { countShared, namesIn } from "./retold-words.ts";
import type { Share } from "./share-question.ts";
import type { Terms } from "./share-terms.ts";

/** 占, 的61.6%, …率: how a share is told. */
export function wayOf(claim: Mention): string {
  const words = plain(claim.before);
  if (/[率比重]$|[率比重](?:约|近|仅|只|达到?|[为是]|由|从)*$/.test(words)) return "name";
  if (/占[^，,。；;]*的$/.test(words)) return "of named";
  if (/占(?:比|到|了|约|近)?[^，,。；;]*$/.test(words)) return "takes";
  if (words.endsWith("的")) return "of";
  return "plain";
}

/** What speaks for this rate being the share of this part in this whole, the cheapest first. */
export function shareCues(claim: Mention, share: Share, scene: Scene): readonly Cues[] {
  const { part, whole, rank, far } = share;
  const way = wayOf(claim);
  const where = `${String(rank)} ${far ? "far" : distance(part, whole)}`;
  return [
    new Cues([
      `way ${way}`,
      `way ${way} part ${String(rank)} ${distance(claim, part)}`,
      `way ${way} whole ${far ? "far" : distance(claim, whole)}`,
      `pair ${where}`,
      ...likenessCues(claim, share, way),
    ]),
    new Cues(() => toldCues(claim, share, scene)),
    new Cues(() => orderCues(claim, share, scene, way)),
    new Cues(() => nameCues(claim, share, scene, way)),
  ];
}

function toldCues(claim: Mention, { part, whole }: Share, scene: Scene): readonly string[] {
  const told = toldFigures(scene);
  const [own, small, big] = [claim, part, whole].map(({ figure }) => told.get(figure.id));
  if (own === undefined || small === undefined || big === undefined) return [];
  return [
    `roles ${small.role} ${big.role}`,
    `forms ${small.form ?? "none"} ${big.form ?? "none"}`,
    `claim and part share ${String(inCommon(own, small))}`,
    `claim and whole share ${String(inCommon(own, big))}`,
    `terms share ${String(inCommon(small, big))}`,
    `sides ${small.side} ${big.side}`,
  ];
}

function orderCues(claim: Mention, share: Share, scene: Scene, way: string): readonly string[] {
  const { part, whole, far } = share;
  if (far) return ["far whole"];
  const { at, list } = inOrder(scene);
  const [c, p, w] = [claim, part, whole].map(({ figure }) => at.get(figure.id) ?? 0);
  const order = (p ?? 0) < (w ?? 0) ? "part first" : "whole first";
  const side = (w ?? 0) < (c ?? 0) ? "before" : "behind";
  const [from, to] = [Math.min(p ?? 0, w ?? 0), Math.max(p ?? 0, w ?? 0)];
  const between = list
    .slice(from + 1, to)
    .filter(({ figure }) => figure.quantity.dimension === part.figure.quantity.dimension).length;
  const rates = list
    .slice(Math.min(p ?? 0, c ?? 0) + 1, Math.max(p ?? 0, c ?? 0))
    .filter(({ figure }) => figure.kind === "rate").length;
  const gap = textFrom(
    scene,
    Math.min(part.figure.flow.end, whole.figure.flow.end),
    Math.max(part.figure.flow.start, whole.figure.flow.start),
  );
  return [
    `order ${order} ${side} ${way}`,
    `between ${String(Math.min(4, between))} ${order}`,
    `between ${String(Math.min(4, between))} ${way}`,
    `rates between ${String(Math.min(2, rates))}`,
    ...(/其中/.test(gap) ? [`其中 between ${order}`] : []),
    ...(/中[，,]|[中里]有?$/.test(gap) ? [`out of between ${order}`] : []),
  ];
}

/** 占绩效目标资金的23%: the words before the rate call the whole by name. */
function nameCues(
  claim: Mention,
  { part, whole, far }: Share,
  scene: Scene,
  way: string,
): readonly string[] {
  const names = namesIn(scene);
  const of = ({ figure }: Mention): ReadonlySet<string> =>
    names.byId.get(figure.id)?.keys ?? new Set();
  const [own, small, big] = [of(claim), of(part), of(whole)];
  const place = far ? "far" : "near";
  return [
    `${place} whole named ${String(Math.min(4, countShared(own, big)))} ${way}`,
    `${place} part named ${String(Math.min(4, countShared(own, small)))} ${way}`,
    `${place} terms named alike ${String(Math.min(4, countShared(small, big)))}`,
  ];
}

function likenessCues(claim: Mention, { part, whole, far }: Share, way: string): readonly string[] {
  const [a, b, c] = [part.figure, whole.figure, claim.figure];
  const ratio = Number(a.value) / Number(b.value);
  return [
    `kind ${a.kind} ${way}`,
    ...(a.quantity.unit === b.quantity.unit ? [] : [`units differ ${a.kind}`]),
    ...(a.kind === "count"
      ? [
          `nouns ${part.noun === whole.noun ? (part.noun === null ? "untold" : "same") : "differ"} ${far ? "far" : ""}`,
        ]
      : []),
    ratio > 1 ? `part above whole ${way}` : ratio === 1 ? "part is whole" : "part below whole",
    ...(a.status === b.status ? [] : [`status ${a.status} ${b.status}`]),
    ...(a.year === b.year ? [] : ["years differ"]),
    ...(part.past === whole.past ? [] : ["past differs"]),
    ...(part.past === claim.past ? [] : ["past of claim differs"]),
    ...(c.status === a.status ? [] : [`status of claim ${c.status}`]),
    ...(c.indicator === null
      ? []
      : [`rate ${c.indicator} of ${a.indicator ?? "other"} in ${b.indicator ?? "other"}`]),
  ];
}

/** What a rate says of itself: whether what it is worked out from is told at all. */
export function untoldCues(
  claim: Mention,
  shares: readonly Terms[],
  scene: Scene,
): readonly string[] {
  const way = wayOf(claim);
  const told = toldFigures(scene).get(claim.figure.id);
  return [
    "none",
    `none way ${way}`,
    `none status ${claim.figure.status}`,
    `none rate ${claim.figure.indicator ?? "other"}`,
    `none side ${told?.side ?? "plain"}`,
    ...(claim.past ? ["none past"] : []),
    ...(told?.against ?? []).map((each) => `none against ${each}`),
    ...(shares.some(({ part }) => part.scope === claim.scope)
      ? []
      : [`none no part in sentence ${way}`]),
    ...(claim.figure.quantity.qualifier === "exact" ? [] : ["none about"]),
    ...(/\./.test(claim.figure.quantity.digits) ? [] : [`none whole number ${way}`]),
  ];
}
