import type { Scene } from "../wording/scene.ts";
import { grade } from "./cues.ts";
import { roleOf } from "./retold-marks.ts";
import type { Role } from "./retold-marks.ts";
import { namesIn, tellingOf } from "./retold-words.ts";
import type { Named } from "./retold-words.ts";
import { countBelow } from "./rising.ts";

/** How many values the figures before it have that are called like it. */
export function rivalsOf({ call, at }: Named, scene: Scene): string {
  return grade(call === "" ? 0 : (namesIn(scene).rivals[at] ?? 0));
}

/** Whether other numbers before it are called so, how often this one was told, and what stands beside both. */
export function kinCues(earlier: Named, later: Named, is: Role, scene: Scene): readonly string[] {
  const isKin = later.call !== "" && earlier.call === later.call;
  const kin = `${isKin ? "kin of" : "stranger to"} ${rivalsOf(later, scene)}`;
  const tellings = namesIn(scene).tellings.get(tellingOf(earlier)) ?? [];
  const grades = [earlier.grade, later.grade];
  return [
    kin,
    `${kin} ${is.form}`,
    ...(isKin ? [`told ${grade(countBelow(tellings, later.at))} times`] : []),
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

/** Numbers of two digits and more that stand beside one. */
function companyOf({ mention, at }: Named, scene: Scene): readonly Named[] {
  if (mention.scope.isRow) return [];
  const { list } = namesIn(scene);
  const { flow, block } = mention.figure;
  return beside.steps.flatMap((step) => {
    const near = list[at + step];
    const figure = near?.mention.figure;
    if (near === undefined || figure?.block !== block) return [];
    const isNear = Math.abs(figure.flow.start - flow.start) <= beside.characters;
    return isNear && figure.quantity.digits.replace(/\D|0+$/g, "").length > 1 ? [near] : [];
  });
}
