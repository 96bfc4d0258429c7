import { kindLabel } from "../divisions/kind-label.ts";
import { inList } from "../divisions/whole-place.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { Cues, grade, step } from "./cues.ts";
import { formOf, leadOf } from "./untold-cues.ts";
import { sharedPairs } from "./nearby.ts";
import { roleOf } from "./sum-columns.ts";
import { totalWords } from "./sum-words.ts";
import type { Told } from "./told.ts";
import { measureOf } from "./told-list.ts";
import type { ToldList } from "./told-list.ts";

/** What speaks for a number being what the list makes up. */
export function totalCues(
  total: Mention,
  list: ToldList,
  scene: Scene,
  told: Told,
  rank: number,
): readonly Cues[] {
  const { parts, shape } = list;
  const [first] = parts;
  if (first === undefined) return [];
  const { figure } = total;
  const where = figure.flow.start < first.figure.flow.start ? "before" : "behind";
  const order = `${where} ${rank === 0 ? "first" : rank < 3 ? "early" : "late"}`;
  const form = formOf(list);
  const blocks = Math.abs(figure.block - first.figure.block);
  const nouns = parts.filter(({ noun }) => noun === total.noun).length;
  const likeness = nouns === parts.length ? "same" : nouns === 0 ? "other" : "mixed";
  const heads = first.figure.section.join("");
  const own = figure.section.join("");
  const role = roleOf(total);
  const roles = new Set(parts.map(roleOf));
  return [
    new Cues([
      `where ${order}`,
      `where ${order} ${shape}`,
      `blocks ${where} ${step(blocks, [1, 2, 4, 8, 16])}`,
      `nouns ${likeness}`,
      `nouns ${likeness} ${form}`,
      `nouns ${likeness} ${order}`,
      ...(own === heads
        ? ["one section"]
        : figure.section[0] === first.figure.section[0]
          ? ["one chapter"]
          : ["other chapter"]),
      ...(isOpening(total, scene) ? ["in the opening"] : []),
      ...(figure.year !== first.figure.year ? ["year differs"] : []),
      ...(total.past !== first.past ? ["past differs"] : []),
      ...(figure.status !== first.figure.status ? ["status differs"] : []),
      ...(totalWords.test(plain(total.before).slice(-8)) ? ["total words"] : []),
      ...(roles.size === 1
        ? [`role ${roles.has(role) ? "same" : "other"}`]
        : [`roles several ${roles.has(role) ? "in" : "out"}`]),
      ...(/其中|占/.test(plain(leading(total, 10))) ? ["total is part"] : []),
    ]),
    new Cues(() => nameCues(total, list, scene, told, { form, likeness, order })),
  ];
}

/** What its words say, and how often it is told: read only where its place leaves it in question. */
function nameCues(
  total: Mention,
  list: ToldList,
  scene: Scene,
  told: Told,
  { form, likeness, order }: Readonly<Record<"form" | "likeness" | "order", string>>,
): readonly string[] {
  const { parts } = list;
  const [first] = parts;
  if (first === undefined) return [];
  const said = `${plain(leading(total, 24))}${plain(trailing(total, 12))}`;
  const heads = first.figure.section.join("");
  const shared = grade(sharedPairs(clauseOf(total), leadOf(first)));
  const headed = grade(sharedPairs(clauseOf(total), heads));
  return [
    `lead shares ${shared}`,
    `lead shares ${shared} ${likeness}`,
    `heading shares ${headed}`,
    `heading shares ${headed} ${shared}`,
    `heading shares ${headed} ${form}`,
    `heading shares ${headed} ${likeness} ${order}`,
    `items share ${grade(Math.min(...parts.map((part) => sharedPairs(clauseOf(total), `${plain(part.before)}${plain(part.after)}`))))}`,
    `shares ${sharesOf(total, parts)}`,
    `names items ${namedIn(said, parts)}`,
    ...(told.sumsOf(total).length > 0 ? ["total of another list"] : []),
    `told ${grade(timesTold(total, scene))} times`,
    `total ${measureOf(total).slice(0, 5)} behind ${plain(total.before).slice(-2)}`,
    `total ahead of ${plain(total.after).slice(0, 2)}`,
    ...(inList(total, parts) ? ["total in a list"] : []),
    ...(/^[，,]/.test(plain(trailing(total, 2))) ? ["total ends clause"] : []),
    ...(said.includes("其中") ? ["total divided at once"] : []),
  ];
}

/** 对81个黄灯、红灯项目逐一核实: the total says of which items. */
function namedIn(said: string, parts: readonly Mention[]): string {
  const labels = parts.map(kindLabel).map((label) => label.replace(/项目$|^[为是]/g, ""));
  const named = labels.filter((label) => label.length > 1 && said.includes(label)).length;
  return named === 0 ? "none" : named === parts.length ? "all" : "some";
}

function clauseOf(mention: Mention): string {
  return `${plain(mention.before).slice(-16)}${plain(mention.after).slice(0, 10)}`;
}

/** How often the report tells this number. */
function timesTold(total: Mention, scene: Scene): number {
  return (byValue(scene).get(keyOf(total)) ?? 1) - 1;
}

const byValue = perScene((scene: Scene) => {
  const seen = new Map<string, number>();
  for (const mention of scene.mentions) {
    const key = keyOf(mention);
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return seen;
});

function keyOf(mention: Mention): string {
  return `${measureOf(mention)} ${mention.figure.value ?? ""}`;
}

/** How many of the shares right behind the items are of this number. */
function sharesOf(total: Mention, parts: readonly Mention[]): string {
  const shares = parts.flatMap((part) => {
    const rate = part.scope.mentions[part.place + 1];
    return rate?.figure.kind === "rate" &&
      /^[^\d]{0,3}[，,（(][^，,。；;]{0,8}占/.test(trailing(part, 14))
      ? [{ part, rate }]
      : [];
  });
  if (shares.length === 0) return "untold";
  const right = shares.filter(
    ({ part, rate }) =>
      Math.abs(
        (100 * Number(part.figure.value)) / Number(total.figure.value) - Number(rate.figure.value),
      ) < 0.06,
  ).length;
  return right * 2 > shares.length ? "of it" : "of another";
}

/** The first paragraphs tell what the report is about. */
function isOpening({ figure }: Mention, scene: Scene): boolean {
  return openingBlocks(scene).has(figure.block);
}

const openingBlocks = perScene(
  ({ mentions }: Scene): ReadonlySet<number> =>
    new Set(mentions.slice(0, 12).map(({ figure }) => figure.block)),
);
