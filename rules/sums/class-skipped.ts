import { isFitting } from "../findings/relation-check.ts";
import { bestGrades } from "../wording/best-grades.ts";
import { areOfOneMeasure } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { sumOf } from "./list-sum.ts";
import { countedIn } from "./skipped-item.ts";
import type { SkippedItem } from "./skipped-item.ts";

const grades =
  "(?:等[次级档]?|[级档])?(?:的|类|评价)?(?:项目|对象|单位|部门|报告|政策|机构|乡镇|街道)?(?:（[^（）]*）)?的?";
const added = "(?:合计|共计|总计|共有?|计|有|为|达到?)*$";

/** The classes from the best to the worst, each by the words before its number. */
interface Scale {
  readonly names: readonly string[];
  readonly classes: readonly RegExp[];
  /** Words of a sum, and how many of the classes from the first on it adds up. */
  readonly sums: readonly (readonly [RegExp, number])[];
}

function letters(all: readonly string[]): Scale {
  return {
    names: all.map((letter) => `${letter}级`),
    classes: all.map((letter) => new RegExp(`${letter}[级档等类]${grades}(?:为|有)?$`)),
    sums: all
      .slice(1, -1)
      .map((letter, at) => [
        new RegExp(`(?:^|[，,；;。（(])${letter}[级档等类]?(?:及|或|和)?以上${grades}${added}`),
        at + 2,
      ]),
  };
}

const scales: readonly Scale[] = [
  {
    names: ["优", "良", "中", "差"],
    classes: ["优秀?", "(?<!优)良好?", "中等?|一般|(?<!不)合格", "较?差|不合格"].map(
      (words) => new RegExp(`(?:${words})${grades}(?:为|有)?$`),
    ),
    sums: [[new RegExp(`(?:^|[，,；;。（(]|其中|即)${bestGrades}${grades}${added}`), 2]],
  },
  {
    names: ["红灯", "黄灯", "绿灯"],
    classes: ["红", "黄", "绿"].map(
      (light) => new RegExp(`${light}灯(?:预警)?${grades}(?:为|有)?$`),
    ),
    sums: [[new RegExp(`(?:^|[，,；;。（(])红灯?[、和与及]?黄灯(?:预警)?${grades}${added}`), 2]],
  },
  {
    names: ["90分以上", "80分至90分", "60分至80分", "60分以下"],
    classes: [
      `90分(?:（含）)?(?:及|或)?以上`,
      `8[05]分?(?:（含）)?(?:至|到|—|～|-|以上[^，,]{0,3}不[到足满])90分(?:（不含）)?(?:之间)?`,
      `[67][05]分?(?:（含）)?(?:至|到|—|～|-|以上[^，,]{0,3}不[到足满])8[05]分(?:（不含）)?(?:之间)?`,
      `(?:[78]0分(?:（不含）)?以下|(?:低于|不[到足满])[67]0分)`,
    ].map((words) => new RegExp(`${words}${grades}(?:为|有)?$`)),
    sums: [
      [
        new RegExp(
          `(?:^|[，,；;。（(]|其中|即)(?:${bestGrades}|(?<![目此当先之以])前两档)${grades}${added}`,
        ),
        2,
      ],
    ],
  },
  letters(["A", "B", "C", "D"]),
  letters(["甲", "乙", "丙", "丁"]),
];

/** So many paragraphs before the list its whole may stand; a long number farther than a short one. */
const reach = { long: 8, short: 1 } as const;
const long = 100;

/**
 * 自评项目38个，优22个、中3个，优良项目计35个: with the rest of the list the sum comes to the whole, and the list without
 * the class that only the sum names does not.
 */
export const skippedClasses = perScene((scene: Scene): readonly SkippedItem[] =>
  [...scene.byBlock.values()].flatMap((block) =>
    block.flatMap((sum, at) => {
      if (sum.figure.kind !== "count" || sum.scope.isRow) return [];
      const words = plain(leading(sum, 24)).replaceAll(/[“”"]/g, "");
      return scales.flatMap((scale) => {
        const many = scale.sums.find(([pattern]) => pattern.test(words))?.[1];
        return many === undefined
          ? []
          : (skippedIn(scene, block.slice(0, at), sum, scale, many) ?? []);
      });
    }),
  ),
);

function skippedIn(
  scene: Scene,
  earlier: readonly Mention[],
  sum: Mention,
  { names, classes }: Scale,
  many: number,
): SkippedItem | null {
  const counts = earlier.filter((each) => areOfOneMeasure(each, sum));
  const placeOf = ({ before }: Mention): number => {
    const words = plain(before).replaceAll(/[“”"]/g, "");
    return classes.findIndex((pattern) => pattern.test(words));
  };
  const from = counts.findLastIndex((each) => placeOf(each) < 0) + 1;
  const parts = counts.slice(from);
  const places = parts.map(placeOf);
  const missing = names.filter((_, place) => place < many && !places.includes(place));
  const others = parts.filter((each) => placeOf(each) >= many);
  const [name] = missing;
  if (name === undefined || missing.length > 1 || others.length === 0) return null;
  // 优3个、…、优2个: of several rounds.
  if (new Set(places).size < places.length) return null;
  const whole = wholesOf(scene, parts, sum).find((each) =>
    isFitting(sumOf(each, [sum, ...others], "=")),
  );
  return whole === undefined
    ? null
    : { bound: sumOf(whole, parts, "="), said: countedIn(sum, name) };
}

function wholesOf(scene: Scene, [first]: readonly Mention[], sum: Mention): readonly Mention[] {
  return scene.mentions
    .filter(
      (each) =>
        first !== undefined &&
        !each.scope.isRow &&
        each.figure.flow.end <= first.figure.flow.start &&
        first.figure.block - each.figure.block <=
          (Number(each.figure.value) < long ? reach.short : reach.long) &&
        areOfOneMeasure(each, sum),
    )
    .toReversed();
}
