import { isListGap } from "../wording/list-gap.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { grade, step } from "./cues.ts";
import { isDivision } from "./known-division.ts";
import { formsOf, listCues } from "./list-cues.ts";
import type { Run } from "./sum-run.ts";
import { measureOf } from "./told-list.ts";
import type { ToldList } from "./told-list.ts";

/** What a list says of itself: whether its total is told elsewhere at all. */
export function untoldCues(list: ToldList, scene: Scene): readonly string[] {
  const { parts, shape } = list;
  const [first] = parts;
  if (first === undefined) return [];
  const lead = leadOf(first);
  const form = formOf(list);
  const run: Run = {
    parts,
    order: "before",
    skipped: 0,
    between: 0,
    sentences: 0,
    next: nextOf(list),
  };
  return [
    "none",
    `none ${shape}`,
    `none ${first.figure.kind}`,
    `none ${form}`,
    `none ${form} ${shape}`,
    `none size ${step(parts.length, [3, 4, 5])}`,
    `none nouns ${new Set(parts.map(({ noun }) => noun)).size === 1 ? "one" : "several"}`,
    ...(isDivision(parts) ? [`none division ${parts.length > 2 ? "many" : "two"}`] : []),
    `none items ${formsOf(parts)}`,
    ...listCues(run, scene).names.map((name) => `none ${name}`),
    ...leadCues(lead).map((name) => `none ${name}`),
    ...beforeCues(list, scene),
  ];
}

/** Whether the own sentence tells a number that the list may divide, so that no other is asked for. */
function beforeCues({ parts, shape }: ToldList, scene: Scene): readonly string[] {
  const [first] = parts;
  if (first === undefined) return [];
  const own = first.scope.mentions.slice(0, first.place);
  const alike = own.filter((each) => measureOf(each) === measureOf(first));
  const biggest = Math.max(...parts.map(({ figure }) => Number(figure.value)));
  const block = (scene.byBlock.get(first.figure.block) ?? []).filter(
    (each) =>
      each.figure.flow.start < first.figure.flow.start &&
      measureOf(each) === measureOf(first) &&
      Number(each.figure.value) > biggest,
  );
  return [
    `none alike before ${grade(alike.length)}`,
    `none greater before ${grade(block.length)} ${shape}`,
  ];
}

/** The number of its measure behind the list in its sentence. */
function nextOf({ parts }: ToldList): Mention | null {
  const last = parts.at(-1);
  if (last === undefined) return null;
  const behind = last.scope.mentions.slice(last.place + 1);
  return behind.find((each) => measureOf(each) === measureOf(last)) ?? null;
}

/** A list that ends, of many items or two, told tightly or with words between. */
export function formOf(list: ToldList): string {
  const { parts } = list;
  const last = parts.at(-1);
  const next = nextOf(list);
  const ends = last === undefined || next === null || !isListGap(last, next);
  const tight = parts
    .slice(1)
    .every((part, at) => part.scope === parts[at]?.scope && isListGap(parts[at] ?? part, part));
  return `${ends ? "ends" : "goes on"} ${tight ? "tight" : "loose"} ${parts.length > 2 ? "many" : "two"}`;
}

/** The words of the sentence before the list and its first item. */
export function leadOf(first: Mention): string {
  return plain(leading(first, 40));
}

/** 按监控结果划分，绿灯902个: how the list is announced. */
function leadCues(lead: string): readonly string[] {
  return [
    ...leadWords.filter((word) => lead.includes(word)).map((word) => `lead says ${word}`),
    ...(divides.test(lead) ? ["lead divides"] : []),
    ...(/(?:^|[。；;])[^，,。；;：:\d]*$/.test(lead) ? ["lead opens"] : []),
    ...(/\d/.test(lead) ? ["lead has number"] : []),
  ];
}

const leadWords = "其中 分别 包括 按 从 看 共 为 结果 等次 对 主要 已 分".split(" ");

const divides =
  /(?:按|分|从)[^，,。；;\d]{1,14}(?:看|分|划分|情况|统计|分析)[^，,。；;\d]{0,3}[，,：:]/;
