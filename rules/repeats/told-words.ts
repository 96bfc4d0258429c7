import { perObject } from "../remembered.ts";
import { clauseBefore } from "../wording/clause-before.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** What the words at a number tell, in pairs of characters and in marks, one word for what officials word in many ways. */
export interface ToldWords {
  /** Of its own clause, from the number before it to the next stop. */
  readonly own: ReadonlySet<string>;
  /** Of its sentence up to it, and of what follows it: an item of a list is told after its topic. */
  readonly wide: ReadonlySet<string>;
  /** 尚未整改, 没有销号: its own clause denies something. */
  readonly denied: boolean;
}

/** Many words for one thing, which two tellings of a number seldom choose alike. */
const synonyms: readonly (readonly [RegExp, string])[] = [
  [/(?:评定|评价|认定|判定|评)?为(?=[优良中差])|等[级次]|档次/g, ""],
  [/尚未|没有|还没|仍未|未能?|遗留|剩余|余下|剩下|其余|[尚还仍]有|仍在|还差|有待/g, "未"],
  [/整改|办结|销号|完成|解决|到位|完毕|办理/g, "成"],
  [/低于|不足(?=\d)|不到|小于|[偏较最过][低小]|[偏较最过缓]慢|滞后|落后/g, "低"],
  [/高于|超过|大于|[偏较最过虚][高大]|[偏较最]快/g, "高"],
  [/优秀/g, "优"],
  [/良好/g, "良"],
  [/下调|调低|降[低为档]|减少|下降/g, "降"],
  [/不可能|无法|难以|不能|完不成/g, "不能"],
  [/满意[度率]/g, "满意"],
  [/支出率|支出进度|执行进度|执行率/g, "执行率"],
  [/(?:发生|形成|零)支出/g, "零支"],
];

/** Of most of what a report counts or sums up: it tells nothing apart. */
const general =
  /项目|单位|部门|绩效|评价|财政|政府|预算|支出|收入|资金|金额|工作|全[县市区州旗省年]|年度|开展|组织|进行|涉及|安排|其中|问题|报告|对象|情况|[县市区州旗省]级|本级|[的了在是和及与共约达为占]/g;

const sentenceEnds = new Set("。；;\n");
const clauseEnds = new Set("，,；;。：:（()）、\n");
const lookBack = 60;
const lookAhead = 40;

export const toldWords = perObject((mention: Mention): ToldWords => {
  const lead = plain(leading(mention, lookBack));
  const tail = plain(trailing(mention, lookAhead));
  // 滞留资金规模（5.18亿元）: the name stands before the bracket.
  const end = /[（(]$/.test(lead) ? lead.length - 1 : lead.length;
  const clause = clauseBefore(lead, end, clauseEnds).replace(/^.*\d[^\d一-龥]?/, "");
  const behind = tail.split(/[，,；;。）)（(：:、\d]/, 1)[0] ?? "";
  const own = `${clause.slice(-20)}|${behind.slice(0, 16)}`;
  const sentence = clauseBefore(lead, lead.length, sentenceEnds).slice(-50);
  const rest = tail.split(/[。；;]/, 1)[0] ?? "";
  return {
    own: marksOf(own),
    wide: marksOf(`${sentence}|${rest.slice(0, 24)}`),
    denied: /未|没有|还没/.test(own),
  };
});

function marksOf(words: string): ReadonlySet<string> {
  const text = normal(words).replaceAll(general, "|");
  const marks = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    if (isHan(text.charCodeAt(at)) && isHan(text.charCodeAt(at + 1)))
      marks.add(text.slice(at, at + 2));
  }
  for (const [mark] of text.matchAll(/[未低高优良中差红黄绿降]|\d[\d.]*[%％分元]/g))
    marks.add(mark);
  return marks;
}

function normal(words: string): string {
  let text = words.replaceAll(/[“”‘’"《》]/g, "");
  for (const [many, one] of synonyms) text = text.replaceAll(many, one);
  return text;
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fa5;
}

/** How rare a mark is in a report: nothing for one that stands all over it. */
export const rarityIn = perScene((scene: Scene): ((mark: string) => number) => {
  const text = normal(plain(scene.report.document.flow.text));
  const known = new Map<string, number>();
  // A short text is read as an extract of a report.
  const most = Math.log(1 + Math.max(text.length, usual) / often);
  return (mark) => {
    const told = known.get(mark);
    if (told !== undefined) return told;
    const made = Math.max(0, most - Math.log(timesIn(text, mark)));
    known.set(mark, made);
    return made;
  };
});

/** What stands once in so many characters tells nothing. */
const often = 60;
/** Characters of a report. */
const usual = 5000;

function timesIn(text: string, mark: string): number {
  let times = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) times += 1;
  return Math.max(1, times);
}

/** How much is said of both: what the words right at one of them tell and the sentence of the other tells too. */
export function sharedWords(a: Mention, b: Mention, scene: Scene): number {
  const rarity = rarityIn(scene);
  let shared = calledAs(b, a, scene);
  const [{ own }, { own: told, wide }] = [toldWords(a), toldWords(b)];
  for (const mark of own) if (wide.has(mark) && !told.has(mark)) shared += rarity(mark);
  return shared;
}

/** How much of what the words right at one number call it is told of the other. */
export function calledAs(mention: Mention, other: Mention, scene: Scene): number {
  const rarity = rarityIn(scene);
  const { wide } = toldWords(other);
  let shared = 0;
  for (const mark of toldWords(mention).own) if (wide.has(mark)) shared += rarity(mark);
  return shared;
}

/** How much the words right at both call them alike: items of one list share all that their sentence says. */
export function calledAlike(a: Mention, b: Mention, scene: Scene): number {
  const rarity = rarityIn(scene);
  const { own } = toldWords(b);
  let shared = 0;
  for (const mark of toldWords(a).own) if (own.has(mark)) shared += rarity(mark);
  return shared;
}

/** All that is said right at each number is said of the other too. */
export function areToldAlike(a: Mention, b: Mention): boolean {
  const [one, other] = [toldWords(a), toldWords(b)];
  return areIn(one.own, other.wide) && areIn(other.own, one.wide);
}

function areIn(marks: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  return [...marks].every((mark) => known.has(mark));
}

const closing =
  /(?:综合(?:判断|研判|分析|比较|评判)|总体(?:判断|评价)|总结全年)[，,：:]|综合各方面|回[顾看](?:全年|一年|过去|本年|今年)|总的(?:来)?[看说]|总体(?:来看|来说|而言|上看|上，|看)|归纳起来|概括|综上|综合来看|总之|整体(?:来看|而言)|一言以蔽之|由此可见/;

/** A paragraph that has begun to sum up tells nothing new. */
export function closes({ figure, scope }: Mention, { report }: Scene): boolean {
  const { blocks, flow } = report.document;
  const start = blocks[figure.block]?.flow.start ?? scope.span.start;
  return closing.test(flow.text.slice(start, figure.flow.start));
}
