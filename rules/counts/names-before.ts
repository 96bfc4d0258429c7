import { calledOf, itemAt } from "../wording/counted-words.ts";
import type { CountedWord } from "../wording/counted-words.ts";
import {
  areOffices,
  areOfOneMake,
  asOneName,
  mayBeGrouped,
  mayComeTo,
  oneName,
} from "./alike-names.ts";
import { areDepartments, areDepartmentsButOne, countsDepartments } from "./department-names.ts";
import { areSides, isNear } from "./enumeration.ts";
import type { Enumeration } from "./enumeration.ts";
import { areProjects, countsProjects } from "./project-names.ts";
import { areNames } from "../lists/item-trust.ts";
import { endsInVerb, piecesOf, skipLead } from "../wording/name-pieces.ts";
import type { Evidence } from "../rule.ts";
import type { Scene } from "../wording/scene.ts";

/**
 * 其中城建交通、农林水利两个领域22个, 4个问题涉及县住建局、县林草局两家单位: names right before their number,
 * also where the clause tells of other numbers first.
 */
export function namesBefore(scene: Scene, word: CountedWord): Enumeration | null {
  const { line, start } = word;
  const clause = clauseOutsideBrackets(line.text, start).replace(numbering, "");
  const tail = /(等)?\s*(?:共计|共|这|的)?\s*$/.exec(clause);
  const told = clause.slice(0, tail?.index ?? clause.length);
  // Behind the last number of the clause, and what is done stands before the names.
  const cut = /^.*\d[^\d、]*?(?=\p{Script=Han}{2})/su.exec(told)?.[0].length ?? 0;
  const body = told.slice(cut);
  const lead = leadIn(body);
  const names = body.slice(lead);
  if (
    !names.includes("、") ||
    others.test(names) ||
    (doers.test(names) && !ofDoers.test(word.noun)) ||
    (endsInVerb.test(names) && !/[比核校]对$/.test(names)) ||
    (cut > 0 && lead === 0)
  )
    return null;
  const from = start - clause.length + cut + lead;
  const places = piecesOf(asOneName(names));
  const items = places.map(([a, b]) => itemAt(scene, line, from + a, from + b));
  // 制定监控办法、应用办法2份: what a number with nothing behind it counts is read elsewhere.
  const bare = word.noun === word.unit && !word.inWords;
  if (items.length < 2 || (bare && !isNext(word, items))) return null;
  const open = tail?.[1] === "等";
  const joined = /[和及与][^、]{2,}$/.test(names);
  const sure =
    isNear(word, items) &&
    !hasPartner(word, items, body) &&
    (isSure(word, items) || areCounted(word, items, joined) || areNamedWorks(word, items)) &&
    !severalCounts.test(body) &&
    !mayBeGrouped(items) &&
    !areOtherPlaces(word, items) &&
    (areNames(items) ||
      (areOfOneMake(items) && !oneName.test(names)) ||
      !mayComeTo(word.number, items, joined));
  return { word, items, open, doubt: sure ? null : "顿号隔开的未必就是所数的各项" };
}

/** 县财政局会同扶贫办、审计局抽取28个项目: who did it together, and what they did it to is counted. */
const withOthers = "会同|协同|牵头|配合";
const doers = new RegExp(`${withOthers}|携手`);
const ofDoers = /^(?:个|家)?(?:部门|单位|机构|方|家|局|委办|主体|者)/;

/** 高等院校, 评价等级 are open to no more; 沉淀池、曝气池和两道过滤坝: the number counts an item of its own. */
const others = /(?<![高平同对均相初上下中优差])等(?![级次候于额线待位比])|\d|(?:的|[和及与]\s*)$/;

/** 走访了清河、柳坪、望岗3个乡镇: what was done stands before the first name. */
function leadIn(body: string): number {
  const lead = skipLead(body);
  return (
    lead +
    (/^[^、]*(?:[了以]|[变整展括纳结定成改]为)(?=[^、]{2,}、)/.exec(body.slice(lead))?.[0].length ??
      0)
  );
}

/** 教育、卫生两个部门和农业、水利、交通三个领域: where the second list begins nobody can tell. */
const severalCounts =
  /[两二三四五六七八九十]\s?(?:个|家|类|项|种|条|级|次|轮|大|色|道|步|方面|部门)/;
const numbering = /^\s*(?:[一二三四五六七八九十]+、|\d+[.．、])/;

/** 清河、柳坪、望岗3个乡镇, 决策、过程、产出、效益4个一级指标: what the names before the number are called. */
const themselves =
  /^(?:大|重点|主要|特色|内设|配套|管理|业务|行政)?(?:乡镇|镇|乡|街道|县|区|市|村|部门|系统|行业|产业|一级指标|二级指标|指标|股室|科室|片区|标段|机制|制度|办法|规程|机构|选项|专业组|专业|原则|要素|措施|工序|程序|步骤|模块|平台|队伍|力量|条件|因素|关键|重点|问题类型|内设机构|等|方|部门|者)/;

function areThemselves(word: CountedWord): boolean {
  const { unit, inWords } = word;
  const called = calledOf(word);
  return called === ""
    ? /^[项条种类]?$/.test(unit)
    : themselves.test(called) || (inWords && /^(?:工作|任务|内容|费用|支出)/.test(called));
}

/** 三色、四级、五大产业、三部门: a number without its measure word sums up what stands before it. */
function isSum({ noun, inWords, line, start, end }: CountedWord): boolean {
  if (!inWords) return false;
  return (
    line.text.slice(start, end).endsWith("大") ||
    /^(?:[色关审方者县市区镇乡地]|级(?!指标|预算|单位)|步(?!骤)|部[门分])/.test(noun)
  );
}

/**
 * 县财政局、县教育局和县卫健局两部门; 会同甲、乙、丙四个部门: the one that leads may be counted or not. 甲、乙、丙两个部门 leave nobody
 * out.
 */
function hasPartner(
  { noun, number, unit }: CountedWord,
  items: readonly Evidence[],
  body: string,
): boolean {
  if (!/^(?:部门|方)/.test(noun)) return false;
  return (
    leader.test(body) ||
    (items.length > number && (unit !== "" || /[和与及]/.test(body.replace(oneName, ""))))
  );
}

const leader = new RegExp(`${withOthers}|联合`);

/** 市直部门、河东、城关两区; 望山县、河东、城关两区: what bears another name beside them may not be counted. */
function areOtherPlaces({ noun }: CountedWord, items: readonly Evidence[]): boolean {
  const kind = /^[县区镇乡地]/.exec(noun)?.[0];
  if (kind === undefined) return false;
  const other = kind === "地" ? offices : placeOrOffice;
  return items.some(({ quote }) => other.test(quote) && !quote.endsWith(kind));
}

const offices = /(?:部门|单位|本级|机关|市直|县直|区直)$/;
const placeOrOffice = /(?:部门|单位|本级|机关|市直|县直|区直|中心|[县市区镇乡]|街道|园)$/;

function isOfOffices({ noun }: CountedWord): boolean {
  return /^家|^所?(?:学校|医院|中小学)|^(?:预算|主管|责任|县直|区直|市直|县级|区级|市级|被评价)*(?:部门|单位|机构|$)/.test(
    noun,
  );
}

/** One more or one less: of a list that is quite another nothing is said. */
function isNext({ number, noun }: CountedWord, items: readonly Evidence[]): boolean {
  const papers =
    /(?:制度|办法|规程|机制|行业|股室|科室)(?!的)/.test(noun.slice(0, 8)) && items.length > 2;
  return Math.abs(items.length - number) <= 1 && (papers || areOfOneMake(items));
}

/** From the last mark outside brackets. */
function clauseOutsideBrackets(text: string, end: number): string {
  let depth = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    const char = text.charAt(at);
    if (/[）)》”]/.test(char)) depth += 1;
    if (/[（(《“]/.test(char)) depth -= 1;
    if (depth < 0 || (depth === 0 && /[，,。；;：:\t\n]/.test(char)))
      return text.slice(at + 1, end);
  }
  return text.slice(0, end);
}

/** 农村客运候车亭建设、高龄老人津贴发放2个项目 */
function areNamedWorks(word: CountedWord, items: readonly Evidence[]): boolean {
  return (
    countsProjects(word.noun) && areProjects(items) && Math.abs(items.length - word.number) <= 1
  );
}

/** 教育、科技和文化旅游4个部门: of those that 和 joins the last may be two. */
function areCounted(word: CountedWord, items: readonly Evidence[], joined: boolean): boolean {
  const mayBeMore = joined && word.number >= items.length - 1;
  return (
    !mayBeMore &&
    countsDepartments(word.noun) &&
    (areDepartments(items) || areDepartmentsButOne(items, word.number))
  );
}

function isSure(word: CountedWord, items: readonly Evidence[]): boolean {
  const names = items.map(({ quote }) => quote.replace(/[\s“”]/g, ""));
  const short = names.every(
    (name, at) => name.length <= (at === 0 ? 16 : 12) && !/[的了\d]/.test(name),
  );
  // 高校、科研院所五名专家: where they come from is not who they are.
  if (/^[名位人]/.test(word.noun)) return false;
  if (areNames(items) || (isOfOffices(word) && areOffices(items))) return true;
  // 部门初审、股室复审、专家会审三轮审核.
  const ends = new Set(names.map((name) => name.slice(-1)));
  const steps = word.noun.startsWith("轮") && ends.size === 1;
  return (
    short &&
    (areSides(word) || isSum(word) || steps || (areThemselves(word) && isNext(word, items)))
  );
}
