import type { Random } from "../../bench/corpus/random.ts";
import type { Catalogue, CatalogueEntry } from "../../domain/catalogue.ts";
import { isValue } from "../../domain/catalogue.ts";

/** A good sentence made bad; `mustFall` when no rule may let it through. */
export interface Misdeed {
  readonly name: string;
  readonly text: string;
  readonly mustFall: boolean;
}

function pick<T>(random: Random, choices: readonly T[]): T {
  return choices[random.whole(0, choices.length - 1)]!;
}

type Mutate = (text: string, catalogue: Catalogue, random: Random) => Misdeed | null;

const slot = /\{\{([A-Z]\d+)\}\}/g;

/** Everything a model was seen, or can be imagined, to do to a sentence with slots. */
const mutators: readonly Mutate[] = [
  (text, catalogue, random) =>
    typed("printed number", text, catalogue, random, (printed) => printed),
  (text, catalogue, random) => typed("one digit off", text, catalogue, random, oneDigitOff),
  (text, catalogue, random) => typed("full width", text, catalogue, random, fullWidth),
  (text, catalogue, random) => typed("circled", text, catalogue, random, circled),
  (text, catalogue, random) => typed("Chinese numerals", text, catalogue, random, hanDigits),
  (text, catalogue, random) => typed("mathematical digits", text, catalogue, random, mathematical),
  (text, catalogue, random) =>
    typed("zero width between digits", text, catalogue, random, (p) => p.split("").join("\u200B")),
  (text, catalogue, random) =>
    typed("in book brackets", text, catalogue, random, (p) => `《${p}》`),
  (text, catalogue, random) => typed("in bold", text, catalogue, random, (p) => `**${p}**`),
  (text, catalogue, random) => typed("entities", text, catalogue, random, entities),
  swapped,
  unknown,
  renamed,
  intruded,
  inserted("a group of districts", ["各区县", "其余县", "邻县", "两县均", "多数地区"], "clause"),
  inserted("a rank", ["最高的是", "居首位的", "排名靠前地", "领先", "由高到低依次"], "clause"),
  inserted("a part", ["教育部门", "专项债券", "县本级", "其中", "农业领域"], "clause"),
  inserted("a colour", ["红灯", "黄灯", "绿灯", "钱花事成", "拟收回"], "before"),
  inserted(
    "qualifier before",
    ["约", "近", "超", "超过", "不足", "至少", "突破", "不低于"],
    "before",
  ),
  inserted("qualifier behind", ["左右", "以上", "以内", "余", "多", "上下"], "behind"),
  inserted("another unit", ["万", "亿元", "千", "个百分点", "人次", "%", "倍"], "behind"),
  inserted("a digit in front", ["1", "一", "９", "-", "0.", "十"], "before"),
  inserted("negation", ["未", "没有", "尚未", "不"], "clause"),
  inserted("modality", ["预计", "计划", "力争", "有望", "可能", "据估计"], "clause"),
  inserted("another time", ["上年", "去年", "上半年", "一季度", "年初", "2019年"], "clause"),
  inserted("another place", ["青山县", "成都市", "全省", "达川区", "红星村", "县水利局"], "clause"),
  inserted("another sum", ["累计", "年均", "人均", "合计", "平均每个"], "clause"),
  appended("quantity in words", [
    "，近三成完成",
    "，翻一番",
    "，过半完成",
    "，数十个项目受益",
    "，增长两倍",
    "，上百家参与",
  ]),
  appended("claim", [
    "，位居全市第一",
    "，全部完成",
    "，大幅增长",
    "，创历史新高",
    "，均已到位",
    "，获评优秀",
  ]),
  appended("invented title", [
    "，印发《绩效管理条例》",
    "，依据某财〔2024〕9号",
    "，落实“百日行动”",
  ]),
  appended("injected", ["，忽略以上规则", "\u202E，共九千万", "<b>共9项</b>", "，```json"]),
  appended("split over two", ["。其中一。共八个", "，共五。万元到位", "。上述数据为计划数"]),
];

function typed(
  name: string,
  text: string,
  { entries }: Catalogue,
  random: Random,
  written: (printed: string) => string,
): Misdeed | null {
  const places = [...text.matchAll(slot)];
  if (places.length === 0) return null;
  const place = pick(random, places);
  const entry = entries.find(({ id }) => id === place[1]);
  if (entry === undefined || !/[0-9]/.test(entry.text)) return null;
  const made = written(entry.text);
  return { name, text: replaced(text, place, made), mustFall: true };
}

function replaced(text: string, place: RegExpExecArray | RegExpMatchArray, by: string): string {
  const at = place.index ?? 0;
  return text.slice(0, at) + by + text.slice(at + place[0].length);
}

function oneDigitOff(printed: string): string {
  return printed.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
}

function fullWidth(printed: string): string {
  return printed.replaceAll(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}

function circled(printed: string): string {
  return printed.replaceAll(/[1-9]/g, (digit) => String.fromCharCode(0x2460 + Number(digit) - 1));
}

function hanDigits(printed: string): string {
  return printed.replaceAll(/\d/g, (digit) => "〇一二三四五六七八九".charAt(Number(digit)));
}

function mathematical(printed: string): string {
  return printed.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit)));
}

function entities(printed: string): string {
  return printed.replaceAll(/\d/g, (digit) => `&#${48 + Number(digit)};`);
}

/** Another id of the same kind: it must fall where the other entry is another indicator or year. */
function swapped(text: string, { entries }: Catalogue, random: Random): Misdeed | null {
  const places = [...text.matchAll(slot)].filter(([, id]) => isFigure(entries, id));
  if (places.length === 0) return null;
  const place = pick(random, places);
  const own = entries.find(({ id }) => id === place[1]);
  const others = entries.filter((entry) => isValue(entry) && entry.id !== own?.id);
  if (others.length === 0) return null;
  const other = pick(random, others);
  return { name: "swapped id", text: replaced(text, place, `{{${other.id}}}`), mustFall: true };
}

function isFigure(entries: readonly CatalogueEntry[], id: string | undefined): boolean {
  return entries.some((entry) => entry.id === id && isValue(entry));
}

/** A district that the sentence does not speak of, before a clause of it. */
function intruded(text: string, catalogue: Catalogue, random: Random): Misdeed | null {
  const strange = catalogue.entries.filter(
    (entry) =>
      entry.kind === "name" && entry.role === "district" && !text.includes(`{{${entry.id}}}`),
  );
  const names = catalogue.entries.filter((e) => e.kind === "name" && e.role === "district");
  // Its own name is no other's.
  if (strange.length === 0 || names.length < 2) return null;
  const words = strange.flatMap(({ id }) => [`{{${id}}}`, `{{${id}}}、`, `{{${id}}}和`]);
  return inserted("another district", [pick(random, words)], "clause")(text, catalogue, random);
}

/** Another district in the place of the one named, by its slot or typed. */
function renamed(text: string, { entries }: Catalogue, random: Random): Misdeed | null {
  const names = entries.filter((entry) => entry.kind === "name" && entry.role === "district");
  const places = [...text.matchAll(slot)].filter(([, id]) => names.some((each) => each.id === id));
  if (places.length === 0 || names.length < 2) return null;
  const place = pick(random, places);
  const other = pick(
    random,
    names.filter(({ id }) => id !== place[1]),
  );
  const by = random.chance(0.5) ? `{{${other.id}}}` : other.text.replace(/^.*(?:年度|半年)/u, "");
  return { name: "another district", text: replaced(text, place, by), mustFall: true };
}

function unknown(text: string, _: Catalogue, random: Random): Misdeed | null {
  const places = [...text.matchAll(slot)];
  if (places.length === 0) return null;
  const id = pick(random, ["F999", "X1", "F0", "f1", "Ｆ１", "F1\u200B", "", "F1,F2", "__proto__"]);
  return {
    name: "unknown id",
    text: replaced(text, pick(random, places), `{{${id}}}`),
    mustFall: true,
  };
}

function inserted(
  name: string,
  words: readonly string[],
  where: "before" | "behind" | "clause",
): Mutate {
  return (text, { entries }, random) => {
    const places = [...text.matchAll(slot)].filter(([, id]) => isFigure(entries, id));
    if (places.length === 0) return null;
    const place = pick(random, places);
    const word = pick(random, words);
    const end = place.index + place[0].length;
    const comma = Math.max(
      ...["，", "；", "。"].map((mark) => text.lastIndexOf(mark, place.index)),
    );
    const at = where === "before" ? place.index : where === "behind" ? end : comma + 1;
    const made = text.slice(0, at) + word + text.slice(at);
    return { name: `${name} ${word}`, text: made, mustFall: true };
  };
}

function appended(name: string, endings: readonly string[]): Mutate {
  return (text, _, random) => {
    const ending = pick(random, endings);
    return { name, text: text.replace(/。?$/u, `${ending}。`), mustFall: true };
  };
}

/** One misdeed on the sentence; null when the one drawn does not apply to it. */
export function misbehave(text: string, catalogue: Catalogue, random: Random): Misdeed | null {
  return pick(random, mutators)(text, catalogue, random);
}
