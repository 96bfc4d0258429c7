import type { Mention, Scene } from "../wording/scene.ts";
import { kindOf } from "./change-cues.ts";
import type { Pair } from "./change-pair.ts";
import { meets, toldFigures } from "./change-roles.ts";
import type { Against, Told } from "./change-roles.ts";

const compares =
  /[比较与同和](?:上|去|前|20|年初|期|\d|第|全|序|时|目标|计划|预算|要求|平均)|同比|环比|[比较]/;

/** What a number says of itself: whether its terms are told at all. */
export function untoldCues(
  claim: Mention,
  own: Told,
  pairs: readonly Pair[],
  scene: Scene,
): readonly string[] {
  const words = toldFigures(scene);
  const { figure, noun, scope, place } = claim;
  const { form, word } = own;
  const kind = kindOf(claim);
  const group = `${form ?? ""} ${kind}`;
  const last = scope.mentions[place - 1];
  const sides = new Set(
    pairs
      .flatMap(({ more, less }) => [more, less])
      .filter((each) => each.scope === scope)
      .map((each) => words.get(each.figure.id)?.side),
  );
  return [
    "none",
    `none ${group}`,
    `none word ${word.slice(-2)}`,
    `none status ${figure.status}`,
    ...(compares.test(own.lead)
      ? [
          `none compares ${kind}`,
          `none compares ${sides.has("past") || sides.has("level") ? "with told" : "with untold"}`,
        ]
      : []),
    ...(own.against.length === 0 && own.side === "past" ? [`none of an earlier time ${kind}`] : []),
    `none side ${own.side} ${kind}`,
    ...(/分别/.test(own.lead) ? ["none respective"] : []),
    ...own.against.map(
      (each) => `none against ${each} ${isToldNear(each, pairs, words) ? "told" : "untold"}`,
    ),
    ...(/(?:高出|低于|高于|快于|慢于)[^，,]{4,}[（(]?$/.test(own.lead)
      ? [`none compared itself ${form ?? ""}`]
      : []),
    ...(own.against.some((each) => each !== "year")
      ? [
          own.against.some((each) => each !== "year" && isToldNear(each, pairs, words))
            ? "none level told"
            : "none level untold",
        ]
      : []),
    ...(own.denied.size > 0
      ? [
          `none denied ${pairs.some(({ less }) => meets(own.denied, words.get(less.figure.id) ?? own)) ? "told" : "untold"}`,
        ]
      : []),
    ...(/未|没|尚/.test(own.tail.slice(0, 7)) ? [`none open behind ${form ?? ""}`] : []),
    ...(sides.has("past") ? [`none past told ${kind}`] : []),
    ...(noun === null ? [] : [`none noun ${noun}`]),
    ...(last === undefined ? [`none first ${form ?? ""}`] : []),
    ...(/其中|包括/.test(own.lead) ? ["none part"] : []),
    ...(/^[）)]/.test(own.tail) ? ["none in bracket"] : []),
    ...(pairs.some(({ more }) => more.scope === scope) ? [] : ["none no term in sentence"]),
    ...(pairs.some(({ less, more }) => more.scope === scope && less.scope === scope)
      ? []
      : [`none no pair in sentence ${group}`]),
    ...(figure.quantity.digits.length < 2 ? ["none one digit"] : []),
    ...(figure.quantity.qualifier === "exact" ? [] : ["none about"]),
    ...(own.pairs.size === 0 ? ["none nameless"] : []),
  ];
}

function isToldNear(
  what: Against,
  pairs: readonly Pair[],
  words: ReadonlyMap<string, Told>,
): boolean {
  return pairs.some(({ more, less }) =>
    [more, less].some(({ figure }) => words.get(figure.id)?.is.includes(what)),
  );
}
