import type { Mention, Scene } from "../wording/scene.ts";
import type { Base } from "./base-question.ts";
import type { BaseWords } from "./base-words.ts";
import { grade } from "./cues.ts";
import { countShared, namesIn } from "./retold-words.ts";

/** All that may be meant, and the words that tell which. */
export interface Rivals {
  readonly bases: readonly Base[];
  readonly words: BaseWords;
}

function coverWord(of: string | null, cover: number): string {
  if (of === null) return "untold";
  if (of === "") return "empty";
  return cover >= 1 ? "full" : cover >= 0.6 ? "most" : cover >= 0.3 ? "some" : "none";
}

/** Whether the words of the rate call this whole, or rather another one. */
export function nameCues(
  { part, whole }: Base,
  { bases, words }: Rivals,
  scene: Scene,
  way: string,
): readonly string[] {
  const names = namesIn(scene);
  const keysOf = ({ figure }: Mention): ReadonlySet<string> =>
    names.byId.get(figure.id)?.keys ?? new Set();
  const [small, big] = [keysOf(part), keysOf(whole)];
  const { of } = words;
  const [cover, shared] = [words.cover(whole), words.shared(whole)];
  const others = bases.flatMap((base) =>
    base.whole.figure.value === whole.figure.value ? [] : [base.whole],
  );
  const best = Math.max(0, ...others.map(words.cover));
  const most = Math.max(0, ...others.map(words.shared));
  return [
    `named ${coverWord(of, cover)}`,
    ...(of === null || of === "" ? [] : wideCues(whole, others, words)),
    ...(of === null || of === ""
      ? []
      : [
          `named ${coverWord(of, cover)} ${cover > best ? "best" : cover === best ? "tied" : "worse"}`,
        ]),
    `claim and whole ${grade(Math.min(shared, 4))} ${way}`,
    `claim and whole ${shared > most ? "best" : shared === most ? "tied" : "worse"} ${way}`,
    `claim and part ${String(Math.min(4, words.shared(part)))} ${way}`,
    `terms named alike ${String(Math.min(4, countShared(small, big)))}`,
  ];
}

/** 26个重点项目，涉及资金35.8亿元 for 占评价资金的: what leads to a number tells of it as well. */
function wideCues(
  whole: Mention,
  others: readonly Mention[],
  { of, wide }: BaseWords,
): readonly string[] {
  const cover = wide(whole);
  const best = Math.max(0, ...others.map(wide));
  return [
    `led by ${coverWord(of, cover)}`,
    `led by ${coverWord(of, cover)} ${cover > best ? "best" : cover === best ? "tied" : "worse"}`,
  ];
}
