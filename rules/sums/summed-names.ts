import { addingUp, totalling } from "./adding-words.ts";
import { remembered } from "../remembered.ts";
import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

const several =
  "(?:这|上述|前述)?[两二三四五](?:项|类|者|块|级|等|档|种|方面|部分|笔|个(?:[一-龥]{2})?)";
const atNumber = new RegExp(
  `^(.{2,40}?)(?:的[一-龥]{2,4})?(?:${several}[一-龥]{0,4}?)?(?:${totalling}|${addingUp})[一-龥]{0,6}$`,
);
const beforeComma = new RegExp(
  `(?:^|[，,])([^，,]{2,30}?)(?:${several}[一-龥]{0,4}?)?(?:${addingUp})[，,][^，,\\d]{0,18}$`,
);
/** 优秀和良好合计占82.4%，即14个; “优”和“良”共占73.7%，合起来有247个. */
const byShare = new RegExp(
  `(?:^|[，,])([^，,\\d]{2,24}?)(?:${several}[一-龥]{0,4}?)?(?:${totalling}|${addingUp})?占[^，,\\d]{0,10}[\\d.]+[%％][，,](?:即|共|计|为|合起来有?|一共|[一-龥]{0,4}合计)?$`,
);
/** Hardly any number has such a word before it. */
const adding = new RegExp(`${totalling}|${addingUp}|占`);
const lead =
  /^(?:其中|(?:评[价估审]?|被评|评定|评级|等[级次]|结果)[定级]?为|以上|上述|前述|将|把|前面(?:列出|所说|提到)的|全年|全[县市区]|截至[^，,]*[，,])+/;

/** 县乡道, 国省道: two kinds of road in one word, with or without a word of adding. */
const roads =
  /(?:^|[。；;：:（(）)，,])(?:全[省市县区]|其中)?([国省县乡村])([国省县乡村])道(?:路|里程|公路)?(?:共|合计|共计|总计)?[为达]?$/;

/** The names that a total says it adds up, as they stand in the words before it; none where it names none. */
export function summedNames(total: Mention): readonly string[] {
  const said = leading(total, 60).replace(/[\s“”"]/g, "");
  const [, one, other] = roads.exec(said) ?? [];
  if (one !== undefined && other !== undefined) return [`${one}道`, `${other}道`];
  if (!adding.test(said)) return [];
  const sentence = said.split(/[。；;：:（(）)]/).at(-1) ?? "";
  const clause = sentence.split(/[，,]/).at(-1) ?? "";
  const found =
    atNumber.exec(afterNumber(clause)) ?? beforeComma.exec(sentence) ?? byShare.exec(sentence);
  const words = (found?.[1] ?? "").replace(lead, "");
  return /\d/.test(words) ? [] : namesIn(words);
}

/** What stands behind the last number of the clause. */
function afterNumber(clause: string): string {
  return /[^\d%％]*$/.exec(clause)?.[0] ?? "";
}

/** Words that any such item may have. */
const idle =
  /(?<=[A-E甲乙丙丁])(?:等[次级]?|[级档类])|[两二三四五](?:项|类|者|块|级|等|档|种|方面|部分|笔|个(?:等次)?)|等[次级]|项目|资金|金额|部门|单位|对象|支出|费用|收入|意见|额|类|的$|的(?=共|合)/g;

function namesIn(words: string): readonly string[] {
  const grades = /^优(?:秀)?良(?:好)?$/.test(words.replace(idle, ""));
  const town = /^城乡([一-龥]{2,6})$/.exec(words.replace(idle, ""))?.[1];
  const terms = grades
    ? ["优", "良"]
    : town === undefined
      ? words.split(/以及|[、和与及]/)
      : [`城市${town}`, `农村${town}`];
  const cores = terms.map((term) => term.replace(idle, "").replace(/的$/, ""));
  const named = cores.every(
    (core) => core.length > 1 || /^[优良中差红黄绿A-E甲乙丙丁]$/.test(core),
  );
  return cores.length > 1 && named && new Set(cores).size === cores.length ? cores : [];
}

/** Whether an item's own words are what the name says, in full or shortened: 新建基地 for 新建魔芋种植基地. */
export function isNamed(words: string, name: string): boolean {
  const label = words.replace(/城[镇区]/g, "城市");
  if (name.length === 1) return ending(name).test(label);
  if (affirms(label, name.slice(0, 4))) return true;
  if (name.length === 2) return isShortOf(label, name);
  if (name.length < 4) return name.length === 3 && holds(label, name.slice(0, 1), name.slice(1));
  return holds(label, name.slice(0, 2), name.slice(-2));
}

/** 不合格 is no 合格. */
function affirms(label: string, name: string): boolean {
  const at = label.lastIndexOf(name);
  return at >= 0 && (at === 0 || !/[不未非无]/.test(label.charAt(at - 1)));
}

/** 优, 优秀, 优等次, 优秀项目, A等, A级 */
const ending = remembered((name) => new RegExp(`${name}[秀好等灯级档类]?(?:等[次级]|项目|的)*$`));

/** 茶业 for 茶产业 */
function isShortOf(label: string, name: string): boolean {
  return label.length === 3 && label.startsWith(name.slice(0, 1)) && label.endsWith(name.slice(1));
}

function holds(label: string, head: string, tail: string): boolean {
  const at = label.indexOf(head);
  return at >= 0 && label.indexOf(tail, at + head.length) >= 0;
}
