import { isAnotherSet } from "../doubts/apart-reason.ts";
import { sameYear } from "../wording/mention-match.ts";
import { isSumOfList, isSumWith } from "./sum-of-list.ts";
import { isOfThose } from "./of-those.ts";
import { isVisited } from "./visited.ts";
import { areAlike, nounIn } from "../wording/noun-class.ts";
import type { NounClass } from "../wording/noun-class.ts";
import { opensKinds } from "../counts/opens-kinds.ts";
import { isSlip, sameValue } from "../repeats/repeat-binding.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** What says of all of them: 126个问题已完成整改…, 10个乡镇平均得分…, 13份报告除1份涉密外…. */
const ofAll =
  /^[^，,。；;：:、\d]{0,16}?(?:全部|均(?!值|衡|分)|都(?!市)|(?<![其集为])[中里](?:[，,有仅只]|\d)|平均|累计|年度|合计|决算|除|涉及的|已完成|已整改|完成整改)/;
const definite =
  /^(?:上述|这|该|以上|全部|所有|前述|目前|至此|经[一-龥]{2,3}[，,]|将|就|针对|对|截至目前)*$/;
/** 1312个项目分为四种情形, 42个项目申报25000万元: what opens with things known and goes on to divide or add them up. */
const summed =
  /^(?:重点|评价|专项|监控|入库|试点|问题)*(?:项目|对象|政策|报告|专项(?:资金)?|机构|企业|学校|问卷|债券)(?:分为|分成|共(?!同|性)|预算|合计|总计|申报|核定|调整后|的资金|里|涉及(?!的)|按)/;
/** …涉及的27家单位. */
const concerned = /(?:涉及|所涉)的$/;
const narrowing = /^[^，,。；;]{0,8}(?:其他|另外|新增|计划|拟)/;

const telling = 3;

/** Earlier counts of one report are looked through so far back. */
const reach = 80;

/** Counts that open their clause and speak of all of what was counted before, with the count told there. */
export const anaphors = perScene((scene): readonly Bound[] => {
  const counts = scene.mentions.filter(isCounted);
  return counts.flatMap((mention, at) => {
    if (!refersBack(mention)) return [];
    const shown = pointedAt(mention, counts.slice(Math.max(0, at - reach), at));
    const worked = shown ?? workedOn(mention, counts.slice(Math.max(0, at - reach), at));
    if (worked !== null) return [boundOf(worked, mention)];
    const earlier = counts
      .slice(Math.max(0, at - reach), at)
      .filter(
        (other) =>
          other.scope !== mention.scope &&
          isSameKind(other, mention) &&
          !isVisited(other) &&
          !isNarrowed(other) &&
          isSpokenOf(mention, other),
      )
      .toReversed();
    const equal = earlier.find(({ figure }) => figure.value === mention.figure.value);
    if (equal !== undefined) return [boundOf(equal, mention)];
    if (isToldBare(mention, counts.slice(Math.max(0, at - reach), at))) return [];
    const told = antecedent(mention, earlier, scene);
    if (told === null || !isCalledSo(told, mention)) return [];
    const far = told.figure.block !== mention.figure.block;
    if (
      isSumOfList(mention, scene) ||
      isSumWith(told, mention) ||
      (far && isToldElsewhere(mention, scene))
    )
      return [];
    return isAnotherSet(told, mention, scene) ? [] : [boundOf(told, mention)];
  });
});

const narrowed =
  /(?:[以之][上下内外]|较[一-龥]|偏[一-龥]|[不超][足到过]|[低高]于)[^，,。；;、]{0,10}$/;

/** 专业性较强的14个项目, 预算在1000万元以上的项目23个: what has a mark of its own is not all of them. */
function isNarrowed(mention: Mention): boolean {
  const words = leading(mention, 14).replace(/\s/g, "");
  return /的(?:项目|单位|部门|对象|政策)?$/.test(words) && narrowed.test(words);
}

/** 调整通知涉及的13个项目: those of which the notices tell, so told where these are. */
function isSpokenOf({ before }: Mention, told: Mention): boolean {
  const subject = /([一-龥]{2})(?:所?涉及|所涉)的$/.exec(plain(before))?.[1];
  return subject === undefined || told.scope.text.includes(subject);
}

/** So many counts before it. */
const nearest = 3;

/** 最终进入评估程序的为64个: a number told without a noun may be what is meant as well. */
function isToldBare(mention: Mention, earlier: readonly Mention[]): boolean {
  // …、红灯2个。红灯项目分别为校园安防和校舍改造，2个项目合计预算: so is a short one told right before.
  const own = isLong(mention)
    ? earlier
    : earlier.slice(-nearest).filter((each) => each.figure.block === mention.figure.block);
  return own.some(
    ({ noun, after, figure }) =>
      noun === null &&
      after === "" &&
      figure.value === mention.figure.value &&
      figure.quantity.unit === mention.figure.quantity.unit,
  );
}

/** 37个偏离项目中: what is called by a mark of its own was told with it. */
function isCalledSo(told: Mention, { after }: Mention): boolean {
  const mark = /^([一-龥]{2,3}?)(?:项目|单位|部门|对象)/.exec(plain(after))?.[1];
  return mark === undefined || ofAny.test(mark) || told.scope.text.includes(mark);
}

/** 16个评价对象中 and 合计 16 in a table: a number told twice is no other one miswritten. */
function isToldElsewhere(mention: Mention, scene: Scene): boolean {
  return scene.mentions.some(
    (other) =>
      other !== mention &&
      other.figure.value === mention.figure.value &&
      other.figure.kind === "count" &&
      (other.noun === mention.noun ||
        (other.scope.isRow && (other.noun === null || areAlike(other.noun, mention.noun)))),
  );
}

const town = /乡|镇|街道|苏木/;

/** 12个乡镇 are not the 92个单位 of the county, nor are its departments towns. */
function areTownsBoth(a: Mention, b: Mention): boolean {
  return [a, b]
    .map(({ before, after }) => town.test(before + after))
    .every((is, _, [first]) => is === first);
}

const ofAny = /评价|重点|监控|自评|专项|预算|试点|入库|绩效|一级|县级|市级|区级|县直|市直|区直/;

/** …，8个未达到目标，这8个项目: the sentence itself has just told it. */
function isToldHere({ scope, figure }: Mention, mention: Mention): boolean {
  return (
    scope === mention.scope &&
    figure.value === mention.figure.value &&
    figure.quantity.unit === mention.figure.quantity.unit
  );
}

/** 对这16项政策: the last number of that measure in the sentence before. */
function pointedAt(mention: Mention, before: readonly Mention[]): Mention | null {
  if (!/(?:^|[对将就])这$/.test(plain(mention.before))) return null;
  const here = before.findLast((each) => isToldHere(each, mention));
  if (here !== undefined) return here;
  const last = before.findLast(({ scope }) => scope !== mention.scope)?.scope;
  const { unit } = mention.figure.quantity;
  const own = before.filter(
    ({ scope, figure, noun }) =>
      scope === last &&
      scope.block === mention.scope.block &&
      figure.quantity.unit === unit &&
      (noun === null || mention.noun === null || areAlike(noun, mention.noun)),
  );
  return own.find(({ figure }) => figure.value === mention.figure.value) ?? own.at(-1) ?? null;
}

/** 抽取28个单位进行复核；经复核，28个单位…: the number that this was done with, in the paragraph. */
function workedOn(mention: Mention, before: readonly Mention[]): Mention | null {
  const deed = /经([一-龥]{2,3})[，,]$/.exec(leading(mention, 6))?.[1];
  if (deed === undefined) return null;
  const own = before.filter((each) => {
    const tail = trailing(each).replace(/\s/g, "");
    return (
      each.figure.block === mention.figure.block &&
      /^[^，,。；;\d]*/.exec(tail)?.[0].includes(deed) === true
    );
  });
  return own.findLast((other) => isSameKind(other, mention)) ?? null;
}

function isCounted({ figure, scope, past }: Mention): boolean {
  return figure.kind === "count" && !scope.isRow && !past && figure.quantity.qualifier === "exact";
}

function refersBack(mention: Mention): boolean {
  const { before, figure, scope } = mention;
  const tail = trailing(mention, 28);
  if (namesOwnList(before, scope, figure.flow.start)) return false;
  if (/除外|涉密(?!外)|不含/.test(tail.replace(/除[^，。]{1,8}外/, ""))) return false;
  if (concerned.test(before.trimEnd())) return !isOfThose(mention);
  // 3份社会关注度高的评价报告 are some of them.
  if (/^[^，,。；;、\d]{3,12}的(?:重点|绩效|评价)*(?:报告|项目|问题|部门|单位)/.test(tail))
    return false;
  const lead = plain(before);
  // 上述9个评价报告已于年底公开: the word alone says that all of them are meant.
  const pointing =
    /(?:上述|以上|前述|[对将就]这|^这)$/.test(lead) && !/^[^，,。；;]{0,6}[中里内]/.test(tail);
  return (
    definite.test(lead) &&
    (pointing || ofAll.test(tail) || summed.test(plain(tail))) &&
    !narrowing.test(tail)
  );
}

/** …430万元、…312万元、…205万元，以上三个项目: what was listed right before in the sentence itself. */
function namesOwnList(before: string, { mentions }: Mention["scope"], at: number): boolean {
  const listed = mentions.filter(({ figure }) => figure.flow.end <= at);
  return /(?:以上|上述)$/.test(before.trimEnd()) && listed.length > 1;
}

/** 报告 are told of 对象 and 项目 alike. */
function isSameKind(a: Mention, b: Mention): boolean {
  if (!isOfOneYear(a, b) || a.figure.status !== b.figure.status) return false;
  const reports = [a, b].some(({ noun }) => noun === "report");
  const keyed = (a.figure.indicator ?? "").startsWith("evaluation.key_");
  if (reports) return a.noun === b.noun || a.noun === "object" || (keyed && !opensKinds(a));
  const same = a.figure.quantity.unit === b.figure.quantity.unit;
  if (a.noun === null && b.noun === null)
    return same && kindOf(a) !== "" && kindOf(a) === kindOf(b);
  // 清理后保留2431个: so long a number needs no noun of its own.
  const described = a.noun === null ? describedNoun(a) : null;
  if (described !== null && b.noun !== null) return same && areAlike(described, b.noun);
  const long = [a, b].every(({ figure }) => figure.quantity.digits.length >= telling);
  if (a.noun === null) return same && long;
  return b.noun !== null && areAlike(a.noun, b.noun) && same;
}

/** 18个投资额度大、社会影响广的项目: the noun behind what describes it. */
function describedNoun(mention: Mention): NounClass | null {
  const tail = trailing(mention).replace(/\s/g, "");
  const [, noun = ""] = /^[^，,。；;\d]{2,20}、[^，,。；;\d]{2,12}的([一-龥]{2})/.exec(tail) ?? [];
  return nounIn(noun);
}

/** 24个行政村 and 24个项目村; 8项专项资金 and 8项专项. */
function kindOf({ before, after }: Mention): string {
  const words = plain(after) || plain(before);
  return (
    /村|学校|校|社区|站|企业|合作社|户|床|园|厂|库|桥|专家|专项|政策|街道|小区|县市|标准/.exec(
      words,
    )?.[0] ?? ""
  );
}

/** A year that the sentence of the second one does not print is only carried over to it. */
function isOfOneYear(a: Mention, b: Mention): boolean {
  const { year } = b.figure;
  return sameYear(a, b) || (year !== null && !b.scope.text.includes(String(year)));
}

/** The one number a slip of the pen away; else the only one of the kind in the sentence before. */
function antecedent(mention: Mention, earlier: readonly Mention[], scene: Scene): Mention | null {
  const near = earlier.filter(
    (other) =>
      isSlip(other, mention, false) &&
      isLong(other) &&
      // Two digits are a slip apart by accident: far off only what bears the same name.
      (isThree(other) || isOneThing(other, mention)),
  );
  const values = new Set(near.map(({ figure }) => figure.value));
  const [first] = near;
  if (first !== undefined && values.size === 1) return first;
  const scopes = (scene.byBlock.get(mention.figure.block) ?? []).map(({ scope }) => scope);
  const before = [...new Set(scopes)].filter(({ span }) => span.end <= mention.scope.span.start);
  const last = before.at(-1);
  const own = earlier.filter(
    (other) => other.scope === last && (other.noun ?? describedNoun(other)) === mention.noun,
  );
  // Of several a slip away only that of the sentence before.
  if (values.size > 1)
    return own.length === 1 && near.includes(own[0] ?? mention) ? (own[0] ?? null) : null;
  return own.length === 1 ? (own[0] ?? null) : evaluated(mention, earlier);
}

/** 10个乡镇平均得分84.89分: what has a score is what was evaluated, told as one number so far. */
function evaluated(mention: Mention, earlier: readonly Mention[]): Mention | null {
  if (!/^[^，,。；;\d]{0,12}(?:平均得?分|评价对象)/.test(trailing(mention))) return null;
  const objects = earlier.filter(({ figure }) =>
    /key_objects|_towns$/.test(figure.indicator ?? ""),
  );
  return new Set(objects.map(({ figure }) => figure.value)).size === 1
    ? (objects[0] ?? null)
    : null;
}

function isThree({ figure }: Mention): boolean {
  return figure.quantity.digits.length >= telling;
}

/** In the same paragraph, or called by the same word. */
function isOneThing(a: Mention, b: Mention): boolean {
  return a.figure.block === b.figure.block || (a.noun === b.noun && areTownsBoth(a, b));
}

function isLong({ figure }: Mention): boolean {
  return figure.quantity.digits.length > 1;
}

function boundOf(earlier: Mention, mention: Mention): Bound {
  const name = nameOf(mention);
  return sameValue(earlier, mention, name, name);
}

function nameOf({ after }: Mention): string {
  const noun = /^[一-龥]{2,8}?(?=全部|均|都|中|平均|除|已|完成|$)/.exec(plain(after))?.[0];
  return noun === undefined ? "该数" : `${noun}数`;
}
