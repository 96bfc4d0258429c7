import { calledOf, itemAt } from "../wording/counted-words.ts";
import type { CountedWord } from "../wording/counted-words.ts";
import { isNear } from "./enumeration.ts";
import type { Enumeration } from "./enumeration.ts";
import type { Scene } from "../wording/scene.ts";

const han = Array.from("一二三四五六七八九");
const rings = Array.from("①②③④⑤⑥⑦⑧⑨");
const kinds: readonly (readonly string[])[] = [
  han.map((number) => `${number}是`),
  rings,
  han.map((_, at) => `（${String(at + 1)}）`),
  han.map((number) => `（${number}）`),
];
const back = /[。；;](?:对|针对|围绕)?(?:以上|上述|前述|这)$/;
const points = /^(?:[类种项条点件]|大?(?:方面|问题|情形|情况|原因|环节|措施|任务|不足))/;

/** 问题主要有：①…；②…。上述三类问题…: what is counted is what was announced. */
function areCalled(word: CountedWord, before: string): boolean {
  const called = calledOf(word);
  return called === "" || before.includes(called.replace(/^(?:突出|主要|共性)/, "").slice(0, 2));
}

/** 一是…；二是…；三是…。上述三类问题…: the points of the sentence before, told by their marks. */
export function marksBefore(scene: Scene, word: CountedWord): Enumeration | null {
  const { line, start } = word;
  const lead = line.text.slice(0, start);
  if (!back.test(lead) || !points.test(word.noun)) return null;
  for (const marks of kinds) {
    const at = lead.lastIndexOf(marks[0] ?? "");
    if (at < 0) continue;
    const places: number[] = [];
    for (const mark of marks) {
      const next = lead.indexOf(mark, places.at(-1) ?? at);
      if (next < 0) break;
      places.push(next);
    }
    if (places.length < 2) continue;
    const items = places.map((from) => itemAt(scene, line, from, from + (marks[0] ?? "").length));
    // Two runs of one kind: which of them is meant nobody can tell.
    const isOnly = lead.indexOf(marks[0] ?? "") === at;
    const called = areCalled(word, lead.slice(Math.max(0, at - 30), at));
    const sure = isOnly && called && isNear(word, items);
    return { word, items, doubt: sure ? null : "前面所列的未必就是所数的各项" };
  }
  return null;
}
