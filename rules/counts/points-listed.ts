import { isBalanced } from "../wording/balanced.ts";
import { itemAt } from "../wording/counted-words.ts";
import type { CountedWord } from "../wording/counted-words.ts";
import { arePoints, areSides, isNear } from "./enumeration.ts";
import type { Enumeration } from "./enumeration.ts";
import type { Scene } from "../wording/scene.ts";

type Place = readonly [number, number];

/** What stands between the number and the colon: no other number that the list may be of. */
const bridge = /^([^。；;：:\d“”]{0,24}?)[：:]\s*/;
const turns = /^(?:其中|另外?|此外|同时|合计|共计?|总计|以上|上述|并|但|而|其余)/;

/** 分为三类：予以支持的13个，完善后支持的6个，不予支持的4个。资金用于三个方向：甲…；乙…；丙…。 */
export function pointsListed(scene: Scene, word: CountedWord): Enumeration | null {
  const { line, end } = word;
  const rest = line.text.slice(end);
  const head = bridge.exec(rest);
  if (head === null) return pointsFarther(scene, word);
  const from = end + head[0].length;
  const body = withoutRest(withoutNext(/^[^。\n]*/.exec(line.text.slice(from))?.[0] ?? ""));
  // 一是…；二是…: numbered points are counted where they are numbered.
  if (body === "" || /^(?:[（(]?[一1①]|第一)(?![期类种个项家件])/.test(body)) return null;
  const ends = /^[^。]*。?\s*$/.test(line.text.slice(from));
  const made =
    fitting(word, body) ??
    parted(body, ends ? 0 : word.number, word.inWords && arePoints(word)) ??
    counted(body) ??
    named(word, head[1] ?? "", body);
  if (made === null || made.places.length < 2) return null;
  const items = made.places.map(([a, b]) => itemAt(scene, line, from + a, from + b));
  const sure = made.doubt === null && isNear(word, items);
  return { word, items, doubt: sure ? null : (made.doubt ?? "冒号后的未必就是所数的各项") };
}

const oneEach = /^[^，,。；;：:、\d]{0,16}[，,][^，,。；;：:\d]{0,6}(?:分别|依次)[是为]?[：:]$/;

/** 一是…，表现在三点：A、B、C；二是…: the list ends where the next of the outer points begins. */
function withoutNext(body: string): string {
  return body.replace(
    /[；;](?:[二三四五六七八九]是|[（(][二三四五六2-9][）)]|[②-⑨]|其[二三四]|第[二三四]).*$/,
    "",
  );
}

/** 投入最大的三个项目是：甲880万元、乙605万元、丙275万元；剩下17个…: a list that ； ends, and what is told of the others. */
function withoutRest(body: string): string {
  const [list = "", rest = "", ...more] = body.split(/[；;]/);
  return more.length === 0 && others.test(rest) && counted(list) !== null ? list : body;
}

/** 建议立项24个，调整后立项13个，两类共37个；不予立项9个: two items and their sum stand before the ；. */
const subtotal = /[，,](?:前|以上|上述)?[两二三四五六]\s*[类项个](?:项目|合计|总计|共|计)/;

const others = /^(?:剩[下余]|余下|其[余他]|另外?|此外|同时)/;

/** 评价服务合同3份，合同总价168万元：甲合同72万元，乙合同36万元: what is told of them stands between. */
function pointsFarther(scene: Scene, word: CountedWord): Enumeration | null {
  const { line, start, end } = word;
  const head = /^[^，,。；;：:、\d]{0,16}[，,][^。；;：:“”]{0,24}[：:]/.exec(line.text.slice(end));
  if (head === null) return null;
  const called = oneEach.test(head[0]) ? "" : line.text.slice(Math.max(0, start - 2), start);
  if (called !== "" && !/^\p{Script=Han}{2}$/u.test(called)) return null;
  if (called !== "" && !/^[，,]/.test(head[0])) return null;
  const from = end + head[0].length;
  const made = counted(/^[^。\n]*/.exec(line.text.slice(from))?.[0] ?? "");
  if (made === null) return null;
  const items = made.places.map(([a, b]) => itemAt(scene, line, from + a, from + b));
  const sure = isNear(word, items) && items.every(({ quote }) => quote.includes(called));
  return { word, items, doubt: sure ? null : "冒号后的未必就是所数的各项" };
}

/** 压减较多的有：甲项目压减640万元，乙项目压减528.5万元，上述两个项目占…: told before they are counted. */
export function pointsBefore(scene: Scene, word: CountedWord): Enumeration | null {
  const { line, start } = word;
  const told = /[：:]([^：:。；;]*)[，,](?:以上|上述|前述|这)$/.exec(line.text.slice(0, start));
  const made = told === null ? null : counted(told[1] ?? "");
  if (told === null || made === null) return null;
  const from = told.index + 1;
  const items = made.places.map(([a, b]) => itemAt(scene, line, from + a, from + b));
  // …，上述三个部门: other things may be counted than were listed.
  const called = word.noun.slice(word.unit.length, word.unit.length + 2);
  // 甲类12条、乙类8条、其他4条，前述两类…: what is left over is hardly counted.
  const leaves = items.some(({ quote }) => /^其[他它余]/.test(quote));
  const alike = items.every(({ quote }) => quote.includes(called));
  const sure = isNear(word, items) && alike && !leaves;
  return { word, items, doubt: sure ? null : "前面所列的未必就是所数的各项" };
}

/** 由三部分组成：甲86名，乙42名，丙18名；全年…: what ； parts from the list is something else. */
function fitting(word: CountedWord, body: string): Parted | null {
  const made = /[；;]/.test(body) ? counted(body.split(/[；;]/)[0] ?? "") : null;
  return made?.places.length === word.number ? made : null;
}

interface Parted {
  readonly places: readonly Place[];
  readonly doubt: string | null;
}

/** Points between ；; without numbers a last one may follow behind 。, where text follows and more are `wanted`. */
function parted(body: string, wanted: number, inProse: boolean): Parted | null {
  const places = pieces(body, /[；;]/g);
  if (places.length < 2) return null;
  const words = places.map(([from, to]) => body.slice(from, to));
  const numbers = words.map((each) => /\d/.test(each));
  const uneven = new Set(numbers).size > 1 && !(inProse && numbers[0] === false);
  const mixed = uneven || (places.length < wanted && (inProse || !numbers.includes(true)));
  const doubtful = words.some(
    (each) => turns.test(each) || others.test(each) || subtotal.test(each) || /其中|等$/.test(each),
  );
  return { places, doubt: mixed || doubtful ? "分号隔开的未必就是所数的各项" : null };
}

const unit = "(?:[个项家户条份件次人名类笔处批万亿所场期座公亩吨分%％][元次里顷分]?|个百分点)";
const limit = "(?:[^\\d，、]{0,12}\\d+(?:分|%|％)(?:以[上下])?的)?";
const measured = new RegExp(
  `^${limit}[^\\d，、]{1,24}?(?:（[^（）]*）)?[\\d.,]+${unit}(?:（[^（）]*）)?$`,
);

/** 剩下11个是施工单位拖延: the last item, its number first. */
const leftOver = new RegExp(`^(?:剩下|其余|余下|剩余)的?[\\d.,]+${unit}[^\\d，、]{0,14}$`);

/** 甲72万元，乙36万元，共108万元，占…; 甲29个，乙18个，两类问题占…: from the sum on it is no list. */
const summing =
  /，(?:[两二三四五六七八九\d][个项家类者县市区镇乡村街校局馆院][^，、\d]{0,4}?(?:合计|总计|共|平均|占)|合计|总计|平均|[^，、\d]{0,8}(?:占比?|率|比例)[为达]?(?=\d[\d.]*[%％])|均[为低高]|共计?(?![同性享建])|前[一两三四面]|后[一两三四]|上述|以上|这).*$/;

/** Names with one number each: 甲合同72万元，乙合同36万元. */
function counted(text: string): Parted | null {
  const body = text.replace(summing, "");
  for (const mark of [/，/g, /、/g]) {
    const all = pieces(body, mark);
    const last = all.at(-1);
    const sum = last !== undefined && /^(?:合计|共计?|总计|平均|均为)/.test(body.slice(...last));
    const places = sum ? all.slice(0, -1) : all;
    const words = places.map(([from, to]) => body.slice(from, to).trim());
    if (
      places.length > 1 &&
      words.every(
        (each, at) => isMeasuredItem(each) || (at === words.length - 1 && leftOver.test(each)),
      )
    )
      return { places, doubt: null };
  }
  return null;
}

function isMeasuredItem(words: string): boolean {
  return measured.test(words) && !turns.test(words);
}

/** 主要看三样东西：钱到没到位、活干没干完、群众满不满意。 */
function named(word: CountedWord, between: string, body: string): Parted | null {
  if (!body.includes("、") || /[，,；;：:\d]/.test(body) || /等[^、]{0,6}$/.test(body)) return null;
  const places = pieces(body, /、/g);
  // 三个方面：A、B和C: whether 和 joins two names nobody can tell.
  const joined = /[和与及]/.test(body.slice(places.at(-1)?.[0] ?? 0));
  const sides = areSides(word) && !/[，,]/.test(between);
  return { places, doubt: sides && !joined ? null : "顿号隔开的未必就是所数的各项" };
}

/** Pieces of a text between marks that stand outside brackets and quotes. */
function pieces(body: string, marks: RegExp): readonly Place[] {
  const places: Place[] = [];
  let start = 0;
  for (const { index, 0: mark } of body.matchAll(marks)) {
    if (!isBalanced(body.slice(0, index))) continue;
    places.push([start, index]);
    start = index + mark.length;
  }
  places.push([start, body.length]);
  return places.filter(([from, to]) => body.slice(from, to).trim() !== "");
}

/** 未达标的两项，一项是…；另一项是…. */
export function oneByOne(scene: Scene, word: CountedWord): Enumeration | null {
  const { line, end } = word;
  const unit = word.unit === "" ? "个" : word.unit;
  const rest = line.text.slice(end);
  const isSide = word.noun.startsWith("方面");
  // Nearly always nothing is told one by one, and no pattern has to be made.
  if (!rest.includes(isSide ? "一方面" : `一${unit}`)) return null;
  const each = isSide ? "方面" : `${unit}(?=[是为])`;
  const marks = [
    ...rest.matchAll(new RegExp(`(?<=[，,；;：:。])(?:另外?|还有|再)?一${each}`, "g")),
  ];
  const [first] = marks;
  const near = first !== undefined && /^[^。；;\d]{0,24}$/.test(rest.slice(0, first.index));
  if (!near || marks.length < 2) return null;
  const items = marks.map(({ index, 0: mark }) =>
    itemAt(scene, line, end + index, end + index + mark.length),
  );
  const last = marks.at(-1)?.index ?? 0;
  const more = new RegExp(`(?:另|还有|其余|其他)`).test(rest.slice(last + 2));
  const sure = isNear(word, items) && !more;
  return { word, items, doubt: sure ? null : "逐个说到的未必就是所数的各项" };
}
