import { perScene } from "../wording/scene.ts";
import type { Scene } from "../wording/scene.ts";
import { grade } from "./cues.ts";
import { roleOf } from "./retold-marks.ts";
import type { Role } from "./retold-marks.ts";
import { namesIn, tellingOf } from "./retold-words.ts";
import type { Named, Names } from "./retold-words.ts";
import { countBelow } from "./rising.ts";

/** How many values the figures before it have that are called like it, and that count the same things. */
export function rivalsOf({ call, head, at }: Named, scene: Scene): Rivals {
  const { called, counted } = namesIn(scene);
  return {
    called: grade(call === "" ? 0 : (called.rivals[at] ?? 0)),
    counted: head === "" ? "?" : grade(counted.rivals[at] ?? 0),
  };
}

interface Rivals {
  readonly called: string;
  readonly counted: string;
}

/** Whether other numbers before it are called so, how often this one was told, and what stands beside both. */
export function kinCues(earlier: Named, later: Named, is: Role, scene: Scene): readonly string[] {
  const { called, counted } = namesIn(scene);
  const rivals = rivalsOf(later, scene);
  const isKin = later.call !== "" && earlier.call === later.call;
  const kin = `${isKin ? "kin of" : "stranger to"} ${rivals.called}`;
  const isHead = later.head !== "" && earlier.head === later.head;
  const head = `${isHead ? "head of" : earlier.head === "" ? "no head" : "head beside"} ${rivals.counted}`;
  const noun = later.mention.noun ?? later.mention.figure.kind;
  const told = (places: readonly number[] | undefined): string =>
    grade(countBelow(places ?? [], later.at));
  const grades = [earlier.grade, later.grade];
  return [
    kin,
    `${kin} ${is.form}`,
    head,
    `${head} ${is.form}`,
    `${head} ${noun}`,
    `${head} ${kin}`,
    ...(isKin ? [`told ${told(called.places.get(tellingOf(later.call, earlier)))} times`] : []),
    ...(isHead
      ? [`head told ${told(counted.places.get(tellingOf(later.head, earlier)))} times`]
      : []),
    ...(grades.every((each) => each === "")
      ? []
      : [`grades ${grades.includes("") ? "untold" : grades[0] === grades[1] ? "one" : "two"}`]),
    ...(is.isAhead && !roleOf(earlier, scene).isAhead
      ? ["later ahead", `later ahead ${is.form}`]
      : []),
    ...(is.isClosing ? ["closing", `closing ${kin}`] : []),
    ...(haveCompany(earlier, later, scene) ? ["in one company"] : []),
  ];
}

/** 1874个项目、资金96.42亿元, then 监控项目1874个，涉及资金96.42亿元: what stands beside them is told again as well. */
function haveCompany(earlier: Named, later: Named, scene: Scene): boolean {
  const early = companyOf(earlier, scene);
  const late = companyOf(later, scene);
  const apart = late.filter((each) => !early.includes(each) && each !== earlier);
  return apart.some((a) => early.some((b) => b !== later && !late.includes(b) && areEqual(a, b)));
}

function areEqual(a: Named, b: Named): boolean {
  const [left, right] = [a.mention.figure, b.mention.figure];
  return left.value === right.value && left.quantity.dimension === right.quantity.dimension;
}

const beside = { steps: [-3, -2, -1, 1, 2, 3], characters: 45 } as const;

const companies = perScene((_scene: Scene) => new Map<Named, readonly Named[]>());

function companyOf(named: Named, scene: Scene): readonly Named[] {
  const known = companies(scene).get(named);
  if (known !== undefined) return known;
  const made = readCompany(named, namesIn(scene));
  companies(scene).set(named, made);
  return made;
}

/** Numbers of two digits and more that stand beside one. */
function readCompany({ mention, at }: Named, { list }: Names): readonly Named[] {
  if (mention.scope.isRow) return [];
  const { flow, block } = mention.figure;
  return beside.steps.flatMap((step) => {
    const near = list[at + step];
    const figure = near?.mention.figure;
    if (near === undefined || figure?.block !== block) return [];
    const isNear = Math.abs(figure.flow.start - flow.start) <= beside.characters;
    return isNear && figure.quantity.digits.replace(/\D|0+$/g, "").length > 1 ? [near] : [];
  });
}
