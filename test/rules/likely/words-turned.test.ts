import { expect, test } from "vitest";
import { noCopies } from "../../../rules/likely/copied.ts";
import { noneHeld } from "../../../rules/likely/held.ts";
import { turnedWord } from "../../../rules/likely/turned-word.ts";
import { evidenceOf } from "../../../rules/findings/relation-check.ts";
import type { FunctionName } from "../../../domain/relation.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { markedReport } from "../../helpers/report.ts";

interface Options {
  readonly name?: FunctionName;
  readonly chance?: number;
}

/** Two values and the change between them are marked, the change last: `11个→14个 down` where its word is turned. */
function turnedIn(text: string, { name = "difference", chance = 0.4 }: Options = {}): string {
  const { report, evidence: marked } = markedReport(text);
  const scene = sceneOf(report);
  const told = scene.mentions.filter(({ figure }) =>
    marked.some(({ start }) => start === figure.span.start),
  );
  const by = /[增减升降多少]/;
  const claim = told.find(({ before }) => by.test(before) && !/[到至]$/.test(before)) ?? told[2]!;
  const [a, b] = told.filter((each) => each !== claim);
  const evidence = [evidenceOf("数", a!), evidenceOf("数", b!), evidenceOf("变动", claim)] as const;
  const formula = { name, args: [0, 1], sign: "=", claim: 2 } as const;
  const bound = { formula, evidence, text: "", binding: "sentence" } as const;
  const fitting = chance === 0 ? undefined : { bound, chance };
  const kept = { copied: noCopies, held: noneHeld, isExcused: () => false, isMadeBeside: false };
  const found = turnedWord({ claim, ...kept, known: [], none: 0, fitting }, scene);
  return found === null
    ? ""
    : `${found.past.figure.quote}→${found.now.figure.quote} ${found.direction}`;
}

test.for([
  ["上年«11个»，今年«14个»，减少«3个»。", "11个→14个 down"],
  ["上年«11个»，今年«14个»，增加«3个»。", ""],
  ["上年«14个»，今年«11个»，增加«3个»。", "14个→11个 up"],
  ["今年«14个»，上年«11个»，减少«3个»。", "11个→14个 down"],
  ["今年«14个»，减少«3个»，上年«11个»。", "11个→14个 down"],
  ["首轮监控«14个»，次轮监控«11个»，增加«3个»。", "14个→11个 up"],
  ["第一轮«14个»，第二轮«11个»，增加«3个»。", "14个→11个 up"],
  ["首次«14个»，再次«11个»，增加«3个»。", "14个→11个 up"],
  ["年初«14个»，年末«11个»，增加«3个»。", "14个→11个 up"],
  ["试点前«14个»，试点后«11个»，增加«3个»。", "14个→11个 up"],
  ["由«14个»到«11个»，增加«3个»。", ""],
  ["14个降为11个的，甲镇«14个»，乙镇«11个»，增加«3个»。", ""],
  ["甲镇«14个|year=2023»，乙镇«11个|year=2024»，增加«3个»。", "14个→11个 up"],
  ["甲镇«14个|year=2024»，乙镇«11个|year=2024»，增加«3个»。", ""],
  ["甲镇«14个|year=2023»，乙镇«11个»，增加«3个»。", ""],
  ["上年«11个»，上年同期«14个»，减少«3个»。", ""],
  ["三个季度末分别为«14个»、«11个»，增加«3个»。", ""],
  ["2025年试点扩大到«10个»，比现在多«6个»（现有«4个»）。", ""],
  ["2025年试点扩大到«4个»，比现在多«6个»（现有«10个»）。", "10个→4个 up"],
  ["试点扩到«9个»，在现有«4个»的基础上增加«5个»。", ""],
  ["上年试点扩大到«9个»，今年«4个»，增加«5个»。", "9个→4个 up"],
  ["2025年试点扩到«9个|year=2025»，2024年«4个|year=2024»，增加«5个»。", ""],
  ["上年和今年分别为«14个»、«11个»，增加«3个»。", ""],
  ["上年«14个»，今年«14个»，减少«0个»。", ""],
  ["上年«11个»，今年«14个»，减少到«3个»。", ""],
  ["上年«11个»，今年«14个»，相差«3个»。", ""],
  ["去年全县各部门各单位累计实施的监控项目«11个»，今年«14个»，减少«3个»。", "11个→14个 down"],
  ["上年«14个»，今年«14个»，增加«0个»。", ""],
  ["甲镇«14个|year=2024»，乙镇«11个|year=2024»，减少«3个»。", ""],
  ["乙镇«11个|year=2024»，甲镇«14个|year=2023»，增加«3个»。", ""],
  ["甲镇«14个|year=2023»，乙镇«11个»，减少«3个»。", ""],
  ["甲镇«14个»，乙镇«11个|year=2023»，减少«3个»。", ""],
  ["甲镇«14个»，乙镇«11个»，减少«3个»。", ""],
  ["比甲镇的«14个»，乙镇«11个»，增加«3个»。", "14个→11个 up"],
] as const)("%s", ([text, expected]) => {
  expect(turnedIn(text)).toBe(expected);
});

test.for([
  ["difference", "11个→14个 down"],
  ["growth", "11个→14个 down"],
  ["rest", "11个→14个 down"],
  ["share", ""],
  ["drop", ""],
] as const)("a change that is worked out as a %s", ([name, expected]) => {
  expect(turnedIn("上年«11个»，今年«14个»，减少«3个»。", { name })).toBe(expected);
});

test("a change that is not likely enough is not read", () => {
  expect(turnedIn("上年«11个»，今年«14个»，减少«3个»。", { chance: 0.39 })).toBe("");
  expect(turnedIn("上年«11个»，今年«14个»，减少«3个»。", { chance: 0 })).toBe("");
});
