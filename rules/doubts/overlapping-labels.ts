import { coversDivision, labelOf } from "../divisions/closed-division.ts";
import { plain } from "../wording/plain.ts";
import { trailing } from "../wording/scene.ts";
import { perObject } from "../remembered.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** Views under which one thing may be counted: by size, by age, by field, by who asks for it. */
const views: readonly RegExp[] = [
  /以上|以下|以内|超过|大额|[千百]万元|亿元|小额/,
  /新增|新建|延续|续建|跨年|到期|存量|一次性|经常性/,
  /涉农|民生|教育|卫生|医疗|社保|交通|水利|环保|农业|科技|文化|产业|基建|信息化/,
  /重点|重大|一般(?!公共|债)|示范|试点/,
  /中央|省级|市级|县级|区级|上级|本级/,
  /职称|职业资格|执业资格|注册/,
  /外聘|外地|县外|市外|本地|县内/,
  /女性|男性|[男女]$|党员|学历|本科|硕士|[\d〇零一二三四五六七八九十]岁/,
];

/** Place of the first view. */
const bySize = 0;

/** 涉农项目19个、千万元以上项目23个、延续性项目31个: seen from several sides, items overlap and add up to nothing. */
export function mayOverlap(parts: readonly Mention[]): boolean {
  if (saysOverlap(parts)) return true;
  // 目标不明确的17个、指标不量化的26个: what is only described may be several of these at once.
  const described = parts.every(({ before }) => before.trimEnd().endsWith("的"));
  if (parts.length > 1 && parts.every(tellsDeed)) return true;
  // 其他原因的13个: with what is left they are all, and each is counted once.
  if (described && !coversDivision(parts) && !parts.some(isOther)) return true;
  const seen = new Set(parts.flatMap(viewsOf));
  const sized = parts.filter((part) => viewsOf(part).includes(bySize)).length;
  // Bands of size divide; one limit among other words does not.
  return (seen.size > 1 && sized > 0 && sized < parts.length) || isMixed(parts);
}

/** 执行率低的21个，目标偏离的14个，部分项目两种情形兼有. */
export function saysOverlap(parts: readonly Mention[]): boolean {
  const last = parts.at(-1);
  if (last === undefined) return false;
  const tail = /^[^。；;]{0,80}/.exec(trailing(last, 80))?.[0] ?? "";
  // 三项均达标的26个: how many views there are may have been read as the last number.
  return (
    overlap.test(`${last.figure.quote}${tail}`) || parts.some(({ before }) => overlap.test(before))
  );
}

/** 目标不明确的9个、佐证不足的17个。上述问题有重合: the sentence behind the list says it of what it looks back on. */
export function saysOverlapBehind({ report }: Scene, parts: readonly Mention[]): boolean {
  const end = parts.at(-1)?.figure.flow.end;
  if (end === undefined) return false;
  const behind = report.document.flow.text.slice(end, end + 120);
  const [, next = ""] = /^[^。\n]{0,80}。([^。\n]{0,40})/.exec(behind) ?? [];
  return /^(?:上述|以上|前述|这些|各类|部分|有的|[两三四五]类)/.test(next) && overlap.test(next);
}

const severalOf =
  /(?:存在|涉及|具有|属于|有|出现|符合)(?:[两二三]|多)[个类种项][及]?以上|(?:存在|涉及|属于|出现)(?:多|[两几]|不止一)[个类种项](?!方面)|(?:[两二三四五六][项类种]|[两三]者)(?:指标|条件|情形|问题|要求)?(?:均|都|全部)(?:达标|符合|满足|合格|具备|达到|存在|涉及|有)|[两二三四五六][项类](?:工作|条件|要求|指标|制度)(?:均|都|全部)(?:未|没)|可多选|多选题?|不止一[个类种项]/;
const overlap = new RegExp(
  `兼有|重叠|交叉|重合|(?<!不)重复(?:计|统计|的|部分)|(?:有|存在)重复|去重|剔除重|同时(?:存在|具有|具备|符合|涉及)|兼具|${severalOf.source}`,
);

/** 9家建立了制度、10家明确了人员、7家开展了评价: what some have done, others may have done as well. */
function tellsDeed({ before, after }: Mention): boolean {
  return (
    /(?:^|[，、])(?:其中|有|已有|仅有|只有)?$/.test(plain(before)) &&
    /^(?:部门|单位|乡镇|县区)?已?(?:建立|明确|开展|配备|制定|设立|设置|编制|出台|组建|落实|实行|聘请|引入)了/.test(
      after,
    )
  );
}

function isOther(part: Mention): boolean {
  return /^其[他它]/.test(labelOf(part));
}

/** Which views the words of an item take. */
const viewsOf = perObject((part: Mention): readonly number[] => {
  const label = labelOf(part);
  return views.flatMap((view, index) => (view.test(label) ? index : []));
});

/** Two labels that belong to one view each, and to another than the other's. */
function isMixed(parts: readonly Mention[]): boolean {
  const own = parts.flatMap((part) => {
    const fitting = viewsOf(part);
    return fitting.length === 1 ? fitting : [];
  });
  return own.length === parts.length && new Set(own).size > 1;
}
