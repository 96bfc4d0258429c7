import { itemAt } from "../wording/counted-words.ts";
import type { CountedWord } from "../wording/counted-words.ts";
import { isNear } from "./enumeration.ts";
import type { Enumeration } from "./enumeration.ts";
import type { Scene } from "../wording/scene.ts";

/** There will be more of them, or money is left for them. */
const laterOnes = /尚[未在待]|[，,]拟|论证|谋划|[其剩]余|余下|剩下|后续|另|下一[期批]/;
const inOrder = "一二三四五六七八九";

/** 分两期建设：一期…；二期…. 分三批下达：第一批…，第二批…，第三批…. 三个方面：一看…；二看…；三看…. */
export function stagesListed(scene: Scene, word: CountedWord): Enumeration | null {
  const { line, end } = word;
  const head = /^[^。；;：:，,\d]{0,12}[：:]/.exec(line.text.slice(end));
  if (head === null) return null;
  const from = end + head[0].length;
  const rest = line.text.slice(from);
  // 一是 is counted where points are numbered.
  const beat = /^第?一([\p{Script=Han}])/u.exec(rest)?.[1];
  if (beat === undefined || beat === "是") return null;
  const items = [];
  let at = 0;
  for (const ordinal of inOrder) {
    const match = new RegExp(`(?<=^|[，,；;。、])第?${ordinal}${beat}`).exec(rest.slice(at));
    if (match === null) break;
    const start = from + at + match.index;
    items.push(itemAt(scene, line, start, start + match[0].length));
    at += match.index + match[0].length;
  }
  if (items.length < 2) return null;
  // 一期、二期已完工，三期尚在论证; 余下资金年底前下达.
  const sure = isNear(word, items) && !laterOnes.test(rest);
  return { word, items, doubt: sure ? null : "依次说到的未必就是所数的各项" };
}
