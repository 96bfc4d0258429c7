import { itemAt } from "../wording/counted-words.ts";
import type { CountedWord } from "../wording/counted-words.ts";
import { isNear } from "./enumeration.ts";
import type { Enumeration } from "./enumeration.ts";
import type { Scene } from "../wording/scene.ts";

/** There will be more of them, or money is left for them. */
const laterOnes =
  /尚[未在待]|[，,]拟|论证|谋划|[其剩]余|余下|剩下|后续|另|下一[期批]|末[期批轮次场]|[一二三四五六七八九][期批轮次场][^，；。]{0,4}(?:尚|拟|将|计划|预计|正在|待|已?[纳列]入|规划)|最后一|最近一/;
const inOrder = "一二三四五六七八九";

/** How the first of them begins, and how the others do. */
interface Series {
  readonly opens: RegExp;
  readonly marks: readonly string[];
  /** 培训3期，第一期…，第二期…: the third may be told elsewhere. */
  readonly partly?: boolean;
}

/** 首先…；其次…；再次…；最后…. */
const turns: Series = {
  opens: /^首先/,
  marks: ["首先", "其次|第二", "再次|再者|第三|最后", "最后|第四", "第五"],
};
/** 其一…；其二…. 第一，…；第二，…. 一要…；二要…. */
const ordinals: readonly Series[] = [
  { opens: /^其一/, marks: Array.from(inOrder, (n) => `其${n}`) },
  { opens: /^第一[，,、：:是]/, marks: Array.from(inOrder, (n) => `第${n}[，,、：:是]`) },
];

const afterColon = /^[^。；;：:，,\d]{0,12}[：:]/;
const afterStop = /^(?:项|点|条|件|类|种|个|方面|大|步|处)?[^。；;：:，,、\d（(]{0,10}[：:。]\s*/;
const afterWords = /^[^。；;：:、\d“”（(]{0,30}[，,。；;：:]\s*(?=第一)/;

/** 分两期建设：一期…；二期…. 三件事：首先…；其次…；再次…. 培训三期，第一期…，第二期…，第三期…. */
export function stagesListed(scene: Scene, word: CountedWord): Enumeration | null {
  const { line } = word;
  const behind = line.text.slice(word.end);
  const found = seriesIn(word, behind);
  if (found === null) return null;
  const from = word.end + found.gap;
  const rest = line.text.slice(from);
  const items = [];
  let at = 0;
  for (const mark of found.series.marks) {
    const match = new RegExp(`(?<=^|[，,；;。、])(?:${mark})`).exec(rest.slice(at));
    if (match === null) break;
    const start = from + at + match.index;
    items.push(itemAt(scene, line, start, start + match[0].length));
    at += match.index + match[0].length;
  }
  if (items.length < 2) return null;
  // 一期、二期已完工，三期尚在论证; 余下资金年底前下达.
  const partly = found.series.partly === true && items.length < Math.max(3, word.number - 1);
  const whole = items.length > word.number || (!partly && !goesOn(scene, word));
  const end = rest.indexOf("。", at);
  const told = rest.slice(0, end < 0 ? rest.length : end);
  // 首先…，其次…，最后，各项工作取得实效: the last is what comes of them.
  const closes = items.length > word.number && items.at(-1)?.quote === "最后";
  const sure = isNear(word, items) && whole && !closes && !laterOnes.test(told);
  return { word, items, doubt: sure ? null : "依次说到的未必就是所数的各项" };
}

function seriesIn(
  word: CountedWord,
  behind: string,
): { readonly series: Series; readonly gap: number } | null {
  const stop = /^[轮次期批场家名份笔]/.test(word.noun)
    ? undefined
    : afterStop.exec(behind)?.[0].length;
  if (stop !== undefined) {
    const rest = behind.slice(stop);
    const series = [turns, ...ordinals].find(({ opens }) => opens.test(rest));
    if (series !== undefined) return { series, gap: stop };
  }
  const colon = afterColon.exec(behind)?.[0].length;
  const beat = colon === undefined ? undefined : beatOf(behind.slice(colon));
  if (colon !== undefined && beat !== undefined) return { series: beats(beat), gap: colon };
  const far = afterWords.exec(behind)?.[0].length;
  const own = ownMeasure(word);
  return far !== undefined && own !== "" && behind.startsWith(`第一${own}`, far)
    ? { series: { ...beats(own, "第"), partly: true }, gap: far }
    : null;
}

/** 一期, 第一批, 一看: the word that the numbers stand before; 一是 is counted where points are numbered. */
function beatOf(rest: string): string | undefined {
  const beat = /^第?一([\p{Script=Han}])/u.exec(rest)?.[1];
  return beat === "是" ? undefined : beat;
}

function beats(beat: string, lead = "第?"): Series {
  return { opens: /^/, marks: Array.from(inOrder, (n) => `${lead}${n}${beat}`) };
}

/** 期 of 三期, 阶段 of 两个阶段, 标段 of 3个标段: what each of them is called. */
function ownMeasure({ unit, noun }: CountedWord): string {
  return /^[期轮批次场类步档层笔]$/.test(unit)
    ? unit
    : (/^(?:阶段|标段|学期|季度|层次|梯队|部分|方面|类|环节|片区|节点)/.exec(noun)?.[0] ?? "");
}

/** The next paragraph may tell of more. */
function goesOn(scene: Scene, { line }: CountedWord): boolean {
  const { blocks, flow } = scene.report.document;
  const next = blocks[line.block + 1];
  if (next === undefined) return false;
  return /^\s*(?:第[一二三四五六七八九]|其[一二三四五六七八九]|其次|再次|最后)/.test(
    flow.text.slice(next.flow.start, next.flow.start + 8),
  );
}
