import { hanValue } from "../wording/han-numeral.ts";
import { exactly, writtenAt } from "../wording/written.ts";
import { itemAt } from "../wording/counted-words.ts";
import type { CountedWord, Line } from "../wording/counted-words.ts";
import { slack } from "./enumeration.ts";
import { mayEndInOutcome } from "./outcome.ts";
import type { Enumeration } from "./enumeration.ts";
import { perScene } from "../wording/scene.ts";
import type { Scene } from "../wording/scene.ts";
import type { Block } from "../../domain/document.ts";

/** “三个转变”：…, “四个一批”：…, 三个强化：…. */
const slogan =
  /“?(?<![一二三四五六七八九十第\d])([两二三四五六七八九])(?:个|项|大|类)?(“?\p{Script=Han}{1,3})”?(?=[^，。；;：:“”、]{0,8}[：:])/gu;
const most = 6;

/** “三个强化”：强化组织领导，强化过程管控，强化结果运用: each of them says the word that was counted. */
export const sloganEchoes = perScene((scene: Scene): readonly Enumeration[] => {
  const { document } = scene.report;
  return document.blocks.flatMap((block, index) =>
    block.kind === "paragraph" ? echoesIn(scene, block, index) : [],
  );
});

function echoesIn(scene: Scene, { flow }: Block, block: number): readonly Enumeration[] {
  const text = scene.report.document.flow.text.slice(flow.start, flow.end);
  if (!/[：:]/.test(text)) return [];
  const line: Line = { text, block, start: flow.start };
  return [...text.matchAll(slogan)].flatMap((match) => {
    const number = hanValue(match[1] ?? "") ?? 0;
    const echo = (match[2] ?? "").replace("“", "");
    const far = /[：:]/.exec(text.slice(match.index + match[0].length))?.index ?? 0;
    const from = match.index + match[0].length + far + 1;
    // 三个转变取得成效：…: only a slogan in quotes has words behind it.
    if (far > 0 && !match[0].endsWith("”")) return [];
    const items = echoed(scene, line, from, echo);
    if (items.length < 2) return [];
    const word = wordAt(scene, line, match.index, match[0], number);
    const told = items.map(({ quote }) => quote);
    const sure =
      Math.abs(items.length - number) <= slack &&
      items.length <= most &&
      !mayEndInOutcome(told, number);
    return { word, items, doubt: sure ? null : "所列的未必就是所数的各项" };
  });
}

/** Clauses up to the full stop that begin or end with the word. */
function echoed(scene: Scene, line: Line, from: number, echo: string): Enumeration["items"] {
  const told = /^[^。]*/.exec(line.text.slice(from))?.[0] ?? "";
  // 培训到位、审核到位、反馈到位，全年…: behind ， something else is told.
  const run = /^[^，；;]*/.exec(told)?.[0] ?? "";
  const body = run.includes("、") ? run : told;
  const clauses = [...body.matchAll(/[^，、；;]+/g)];
  const sides: readonly ((clause: string) => boolean)[] = [
    (clause) => clause.trim().startsWith(echo),
    (clause) => clause.endsWith(echo),
    (clause) => clause.includes(echo),
  ];
  for (const [at, side] of sides.entries()) {
    // Within a clause the word is an echo only where all of them have it: 评估更严、监控更准、应用更实.
    if (at === 2 && !(run.includes("、") && clauses.every(({ 0: clause }) => side(clause)))) break;
    const found = clauses.filter(({ 0: clause }) => side(clause));
    if (found.length < 2) continue;
    return found.map(({ index, 0: clause }) =>
      itemAt(scene, line, from + index, from + index + clause.length),
    );
  }
  return [];
}

function wordAt(scene: Scene, line: Line, at: number, words: string, number: number): CountedWord {
  const lead = words.startsWith("“") ? 1 : 0;
  const start = at + lead;
  const end = at + words.length;
  const place = { start: line.start + start, end: line.start + start + 1 };
  return {
    number,
    unit: "",
    noun: words.slice(lead + 1).replaceAll(/[“”]/g, ""),
    inWords: true,
    line,
    start,
    end,
    evidence: writtenAt(scene.report, place, "声明个数", exactly(String(number), "个")),
    mention: null,
    isTop: false,
  };
}
