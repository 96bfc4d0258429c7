import type { Mention, Scene } from "../wording/scene.ts";
import type { Pair } from "./change-pair.ts";
import { inCommon, meets, toldFigures } from "./change-roles.ts";
import type { Told } from "./change-roles.ts";
import { Cues } from "./cues.ts";
import { distance, inOrder, textFrom } from "./nearby.ts";

/** What is told as a difference: points, or the kind of the figure. */
export function kindOf({ figure }: Mention): string {
  const { dimension } = figure.quantity;
  return dimension === "points" ? "points" : figure.kind;
}

const blank: Told = {
  role: "plain",
  side: "plain",
  lead: "",
  tail: "",
  pairs: new Set(),
  against: [],
  is: [],
  named: new Set(),
  times: [],
  ordinal: null,
  denied: new Set(),
  form: null,
  word: "",
};

/** What speaks for this number lying between these two, the cheapest first. */
export function changeCues(
  claim: Mention,
  own: Told,
  pair: Pair,
  most: number,
  scene: Scene,
): readonly Cues[] {
  const words = toldFigures(scene);
  const { more, less, name, far } = pair;
  const [big, small] = [words.get(more.figure.id) ?? blank, words.get(less.figure.id) ?? blank];
  const kind = kindOf(claim);
  const form = own.form ?? "";
  const group = groupOf(form, kind);
  return [
    new Cues([
      `name ${name} ${form}`,
      `${group} kind ${kind}`,
      ...likenessCues(claim, pair, group),
    ]),
    new Cues(() => placeCues(claim, pair, group, scene)),
    new Cues(() => [
      `${group} roles ${big.role} ${small.role}`,
      `roles ${big.role} ${small.role}`,
      `${group} role of more ${big.role}`,
      `${group} role of less ${small.role}`,
      `${form} ${name} sides ${big.side} ${small.side}`,
      `${group} sides ${[big.side, small.side].toSorted().join(" ")}`,
    ]),
    new Cues(() => [
      ...againstCues(claim, own, pair, group, words),
      ...respectiveCues(own, big, small),
      ...partCues(big, small, group),
      ...termForms(big, small, group, name),
      ...nameCues(own, big, small, most, far ? "far" : group),
    ]),
  ];
}

/** Forms whose terms are told alike. */
function groupOf(form: string, kind: string): string {
  if (kind === "points") return "points";
  if (form === "up" || form === "down") return kind === "rate" ? "rate" : "change";
  return form === "rest" || form === "open" ? "left" : form;
}

function placeCues(claim: Mention, pair: Pair, group: string, scene: Scene): readonly string[] {
  const { more, less, far } = pair;
  const { list, at } = inOrder(scene);
  const words = toldFigures(scene);
  const form = words.get(claim.figure.id)?.form ?? null;
  const placeOf = ({ figure }: Mention): number => at.get(figure.id) ?? 0;
  const [c, m, l] = [placeOf(claim), placeOf(more), placeOf(less)];
  const alike = (mention: Mention): boolean =>
    mention !== claim &&
    mention !== more &&
    mention !== less &&
    mention.figure.quantity.dimension === more.figure.quantity.dimension;
  const between = (from: number, to: number): string => {
    let count = 0;
    for (let place = Math.min(from, to) + 1; place < Math.max(from, to) && count < 4; place += 1) {
      const mention = list[place];
      if (mention !== undefined && alike(mention)) count += 1;
    }
    return count > 3 ? "4+" : String(count);
  };
  const taken = (from: number): boolean => {
    for (let place = Math.min(from, c) + 1; place < Math.max(from, c); place += 1) {
      const mention = list[place];
      if (mention === undefined || mention === more || mention === less) continue;
      if (
        mention.figure.quantity.dimension === claim.figure.quantity.dimension &&
        words.get(mention.figure.id)?.form === form
      )
        return true;
    }
    return false;
  };
  const order = [
    ...([
      [c, "c"],
      [m, "m"],
      [l, "l"],
    ] as const),
  ]
    .toSorted((x, y) => x[0] - y[0])
    .map(([, each]) => each)
    .join("");
  if (pair.heading === true) return [`${group} heading`, `heading order ${order}`];
  if (far) return [`${group} far`, `far pair ${between(m, l)}`, `far order ${order}`];
  const [near, other] = Math.abs(m - c) < Math.abs(l - c) ? [more, less] : [less, more];
  const gap = `${between(placeOf(near), c)} ${distance(claim, near)}`;
  const gap0 =
    distance(claim, near) === "sentence" && placeOf(near) < c
      ? textFrom(scene, near.figure.flow.end, claim.figure.flow.start)
      : null;
  return [
    ...(gap0 === null
      ? []
      : [
          `${group} clauses ${String(Math.min(3, gap0.split(/[，,；;]/).length - 1))}`,
          ...(/[；;]/.test(gap0) ? ["stop between"] : []),
          ...(/^[^，,；;]{0,4}[中里]/.test(gap0) ? [`${group} out of`] : []),
          ...(/其中/.test(gap0) ? [`${group} part between`] : []),
        ]),
    ...(taken(placeOf(near)) ? [`${group} another claim between`] : []),
    ...(claim.figure.section.at(-1) === near.figure.section.at(-1) &&
    distance(claim, near) !== "sentence"
      ? ["near of one section"]
      : []),
    `${group} order ${order}`,
    `near ${placeOf(near) < c ? "before" : "behind"} ${gap}`,
    `${group} near ${gap}`,
    `other ${placeOf(other) < c ? "before" : "behind"} ${distance(claim, other)}`,
    `pair ${between(m, l)} ${distance(more, less)}`,
    `${group} pair ${between(m, l)} ${distance(more, less)}`,
  ];
}

/** Last year's value where the change is told against last year, and no other. */
function againstCues(
  claim: Mention,
  own: Told,
  { more, less }: Pair,
  group: string,
  words: ReadonlyMap<string, Told>,
): readonly string[] {
  const [big, small] = [words.get(more.figure.id) ?? blank, words.get(less.figure.id) ?? blank];
  const cues: string[] = [];
  for (const each of own.against) {
    const count = [big, small].filter(({ is }) => is.includes(each)).length;
    cues.push(`against ${each} ${String(count)}`);
  }
  if (own.against.length === 0) {
    for (const each of new Set([...big.is, ...small.is])) cues.push(`against nothing, is ${each}`);
  } else {
    const others = [...big.is, ...small.is].filter((each) => !own.against.includes(each));
    for (const each of new Set(others)) cues.push(`against another, is ${each}`);
  }
  const levels = own.against.filter((each) => each !== "year");
  if (levels.length > 0) {
    const met = levels.some((each) => big.is.includes(each) || small.is.includes(each));
    cues.push(`${group} level ${met ? "met" : "unmet"}`);
  }
  if (own.against.length > 0 && own.times.length > 0) {
    const met = [big, small].filter(({ times }) => times.some((time) => own.times.includes(time)));
    cues.push(`named time met ${String(met.length)}`);
  }
  if (own.named.size > 0) {
    const met = [big, small].filter((term) => meets(own.named, term)).length;
    cues.push(`${group} named level met ${String(met)}`);
  }
  if (own.denied.size > 0) {
    cues.push(
      `denied ${meets(own.denied, small) ? "less" : meets(own.denied, big) ? "more" : "none"}`,
    );
  }
  const previous = claim.scope.mentions[claim.place - 1];
  if (
    previous !== undefined &&
    /[比较与由从][^，,。；;]*$|[高低快慢多少]于$/.test(previous.before)
  ) {
    const used =
      previous === more ||
      previous === less ||
      previous.figure.id === more.figure.id ||
      previous.figure.id === less.figure.id;
    cues.push(used ? "compared before is term" : "compared before is none");
  }
  return cues;
}

/** 分别增长8.58%和9.88%: each goes with those at its own place of the other lists. */
function respectiveCues(own: Told, big: Told, small: Told): readonly string[] {
  const { ordinal } = own;
  const lastYears = own.against.length === 0 && own.side === "past";
  const past = [big, small].filter(({ side }) => side === "past").length;
  const places = [big.ordinal, small.ordinal].filter((place) => place !== null);
  return [
    ...(lastYears ? [`of an earlier time, terms of it ${String(past)}`] : []),
    ...(ordinal === null || places.length === 0
      ? []
      : [places.every((place) => place === ordinal) ? "respective met" : "respective unmet"]),
  ];
}

function partCues(big: Told, small: Told, group: string): readonly string[] {
  return [
    ...(/其中/.test(big.lead) ? [`${group} more is part`] : []),
    ...(/其中/.test(small.lead) ? [`${group} less is part`] : []),
  ];
}

function termForms(big: Told, small: Told, group: string, name: string): readonly string[] {
  const ofChange = name === "gain" || name === "drop" || name === "share";
  return [
    ...(big.form === null ? [] : [`${group} more is ${big.form}`]),
    ...(small.form === null || ofChange ? [] : [`${group} less is ${small.form}`]),
    ...(ofChange ? [`${name} of ${small.form ?? ""} by ${big.side}`] : []),
  ];
}

function nameCues(
  own: Told,
  big: Told,
  small: Told,
  most: number,
  place: string,
): readonly string[] {
  const [a, b] = [inCommon(own, big), inCommon(own, small)];
  const rank = (count: number): string =>
    most === 0 ? "none" : count === most ? "most" : count > 0 ? "some" : "less";
  return [
    `${place} terms share ${String(inCommon(big, small))}`,
    `${place} more shares ${String(a)}`,
    `${place} less shares ${String(b)}`,
    `${place} called ${rank(a)} ${rank(b)}`,
  ];
}

function likenessCues(
  claim: Mention,
  { more, less, name }: Pair,
  group: string,
): readonly string[] {
  const [a, b, c] = [more.figure, less.figure, claim.figure];
  const single = name === "difference" && c.quantity.dimension !== "points";
  return [
    a.quantity.unit === b.quantity.unit ? "terms of one unit" : "terms of two units",
    ...(single
      ? [a.quantity.unit === c.quantity.unit ? "claim of their unit" : "claim of another unit"]
      : []),
    ...(a.kind === "count"
      ? [more.noun === less.noun ? `one noun ${more.noun === null ? "untold" : ""}` : "two nouns"]
      : []),
    ...(single && c.kind === "count" && claim.noun !== more.noun ? ["claim of another noun"] : []),
    ...(a.year !== null && b.year !== null && a.year !== b.year ? [`${group} two years`] : []),
    ...(more.past === less.past ? [] : [`${group} past and present`]),
    ...(a.indicator !== null && a.indicator === b.indicator ? [`${group} one indicator`] : []),
    ...(a.status === b.status ? [] : [`${group} status ${a.status} ${b.status}`]),
    ...(single && Number(c.value) > Number(a.value) ? ["claim above more"] : []),
    ...(Number(a.value) > 4 * Number(b.value) ? [`${group} terms far apart`] : []),
    ...(a.value === b.value ? ["equal terms"] : []),
    ...(a.quantity.digits.split(".")[1]?.length === b.quantity.digits.split(".")[1]?.length
      ? []
      : ["terms of unequal places"]),
  ];
}
