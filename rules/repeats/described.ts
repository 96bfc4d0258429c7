import { areAmongOthers } from "./among-others.ts";
import { areHandedOver } from "./of-another.ts";
import { isOtherGrade } from "./other-grade.ts";
import { sameValue } from "./repeat-binding.ts";
import type { Bound } from "../rule.ts";
import { perObject } from "../remembered.ts";
import { clauseBefore } from "../wording/clause-before.ts";
import { roleName, sameYear } from "../wording/mention-match.ts";
import { areAlike } from "../wording/noun-class.ts";
import { isOfEach } from "../wording/of-each.ts";
import { plain } from "../wording/plain.ts";
import { between, leading, perScene, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** What sets the counted things apart (偏离较大 of 偏离较大的57个项目), in pairs of characters. */
type Mark = ReadonlySet<string>;

/** Earlier counts of one report are looked through so far back. */
const reach = 80;

/**
 * Counts that are called by what was told of them before: 目标偏离较大的57个 …, 对偏离较大的57个项目; 对20个项目开展重点抽查 …,
 * 从重点抽查的20个项目看. Only where no other number of the report was told with that mark.
 */
export const described = perScene((scene: Scene): readonly Bound[] => {
  const counts = scene.mentions.filter(isCounted);
  return counts.flatMap((later, at) => {
    const mark = markOf(later);
    if (mark === null) return [];
    const told = counts
      .slice(Math.max(0, at - reach), at)
      .filter((earlier) => isTold(mark, earlier, later));
    const equal = told.findLast(({ figure }) => figure.value === later.figure.value);
    if (equal === undefined && isOtherGrade(later, counts.slice(Math.max(0, at - reach), at)))
      return [];
    const values = new Set(told.map(({ figure }) => figure.value));
    const earlier = equal ?? (values.size === 1 ? told.at(-1) : undefined);
    if (earlier === undefined) return [];
    return [sameValue(earlier, later, roleName(earlier, "前文所述"), roleName(later, "后文所述"))];
  });
});

function isCounted(mention: Mention): boolean {
  const { scope, figure } = mention;
  return (
    !scope.isRow &&
    !isOfEach(mention) &&
    figure.kind === "count" &&
    figure.value !== null &&
    figure.quantity.qualifier === "exact"
  );
}

/** Whether the earlier number was told with that mark, of the same things. */
function isTold(mark: Mark, earlier: Mention, later: Mention): boolean {
  if (earlier.scope === later.scope || isJoined(earlier)) return false;
  if (areHandedOver(earlier, later) || areAmongOthers(earlier, later)) return false;
  if (earlier.figure.quantity.unit !== later.figure.quantity.unit) return false;
  if (earlier.past !== later.past || !sameYear(earlier, later)) return false;
  if (timeOf(earlier) !== timeOf(later)) return false;
  if (earlier.noun !== null && later.noun !== null && !areAlike(earlier.noun, later.noun))
    return false;
  const words = wordsOf(earlier);
  return [...mark].every((pair) => words.has(pair));
}

const time =
  /\d{1,2}月|[上下]半年|首轮|第?[一二三四五六](?:轮|次|批|期|季度|阶段)|年初|年中|年[末底]/g;

/** 5月亮红灯的58个, 亮红灯的36个 of 8月: what a sentence tells of one round says nothing of another. */
const timeOf = perObject((mention: Mention): string =>
  [...new Set(plain(leading(mention, 60)).match(time))].toSorted().join(),
);

/** 7个部门、5个政策和11个项目开展重点评价: none of them alone was evaluated. */
function isJoined(mention: Mention): boolean {
  const next = mention.scope.mentions[mention.place + 1];
  return next !== undefined && /^[一-龥]{1,8}[、和及与]$/.test(plain(between(mention, next)));
}

const things =
  "(?:项目|部门|单位|对象|报告|政策|问题|乡镇|工程|学校|指标|事项|机构|企业|专项|任务|地块|合同|档案|案件|意见|建议)";
const called = new RegExp(`^([一-龥“”]{2,8}?)${things}`);
const stated = new RegExp(`([^，,。；;：:、（(]{3,14})的${things}(?:仍?有|为|共|达|计|是)*$`);
/** What stands before a number that is known: 对10个重点监控项目, 在“零支出”的126个项目中. */
const known = /(?:^|[对向将在从就把给由与按])$/;
const ends = new Set("。；;");
const stops = new Set([...ends, "，", ",", "：", ":", "（", "("]);
const openings =
  /^(?:[一二三四五六七八九十]是|同时|此外|其中|另外|并|再|继续|要|将|对于?|针对|就|向|从|在|把|给|由|与|按|关于|督促|组织|要求|推动|确保|上述|这些|该|本次|此次|本轮|本年|当年|全年|年内|年度|以来|前述|全[县市区州]|我[县市区局]|[县市区]财政局|财政部门|[县市区]级|目前|认真|逐一|安排|选取)+/;

const markOf = perObject((mention: Mention): Mark | null => {
  const lead = plain(leading(mention, 40));
  const clause = clauseBefore(lead, lead.length, stops);
  const told = /^(.*[^的])的$/.exec(clause)?.[1] ?? stated.exec(clause)?.[1];
  if (told !== undefined) return markFrom(told.replace(openings, ""), 2);
  const name = known.test(clause) ? called.exec(plain(mention.after))?.[1] : undefined;
  return name === undefined ? null : markFrom(name, 3);
});

/** Words that every report has of most of what it counts. */
const common =
  /^(?:全[年县市区]|[一二]级|[县市区省乡镇][级直属]|本级|直属|所属|下属|主管|基层|部门|单位|整体|项目|绩效|预算|评价|监控|自评|申报|发现|问题|类|的)*$/;

function markFrom(words: string, least: number): Mark | null {
  if (words.length < least || common.test(words)) return null;
  const pairs = pairsOf(words);
  return pairs.size === 0 ? null : pairs;
}

/** Pairs of neighbouring characters; 低于60% and 60%以下 have the same. */
function pairsOf(text: string): ReadonlySet<string> {
  const words = text
    .replaceAll(/(?:低于|不足|不到|小于)([\d.]+[%％分]?)/g, "$1以下")
    .replaceAll(/(?:高于|超过|大于)([\d.]+[%％分]?)/g, "$1以上")
    .replaceAll(/[“”的了在]/g, "");
  return new Set(
    Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)),
  );
}

/** The words that tell of a number, its item of a list or its clause up to the next number, in pairs. */
const wordsOf = perObject((mention: Mention): ReadonlySet<string> => {
  const lead = plain(leading(mention, 60));
  const before = clauseBefore(lead, lead.length, ends)
    .replace(/^.*\d[一-龥]*[，,、]/, "")
    // 仍有未完成事项：县住建局原有15条: what is told of one of them is not all that is called so.
    .replace(
      /^.*[：:](?=[一-龥]{2,10}(?:局|办|委|镇|乡|县|区|公司|中心|部|院|校)[一-龥]{0,6}$)/,
      "",
    )
    .slice(-30);
  const after = plain(trailing(mention, 40)).split(/[，,。；;（(\d]/)[0] ?? "";
  return pairsOf(`${before}|${after}`);
});
