import { nameRate } from "../rates/rate-name.ts";
import { fits } from "../wording/mention-match.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import type { Base } from "./base-question.ts";
import { standingOf } from "./base-standing.ts";
import { inCommon, toldFigures } from "./change-roles.ts";
import { nameCues } from "./base-name-cues.ts";
import type { Rivals } from "./base-name-cues.ts";
import { Cues, grade } from "./cues.ts";
import { distance } from "./nearby.ts";
import { wayOf } from "./share-cues.ts";
import { fittingSiblings } from "./share-siblings.ts";
import type { Told } from "./told.ts";

/** What speaks for this number of the report being the whole of the rate, the cheapest first. */
export function baseCues(
  claim: Mention,
  base: Base,
  rivals: Rivals,
  scene: Scene,
  told: Told,
): readonly Cues[] {
  const { part, whole, place, rank } = base;
  const way = wayOf(claim);
  const where = placeOf(claim, whole);
  return [
    new Cues([
      `way ${way}`,
      `part ${place} ${way}`,
      `part ${place} ${distance(claim, part)} ${way}`,
      `whole ${where}`,
      `whole ${where} ${way}`,
      `rank ${String(Math.min(5, rank))} ${place}`,
      `kind ${part.figure.kind} ${way}`,
    ]),
    new Cues(() => siblingCues(claim, base, rivals.bases, scene)),
    new Cues(() => standingCues(claim, base, scene, told, way)),
    new Cues(() => nameCues(base, rivals, scene, way)),
    new Cues(() => likenessCues(base)),
    new Cues(() => familyCues(claim, base)),
    new Cues(() => roleCues(claim, base, scene, way)),
  ];
}

/** Where the whole stands, seen from the rate. */
function placeOf(claim: Mention, whole: Mention): string {
  const row = whole.scope.isRow ? "cell " : "";
  const side = whole.figure.flow.start < claim.figure.flow.start ? "before" : "behind";
  const blocks = Math.abs(claim.figure.block - whole.figure.block);
  const far =
    whole.scope === claim.scope
      ? "sentence"
      : blocks === 0
        ? "paragraph"
        : blocks <= 2
          ? "next"
          : blocks <= 8
            ? "chapter"
            : "far";
  return `${row}${far} ${side}`;
}

function siblingCues(
  claim: Mention,
  { part, whole }: Base,
  bases: readonly Base[],
  scene: Scene,
): readonly string[] {
  const { all, fits } = fittingSiblings(claim, part, whole, scene);
  if (all === 0) return ["siblings none"];
  const best = Math.max(
    ...bases.map((base) => fittingSiblings(claim, base.part, base.whole, scene).fits),
  );
  return [
    `siblings ${grade(all)} fit ${grade(fits)}`,
    ...(fits === all ? ["siblings all fit"] : []),
    ...(best > fits ? [`siblings fit another ${grade(fits)}`] : []),
  ];
}

function standingCues(
  claim: Mention,
  { part, whole }: Base,
  scene: Scene,
  told: Told,
  way: string,
): readonly string[] {
  const standing = standingOf(whole, scene);
  const bases = told.bases(whole, claim);
  return [
    `base of ${grade(bases)} others`,
    `told ${grade(standing.told)} times`,
    ...(told.sumsOf(whole).length > 0 ? ["whole made of a list"] : []),
    ...(told.sumsOf(whole).some((ids) => ids.has(part.figure.id)) ? ["part in list of whole"] : []),
    ...(standing.isTotal ? ["whole total", `whole total ${way}`] : []),
    ...(standing.isItem ? ["whole has a share"] : []),
    ...(standing.isOpening ? ["whole in opening", `whole in opening ${way}`] : []),
    ...(standing.isLargest ? ["whole largest"] : []),
  ];
}

function likenessCues({ part, whole }: Base): readonly string[] {
  const [a, b] = [part.figure, whole.figure];
  const nouns = part.noun === whole.noun ? (part.noun === null ? "untold" : "same") : "differ";
  return [
    ...(a.kind === "count" ? [`nouns ${nouns}`] : []),
    ...(a.quantity.unit === b.quantity.unit ? [] : [`units differ ${a.kind}`]),
    ...(a.value === b.value ? ["part is whole"] : []),
    ...(a.status === b.status ? [] : [`status ${a.status} ${b.status}`]),
    ...(a.year === b.year ? [] : ["years differ"]),
    ...(part.past === whole.past ? [] : ["past differs"]),
  ];
}

/** 整改率 is of what was to be set right: what kind of rate it is tells by which words its numbers are told. */
function familyCues(claim: Mention, { part, whole }: Base): readonly string[] {
  const named = nameRate(claim);
  if (named?.kind !== "named") return [];
  const { family } = named;
  return [
    `family part ${fits(part, family.part) ?? "other"} whole ${fits(whole, family.whole) ?? "other"}`,
    `family whole ${fits(whole, family.whole) ?? "other"} ${family.plain ? "plain" : "known"}`,
  ];
}

/** 38个，比上年同期增加3个，占全市的31.4%: by how much it has changed is no part. */
function roleCues(
  claim: Mention,
  { part, whole, place }: Base,
  scene: Scene,
  way: string,
): readonly string[] {
  const told = toldFigures(scene);
  const [own, small, big] = [claim, part, whole].map(({ figure }) => told.get(figure.id));
  const [a, b] = [small?.role ?? "cell", big?.role ?? "cell"];
  return [
    `part role ${a} ${place}`,
    `part form ${small?.form ?? "none"}`,
    `whole role ${b} ${way}`,
    `whole form ${big?.form ?? "none"}`,
    `roles ${a} ${b}`,
    `sides ${small?.side ?? "cell"} ${big?.side ?? "cell"}`,
    ...(own === undefined || small === undefined
      ? []
      : [`claim and part share ${String(inCommon(own, small))} ${place}`]),
    ...(own === undefined || big === undefined
      ? []
      : [`claim and whole share ${String(inCommon(own, big))}`]),
  ];
}
