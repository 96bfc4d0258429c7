import { areOffices, areOfficesButOne } from "./alike-names.ts";
import { countsDepartments } from "./department-names.ts";
import { areSides, isNear } from "./enumeration.ts";
import type { Enumeration } from "./enumeration.ts";
import { clauseBefore } from "../wording/clause-before.ts";
import { endsInVerb, piecesOf, skipLead } from "../wording/name-pieces.ts";
import type { Place } from "../wording/name-pieces.ts";
import { itemAt } from "../wording/counted-words.ts";
import type { CountedWord, Line } from "../wording/counted-words.ts";
import { withoutFalseJoints } from "../wording/no-joint.ts";
import { plain } from "../wording/plain.ts";
import type { Scene } from "../wording/scene.ts";

const name = /^[\p{Script=Han}A-Za-z“”‘’]{2,14}$/u;

/** 信息化建设和城市管理两个领域, 财政评价和部门评价两个层次: two names that 和 alone joins. */
export function joinedBefore(scene: Scene, word: CountedWord): Enumeration | null {
  const { line, start } = word;
  const body = clauseBefore(line.text, start, stops);
  const joint = /(?:以及|[和与及])(?=[^和与及]{2,10}$)/.exec(withoutFalseJoints(body));
  if (joint === null || body.includes("、") || /等|其中|每|各|两者|\d/.test(body)) return null;
  if (endsInVerb.test(body)) return null;
  const from = start - body.length;
  const head = body.slice(0, joint.index);
  const skip = skipLead(head);
  const places: readonly Place[] = [
    [from + skip, from + joint.index],
    [from + joint.index + joint[0].length, start],
  ];
  const items = itemsAt(scene, line, places);
  if (!items.every(({ quote }) => name.test(plain(quote)))) return null;
  const sure = areSides(word) && isNear(word, items) && !body.endsWith("的");
  return { word, items, doubt: sure ? null : "“和”字前后未必就是所数的各项" };
}

const quoted = /“[^“”]{1,14}”/g;
const grade = /^“?(?:[优良中差][秀好等]?|较差|一般|不?合格|[红黄绿]灯?)”?$/;

/** “继续执行”“修订完善”“废止”三类. */
export function quotedBefore(scene: Scene, word: CountedWord): Enumeration | null {
  const { line, start } = word;
  const body = line.text.slice(0, start);
  const run = /(?:“[^“”]{1,14}”(?:、|和|及|与|以及)?){2,}(等)?$/.exec(body);
  if (run === null) return null;
  const places = [...run[0].matchAll(quoted)].map(({ index, 0: quote }): Place => {
    return [run.index + index, run.index + index + quote.length];
  });
  const items = itemsAt(scene, line, places);
  // 对“中”“差”3个对象压减预算: so many have these grades, and no grades are counted.
  const ofGrades = items.every(({ quote }) => grade.test(quote));
  if (ofGrades && !/^(?:等[次级]|档|级|类|种|项)/.test(word.noun)) return null;
  // “三公”“三保”: a number in quotes is itself a list.
  const sure =
    isNear(word, items) &&
    !items.some(({ quote }) => /[、二两三四五六七八九]|一(?!般)/.test(quote));
  const open = run[1] !== undefined;
  return { word, items, open, doubt: sure ? null : "引号里的未必就是所数的各项" };
}

/** 聚焦“评、审、控、考、用”五个环节. */
export function listedInQuote(scene: Scene, word: CountedWord): Enumeration | null {
  const { line, start } = word;
  const quote = /“([^“”，,。；;]*[、＋+—→－-][^“”，,。；;]*)”$/.exec(line.text.slice(0, start));
  const body = quote?.[1] ?? "";
  if (quote === null) return null;
  const from = quote.index + 1;
  const places = (body.includes("、") ? piecesOf(body) : chainOf(body)).map(([a, b]): Place => [
    from + a,
    from + b,
  ]);
  const items = itemsAt(scene, line, places);
  const short = items.every(({ quote: { length } }) => length <= longestQuoted);
  // 互联网+监管 is one thing.
  const isChain =
    body.includes("、") || items.length > 2 || areSides(word) || word.noun.includes("位一体");
  const sure = short && isChain && isNear(word, items) && !someOf.test(word.noun);
  return { word, items, doubt: sure ? null : "引号里的未必就是所数的各项" };
}

const longestQuoted = 12;
/** “教育、医疗”3个项目, 5家单位: things of which those in the quote are kinds. */
const someOf = /^(?:[家名次份笔户篇]|位(?!一体)|(?:重点|新增)?(?:项目|单位|企业|政策|问题|对象))/;

/** 自查—抽查—复查, 评估+监控+评价. */
function chainOf(body: string): readonly Place[] {
  const places: Place[] = [];
  for (const { index, 0: piece } of body.matchAll(/[^＋+—→－-]+/g)) {
    places.push([index, index + piece.length]);
  }
  return places;
}

const namesThem = /(?:分别|依次|单位|部门|机构)(?:为|是)|即|包括|有/;
const isDone =
  /^[^，,。；;：:]{0,8}(?:合计|共|均|都|一体|协同|联动|同步|环环|相互|齐|并|衔接|贯通|合力)/;

/**
 * 节约额较大的依次为道路清扫、绿地养护和政务云租用，三个项目合计…: the clause before names them, and this one
 * says what they do together.
 */
export function namedInClauseBefore(scene: Scene, word: CountedWord): Enumeration | null {
  const { line, start, inWords } = word;
  const opening = /[，,；;](?:以上|上述|这|(共计?|合计))?$/.exec(line.text.slice(0, start));
  if (opening === null) return null;
  const body = clauseBefore(line.text, opening.index, stops);
  const from = opening.index - body.length;
  if (!body.includes("、") || /等|其中|\d/.test(body)) return null;
  const told = namesThem.exec(body);
  const skip = told === null ? skipLead(body) : told.index + told[0].length;
  const places = piecesOf(body.slice(skip)).map(([a, b]): Place => [
    from + skip + a,
    from + skip + b,
  ]);
  const items = itemsAt(scene, line, places);
  if (items.length < 2) return null;
  // 较多的单位有县住建局、县水利局、县资源局，3个单位共有22个.
  const areTold =
    (countsDepartments(word.noun) || word.noun === "家") &&
    (areOffices(items) || areOfficesButOne(items, word.number)) &&
    told !== null;
  if (!inWords && !areTold) return null;
  const spoken = line.text.slice(word.end);
  // 下属单位为县图书馆、县文化馆，共2家。
  const summed = opening[1] !== undefined && /^[^，,。；;]{0,6}[。；;]/.test(spoken);
  const together = summed || isDone.test(spoken) || isDone.test(word.noun);
  const sides = areSides(word) || /^(?:支?队伍|支?力量|者)/.test(word.noun);
  const sure = together && isNear(word, items) && (told !== null || sides) && (inWords || areTold);
  return { word, items, doubt: sure ? null : "前一句里列出的未必就是所数的各项" };
}

const stops = new Set("，,。；;：:（）()\t");

function itemsAt(scene: Scene, line: Line, places: readonly Place[]): Enumeration["items"] {
  return places.map(([from, to]) => itemAt(scene, line, from, to));
}
