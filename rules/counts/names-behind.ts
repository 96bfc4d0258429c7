import { anotherCount } from "./item-binding.ts";
import { itemAt } from "../wording/counted-words.ts";
import type { CountedWord } from "../wording/counted-words.ts";
import {
  areOffices,
  areOfficesButOne,
  areOfOneMake,
  asOneName,
  isAside,
  mayBeGrouped,
  mayComeTo,
  oneName,
} from "./alike-names.ts";
import { isNear } from "./enumeration.ts";
import type { Enumeration } from "./enumeration.ts";
import { areNames } from "../lists/item-trust.ts";
import { piecesOf } from "../wording/name-pieces.ts";
import type { Evidence } from "../rule.ts";
import type { Scene } from "../wording/scene.ts";

/** Words that lead from a number to the names of what it counts. */
interface Lead {
  readonly form: RegExp;
  /** They say that the names are all of them. */
  readonly all: boolean;
}

const name = "([^，,。；;：:（）()\\d—]+)(?=[。；;，,]|$)(?!，[^，。；;]*、)";
const words = "[^，,。；;：:（）()、\\d—“”]";
/** 一是…, （1）…, 首先…: points, which are counted by their marks. */
const ordinal = "(?:[（(]?[一1①]|第一|首先|其一)";
const leads: readonly Lead[] = [
  // 2个项目，分别是A和B; 3个小组，分别负责A、B和C.
  {
    form: new RegExp(`^${words}{0,16}[，,]?(?:分别|依次)(?:[是为]|负责|联系|牵头)[：:]?${name}`),
    all: true,
  },
  // 5家单位，分别来自A、B和C: several of them may be of one.
  {
    form: new RegExp(
      `^${words}{0,16}[，,]?(?:分别|依次)(?:承担|位于|来自|针对|对应|面向|聚焦|围绕|安排在)${name}`,
    ),
    all: false,
  },
  // 2家机构，即A和B; 四项政策，具体为A、B、C.
  { form: new RegExp(`^${words}{0,16}[，,]?(?:即|具体(?:[是为]|包括))[：:]?${name}`), all: true },
  // 3期，主题分别为A、B和C; 对5个县区进行了考核，考核对象为A、B和C.
  {
    form: new RegExp(
      `^[^。；;：:、]{0,36}[，,。](?:[^，,。；;：:（）()、\\d]{0,4}(?:主题|内容|单位|范围)(?:分别|依次)[是为])[：:]?${name}`,
    ),
    all: true,
  },
  {
    form: new RegExp(
      `^[^。；;：:、]{0,36}[，,。]${words}{0,4}(?:对象|名单)(?:分别|依次)?[是为]${name}`,
    ),
    all: false,
  },
  // 3个单位的得分相差超过10分，为A局、B局、C局.
  { form: new RegExp(`^[^。；;：:、，,]{4,30}[，,](?:为|是)${name}`), all: false },
  // 新增的4个为A、B和C; 未完成的2项指标为A和B.
  { form: new RegExp(`^${words}{0,6}为${name}`), all: false },
  // 3项政策，主要有A、B和C.
  { form: new RegExp(`^${words}{0,10}[，,]?(?:主要[有是为]|包括|包含)[：:]?${name}`), all: false },
  // 3个单位作为试点：A、B以及C.
  {
    form: new RegExp(`^${words}{0,10}[：:](?!${ordinal})(?=[^。；;，,]*、)${name}(?![；;])`),
    all: true,
  },
  // 三家单位——A、B和C——…; 6个县（市、区）（A、B、C）.
  {
    form: /^[^，,。；;：:（）()、\d—“”]{0,8}—{1,2}([^，,。；;：:（）()\d—]+)(?=[。；;，,—]|$)/,
    all: true,
  },
  {
    form: /^[^，,。；;：:（）()、\d]{0,8}(?:（[^（）\d]{1,5}）)?（([^（）\d，,；;：:]+)）/,
    all: true,
  },
];

/** 分别是、即、为、——、（）: names right behind the number, also two that 和 alone joins. */
export function namesBehind(scene: Scene, word: CountedWord): Enumeration | null {
  const { line, end } = word;
  const rest = line.text.slice(end, end + 160);
  for (const { form, all } of leads) {
    const match = form.exec(rest);
    const body = match?.[1] ?? "";
    if (match === null || !/[、和及与]/.test(body)) continue;
    if (anotherCount.test(match[0].slice(0, match[0].lastIndexOf(body)))) continue;
    if (isAside(body)) continue;
    return listed(scene, word, { body, from: end + match[0].lastIndexOf(body), all });
  }
  return null;
}

interface List {
  readonly body: string;
  readonly from: number;
  readonly all: boolean;
}

function listed(scene: Scene, word: CountedWord, { body, from, all }: List): Enumeration | null {
  const tail = /等[^、]{0,6}$/.exec(body);
  const names = body.slice(0, tail?.index ?? body.length);
  const places = piecesOf(asOneName(names));
  if (places.length < 2) return null;
  const items = places.map(([a, b]) => itemAt(scene, word.line, from + a, from + b));
  if (!items.every(({ quote }, at) => isShort(quote, at === items.length - 1))) return null;
  // 对3家单位：预算编制、执行进度较慢: what was found, not who they are.
  const who = /^(?:家|(?:预算|主管|责任|县直)*(?:单位|部门|企业|机构))/.test(word.noun);
  const odd = areOfficesButOne(items, word.number);
  if (who && !areNames(items) && !areOffices(items) && !odd) return null;
  const joined = /[和及与][^、]{2,}$/.test(names);
  // 3个岗位为管理岗和评审岗, 3个项目（教育类、卫生类）: what they are may be less than they.
  const whole = all || odd || items.length > word.number || areOffices(items);
  const sure = isSure(word, items, names, joined) && whole;
  return { word, items, open: tail !== null, doubt: sure ? null : "所列的未必就是所数的各项" };
}

function isSure(
  word: CountedWord,
  items: readonly Evidence[],
  names: string,
  joined: boolean,
): boolean {
  // 高校、科研院所五名专家: where they come from is not who they are.
  if (!isNear(word, items) || /^[名位人次级审色]/.test(word.noun) || oneName.test(names))
    return false;
  if (mayBeGrouped(items)) return false;
  if (areNames(items) || areOffices(items) || areOfOneMake(items)) return true;
  return !joined || items.length < word.number || !mayComeTo(word.number, items, joined);
}

/** Longer words, or such that tell of what was done, are a sentence and no name. */
function isShort(quote: string, last: boolean): boolean {
  const text = quote.replace(/[\s“”]/g, "");
  return (
    text.length <= (last ? 16 : 20) &&
    !/[了的]|侧重|负责|承担|分别|其中|其余|另|同时|共|均|已/.test(text)
  );
}
