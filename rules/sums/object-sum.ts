import { countsKinds } from "../counts/counts-kinds.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Listing } from "../lists/listing.ts";
import { listedItems } from "../lists/listed-items.ts";
import { textBetween } from "../wording/full-sentence.ts";
import { sameYear } from "../wording/mention-match.ts";
import { sumOf } from "./list-sum.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** What is evaluated; in a list of them each kind is named once. */
const kinds: readonly RegExp[] = [
  /整体|部门(?!评价|项目)|预算单位/,
  /政策/,
  /债券/,
  /基金/,
  /购买服务/,
  /政府采购/,
  /PPP/,
  /乡镇|镇街|街道|^[乡镇]/,
  /项目|专项/,
];
/** 部门整体支出5个开展评价: what is done with them is no name. */
const deed = /^(?:开展|进行|实施|纳入|完成|列入|作为)/;
const units = /^[个项家只支类条]?$/;

/** 共21个对象, 上述22个评价对象; 评估对象合计42个, but not 需要整改的评价对象6个; 形成评价报告17份. */
const behind = /^(?:重点|绩效|财政|被)*(?:评[价估审])?(?:对象|任务)/;
const ahead =
  /^(?:全[年省市县区]|年度|年内|[我本][年次省市县区]|实际|最终|20\d\d年度?|[省市县区]级|财政|预算|部门|重点|绩效|共|合计|总计|上述|以上|全部|所有|这些|[各两三四五六七八]类|选[取定择]|确定|纳入|列入|开展|实施|完成|安排|被|已|的)*评[价估审](?:对象|任务)(?:总数|数量)?(?:合计|共计|总计|总数|共|为|达到?)*$|(?:形成|出具|提交)了?(?:[一-龥]{0,6})报告(?:共)?$/;
/** Some are not reported on yet, or not all are meant. */
const unfinished = /目前|截至|陆续|其[中余他它]|部分(?!门)|初步|除|另|涉密|累计|上年|去年/;
const longest = { gap: 36, lead: 16 } as const;

/**
 * 对8个项目、2项政策和3家部门整体支出开展财政重点评价，共形成报告13份: the objects of an evaluation, told kind by kind, and
 * how many they are, or how many reports there are on them.
 */
export const objectSums = perScene((scene: Scene): readonly Listing[] => {
  const listed = listedItems(scene);
  return [...scene.byBlock.values()].flatMap((block) => {
    const counts = countsOf(block);
    return listsIn(scene, counts).flatMap(({ parts, end }): readonly Listing[] => {
      const head = counts[end - parts.length - 1];
      if (
        head !== undefined &&
        !parts.some((part) => listed.has(part)) &&
        isHead(scene, head, parts)
      ) {
        const all = withOthers(scene, parts, counts[end]);
        return [{ total: head, parts: all, closed: true, firm: false }];
      }
      const total = counts.slice(end).find((mention) => isTotal(mention, parts));
      if (total === undefined || parts.some((part) => listed.has(part))) return [];
      const fits = isFitting(sumOf(total, parts, "="));
      return fits || isWhole(scene, parts, total)
        ? [{ total, parts, closed: true, firm: false }]
        : [];
    });
  });
});

const headed =
  /^(?:个|项)?(?:财政|重点|绩效)*(?:评价)?(?:对象|任务)?[，,：:（(](?:其中|包括|分别是|具体为)?[：:，,]?[^，,、；;：:（(\d]{1,8}$/;

/** 选取财政评价对象25个，项目16个、政策5项、部门整体4家: right before the list it says how many objects there are. */
function isHead(scene: Scene, head: Mention, parts: readonly Mention[]): boolean {
  const [first] = parts;
  const gap = first === undefined ? "" : plain(textBetween(scene, head, first));
  const called =
    /(?:评[价估审]|[选抽]取?|确定)(?:的)?(?:对象|任务)(?:共|合计|为|有|达到?)*$/.test(
      plain(head.before),
    ) || behind.test(head.after);
  return (
    called &&
    headed.test(gap) &&
    head.figure.quantity.qualifier === "exact" &&
    !countsKinds(head) &&
    !listedItems(scene).has(head)
  );
}

/** …、部门整体4家、其他类2项: others end the list. */
function withOthers(
  scene: Scene,
  parts: readonly Mention[],
  next: Mention | undefined,
): readonly Mention[] {
  const last = parts.at(-1);
  if (last === undefined || next === undefined) return parts;
  return /^[、，,和及与]其[他它余][一-龥]{0,4}$/.test(plain(textBetween(scene, last, next)))
    ? [...parts, next]
    : parts;
}

/** Each list of objects that an evaluation is told of, in the order of the report. */
export const objectLists = perScene((scene: Scene): readonly (readonly Mention[])[] =>
  [...scene.byBlock.values()].flatMap((block) =>
    listsIn(scene, countsOf(block)).map(({ parts }) => parts),
  ),
);

function countsOf(block: readonly Mention[]): readonly Mention[] {
  return block.filter(({ figure, scope }) => figure.kind === "count" && !scope.isRow);
}

interface Run {
  readonly parts: readonly Mention[];
  /** The place behind the last of them. */
  readonly end: number;
}

/** Runs of counts that each name another object, where an evaluation is told. */
function listsIn(scene: Scene, counts: readonly Mention[]): readonly Run[] {
  const runs: { parts: Mention[]; end: number; told: Set<string> }[] = [];
  for (const [at, mention] of counts.entries()) {
    const name = nameOf(mention);
    if (name === null) continue;
    const own = runs.at(-1);
    const last = own?.parts.at(-1);
    const goesOn =
      own?.end === at && last !== undefined && !own.told.has(name) && leadsOn(scene, last, mention);
    if (own !== undefined && goesOn) {
      own.parts.push(mention);
      own.end = at + 1;
      own.told.add(name);
    } else runs.push({ parts: [mention], end: at + 1, told: new Set([name]) });
  }
  return runs.filter(({ parts }) => parts.length > 1 && areEvaluated(scene, parts));
}

/** 8个项目, 2项政策: what stands behind the number; 产业扶持政策9项: else what stands before it. */
function nameOf({ figure, before, after }: Mention): string | null {
  if (!units.test(figure.quantity.unit ?? "") || figure.quantity.qualifier !== "exact") return null;
  const isBehind = after !== "" && !deed.test(after);
  const words = isBehind ? after.slice(0, 10) : plain(before).slice(-12);
  const kind = kinds.findIndex((each) => each.test(words));
  return kind < 0 ? null : isBehind ? String(kind) : `${String(kind)} ${words}`;
}

/** Nothing else that is evaluated stands between the list and its total: 专项债券1只 may not be read as a count. */
function isWhole(scene: Scene, parts: readonly Mention[], total: Mention): boolean {
  const [first, last] = [parts[0] ?? total, parts.at(-1) ?? total];
  // 对6个项目开展评估，对5个部门开展评价，形成评估报告6份: each work has objects of its own.
  const told = textBetween(scene, first, total);
  if (/评估/.test(told) && /评价/.test(told)) return false;
  const gap = plain(textBetween(scene, last, total)).slice(last.after.length);
  const clauses = gap.split(/[，,。；;、]/).slice(0, -1);
  return !clauses.some((clause) => /\d/.test(clause) && kinds.some((kind) => kind.test(clause)));
}

function leadsOn(scene: Scene, left: Mention, right: Mention): boolean {
  const gap = plain(textBetween(scene, left, right));
  return (
    gap.length <= longest.gap &&
    /[、，,和及与]/.test(gap) &&
    !/[。；;：:]|其中|共|合计/.test(gap) &&
    sameYear(left, right)
  );
}

function areEvaluated(scene: Scene, parts: readonly Mention[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  // 8家单位，其中县级部门6家、镇街2家: they make up what stands before them.
  if (first === undefined || last === undefined || /其中[^，,]*$/.test(leading(first, 14)))
    return false;
  const told = `${leading(first, 40)}${textBetween(scene, first, last)}${trailing(last, 40)}`;
  // 在单位自评的基础上，对16个项目开展重点评价: on what it rests is not what is told.
  const own = told.replaceAll(/\s|。|自评的?基础上/g, "");
  return /评[价估审]/.test(own) && !/自评|抽查|抽取/.test(own);
}

function isTotal(mention: Mention, parts: readonly Mention[]): boolean {
  const { figure, after } = mention;
  const lead = plain(leading(mention, longest.lead));
  const clause = lead.split(/[，,。；;：:（(]/).at(-1) ?? "";
  const named =
    behind.test(after) && /^(?:共|合计|上述|以上|这|全部|总计|共计|年度|计划|的)*$/.test(clause);
  return (
    (named || ahead.test(clause)) &&
    !countsKinds(mention) &&
    !unfinished.test(lead) &&
    figure.quantity.qualifier === "exact" &&
    parts.every((part) => sameYear(part, mention))
  );
}
