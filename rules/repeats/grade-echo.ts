import { areAlike } from "../wording/noun-class.ts";
import { sameValue } from "./repeat-binding.ts";
import type { Bound } from "../rule.ts";
import { fullSentences } from "../wording/full-sentence.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** A count told of one grade: 优3个, 3个项目为优. */
interface Graded {
  readonly mention: Mention;
  readonly grade: string;
}

/**
 * How many have a grade, told again with what is done to them: 对评价为中的3个项目压减预算. The grades must be
 * told once, as a division; 对3个“差”等次项目 may be some of them, so that only more of them is wrong.
 */
export const gradeEchoes = perScene((scene: Scene): readonly Bound[] => {
  const divisions = divisionsOf(scene);
  return scene.mentions.flatMap((mention) => {
    const again = retold(mention);
    if (again === null) return [];
    const own = divisions.filter((division) =>
      division.every(
        (part) =>
          part.mention.scope !== mention.scope &&
          isAlike(part.mention, mention) &&
          !isNarrowed(mention, part.mention),
      ),
    );
    const [division] = own;
    const told = division?.find(({ grade }) => grade === again.grade)?.mention;
    if (told === undefined || own.length > 1 || isOfOtherYear(told, mention)) return [];
    if (isGradedBetween(told, mention, scene)) return [];
    const [most, here] = [told, mention].map(({ figure }) => Number(figure.value));
    if (!again.all && (here ?? 0) < (most ?? 0)) return [];
    const name = `“${again.grade}”的个数`;
    return [sameValue(told, mention, name, name)];
  });
});

/** 自评优897个、差18个，…；重点评价20个，优的5个，…“差”的1个项目取消: grades of another evaluation stand nearer. */
function isGradedBetween(told: Mention, later: Mention, scene: Scene): boolean {
  const division = fullSentences(scene).find((sentence) => sentence.includes(told));
  const between = (scene.byBlock.get(later.figure.block) ?? []).filter(
    ({ figure }) =>
      figure.flow.start > told.figure.flow.end && figure.flow.end <= later.figure.flow.start,
  );
  return between.some(
    (each) => division?.includes(each) !== true && isAlike(told, each) && gradeOf(each) !== null,
  );
}

function isCount({ figure, scope, past }: Mention): boolean {
  return (
    figure.kind === "count" &&
    !scope.isRow &&
    !past &&
    figure.status !== "threshold" &&
    figure.quantity.qualifier === "exact"
  );
}

const front = /(?:^|[^优良中])([优良中差])[秀好]?[”"’]?(?:等次|等级|等|的|级)*$/;
/** 优、良两个等次共12个: no number of graded things. */
const ofGrades = /^(?:等[次级]|档)/;
const back =
  /^[，,]?[一-龥]{0,3}?(?:评?[为是得])[“"]?([优良中差])[秀好等]?[”"]?(?:等[次级])?[”"]?$/;
/** 优（90分以上）2个: what stands in brackets says what the grade means. */
const explained = /([优良中差][秀好]?)[（(][^（()）]{1,14}[）)]$/;
/** 重点评价的9个中 and the like are no grade, nor is 不到优等的 what is below it. */
const noGrade =
  /[其集当年事期居高适初]中$|[之偏误相]差$|较[差优]$|(?:不到|未到|达不到|未达到?|未评为?|低于|不够|不足|不是|非)[“"]?[优良中差][秀好]?[”"]?(?:等次|等级|等|的|级)*$/;

/** Sentences that tell two grades at least, each once. */
const divisionsOf = perScene((scene: Scene): readonly (readonly Graded[])[] =>
  fullSentences(scene)
    .map(gradedIn)
    .filter(
      (parts) =>
        parts.length > 1 &&
        new Set(parts.map(({ grade }) => grade)).size === parts.length &&
        parts.some(({ grade }) => /[优良]/.test(grade)),
    ),
);

function gradedIn(sentence: readonly Mention[]): readonly Graded[] {
  return sentence.flatMap((mention, at) => {
    const listed = namesIn(plain(mention.before));
    if (listed.length === 0) {
      const grade = gradeOf(mention);
      return grade === null ? [] : { mention, grade };
    }
    // 优秀、良好、合格等级依次为7个、19个、9个: each has the name in its turn.
    return listed.flatMap((name, turn) => {
      const told = sentence[at + turn];
      const grade = /^[优良中差]/.exec(name)?.[0];
      return told !== undefined && isCount(told) && grade !== undefined
        ? { mention: told, grade }
        : [];
    });
  });
}

function namesIn(before: string): readonly string[] {
  const listed =
    /((?:[“"]?(?:优秀?|良好?|中等?|较?差|不?合格|一般)[”"]?[、和及]?){2,5})[一-龥]{0,8}(?:分别|依次)[为是有]*$/.exec(
      before,
    )?.[1] ?? "";
  return listed.split(/[、和及“”"]+/).filter((name) => name !== "");
}

function gradeOf(mention: Mention): string | null {
  if (!isCount(mention) || retold(mention) !== null) return null;
  const before = plain(mention.before) || nameBefore(mention);
  if (ofGrades.test(plain(mention.after))) return null;
  const told = noGrade.test(before) ? null : front.exec(before);
  return (told ?? back.exec(plain(mention.after) || clauseBehind(mention)))?.[1] ?? null;
}

function nameBefore(mention: Mention): string {
  return explained.exec(plain(leading(mention, 24)))?.[1] ?? "";
}

/** 90分以上的3个，为“优”等次: the clause after the comma, up to the next one. */
function clauseBehind(mention: Mention): string {
  return /^[，,][^，,。；;\d]*/.exec(plain(trailing(mention, 16)))?.[0] ?? "";
}

const mark = '[“"]?([优良中差])[秀好等]?[”"]?';
/** 对评价为中的3个, “中”等次的3个项目, 对“中”的3个, 压减评价结果为中的项目3个: all that have it. */
const ofAll = new RegExp(
  `(?:(?:结果|等[次级])为|评[价定]?[为成]|得分?为|被评为)${mark}(?:等[次级])?的(?:项目|对象|部门|单位)?$|${mark}(?:等[次级])的?$|^(?:对|将)?[“"]([优良中差])[秀好等]?[”"]的$`,
);
/** 3个评价为中的项目, 16个优秀部门, 2个“差”等次对象: may be some of them. */
const ofSome = new RegExp(
  `^(?:评价|绩效)*(?:(?:结果|等[次级])?(?:评?[为是]))${mark}(?:等[次级])?的|^${mark}等[次级]的?(?:部门|单位|项目|乡镇|对象|政策)|^(?:[“"]?([优差])[秀]?[”"]?)(?:部门|单位|项目|乡镇|对象)`,
);

const opens =
  /^(?:[一二三四五六]是|同时|并|另外|此外)*(?:对|将|给予?|把|按|因|取消|压减|其余|其中|评[价为定]|被评|等[次级]为|结果为|财政|重点|绩效|[”“"优良中差])/;

function retold(mention: Mention): { readonly grade: string; readonly all: boolean } | null {
  if (!isCount(mention)) return null;
  const clause =
    plain(leading(mention, 24))
      .split(/[，,。；;、：:]/)
      .at(-1) ?? "";
  const all = ofAll.exec(clause);
  if (/[优良中差][”"]?[、和及“"]+[优良中差]/.test(clause)) return null;
  // 等级为优的2个、为良的8个 divides, 对等级为优的2个 tells again.
  if (all !== null && opens.test(clause) && isActedOn(mention))
    return { grade: all[1] ?? all[2] ?? all[3] ?? "", all: true };
  const some = ofSome.exec(plain(mention.after));
  return some === null ? null : { grade: some[1] ?? some[2] ?? some[3] ?? "", all: false };
}

const actedOn =
  /^[一-龥]{0,6}?(?:对象|项目|部门|单位|乡镇|政策|报告)?(?:[（(][一-龥]{2,6}[）)])?[，,]?[一-龥\d（(]{0,14}?(?:压减|核减|调减|扣减|下调|减少|取消|约谈|收回|优先|奖励|建议|安排|通报|整改|责成|不再|不予|限期|暂停|追究|按|分别|均|全部|重新|退回|下年|明年)/;
/** 压减评价结果为“中”的项目3个 */
const cutBefore = /^[，,]?(?:取消|压减|核减|调减|扣减|约谈|奖励)[^，,]*的[一-龥]{2}$/;

/** What is told of them, so that it is no item of a list: 共压减…, 取消…. */
function isActedOn(mention: Mention): boolean {
  const behind = plain(trailing(mention));
  return actedOn.test(behind) || cutBefore.test(plain(mention.before));
}

const narrower = /部分|连续|自评|复核|部门评价|第三方|机构|上年|去年/g;

/** What only the later number is told of; 自评为差的6个 are those of a division of self-evaluations. */
function isNarrowed(mention: Mention, part: Mention): boolean {
  if (mention.before.trimEnd().endsWith("其中")) return true;
  const words = plain(`${leading(mention, 40)}${mention.after}`).match(narrower) ?? [];
  return !words.every((word) => /自评|复核/.test(word) && plain(part.scope.text).includes(word));
}

function isAlike(a: Mention, b: Mention): boolean {
  const units = [a, b].map(({ figure }) => figure.quantity.unit);
  const nouns = a.noun === null || b.noun === null || areAlike(a.noun, b.noun);
  return nouns && (units[0] === units[1] || (a.noun !== null && a.noun === b.noun));
}

/** 对2023年度评价为“中”的6个单位: the year must be that of the division. */
function isOfOtherYear(a: Mention, b: Mention): boolean {
  const year = /(20\d{2})年度?(?![^，,；;。：:]*预算)[^，,；;。：:]*$/.exec(
    plain(leading(b, 30)),
  )?.[1];
  if (year === undefined) return false;
  // 评价为“中”的4个单位 of that year may be those whose departments were evaluated.
  const isOwn = a.figure.year === Number(year) && /^(?:project|object)$/.test(b.noun ?? "");
  return !isOwn && !plain(a.scope.text).includes(year);
}
