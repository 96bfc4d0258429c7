import { indicatorOf } from "../../domain/indicator.ts";
import { changeBefore, comparesAlone } from "../changes/change-words.ts";
import { countsKinds } from "../counts/counts-kinds.ts";
import { bindingOf, compatible } from "../wording/mention-match.ts";
import { countWords, isNarrow } from "../wording/narrow-whole.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** One indicator counts or measures a part of another. */
interface Subset {
  readonly part: string;
  readonly whole: string;
  /** Only where the clause of the part says so; null: by definition. */
  readonly when: RegExp | null;
}

const subsets: readonly Subset[] = [
  // Seen in a county report: 52 red light projects "进行预算调减" against 28 adjusted projects.
  {
    part: "monitoring.red_light_projects",
    whole: "monitoring.adjusted_projects",
    when: /调减|调整|压减|收回/,
  },
  { part: "monitoring.red_light_projects", whole: "monitoring.projects_online", when: null },
  { part: "monitoring.adjusted_projects", whole: "monitoring.projects_online", when: null },
  { part: "monitoring.key_projects", whole: "monitoring.projects_online", when: null },
  { part: "evaluation.department_projects", whole: "evaluation.self_projects", when: null },
  { part: "disclosure.congress_reports", whole: "evaluation.key_objects", when: null },
  { part: "ex_ante.rejected_projects", whole: "ex_ante.projects", when: null },
  { part: "ex_ante.reduced_amount", whole: "ex_ante.reviewed_amount", when: null },
  { part: "ex_ante.approved_amount", whole: "ex_ante.reviewed_amount", when: null },
  { part: "target.returned_projects", whole: "target.projects_reviewed", when: null },
  { part: "monitoring.key_amount", whole: "monitoring.budget_amount", when: null },
  { part: "monitoring.adjusted_amount", whole: "monitoring.budget_amount", when: null },
  { part: "evaluation.spot_check_departments", whole: "evaluation.self_units", when: null },
  { part: "evaluation.spot_check_projects", whole: "evaluation.self_projects", when: null },
  { part: "evaluation.excellent_count", whole: "evaluation.key_objects", when: null },
  { part: "evaluation.key_departments", whole: "evaluation.key_objects", when: null },
  { part: "evaluation.key_policies", whole: "evaluation.key_objects", when: null },
  { part: "disclosure.evaluation_reports", whole: "evaluation.key_reports", when: /重点/ },
  { part: "disclosure.evaluation_reports", whole: "evaluation.key_objects", when: /重点/ },
  { part: "rectification.issues_rectified", whole: "rectification.issues_found", when: null },
  { part: "institution.assessment_rank", whole: "institution.rank_pool", when: null },
];

export interface SubsetPair {
  readonly bound: Bound;
  readonly kind: "amount" | "count";
}

/** Pairs of one year and status that the dictionary knows to be part and whole. */
export function subsetPairs(scene: Scene): readonly SubsetPair[] {
  return subsets.flatMap((subset) => {
    const parts = scene.byIndicator.get(subset.part) ?? [];
    const wholes = scene.byIndicator.get(subset.whole) ?? [];
    return (
      parts
        // 其余评减资金来自…: what is left is held against nothing that was told before.
        .filter(
          ({ before }) => !/(?:其余|剩余|另)[^，,]{0,8}$/.test(before) && !joined.test(before),
        )
        .filter((part) => subset.when === null || subset.when.test(`${part.before}|${part.after}`))
        .flatMap((part) => nearest(part, wholes).map((whole) => pairOf(part, whole)))
    );
  });
}

/** 黄灯、红灯项目合计221个: two kinds together are no part of what holds the one. */
const joined = /[、和与及][^，,；;]{0,10}(?:合[计并]|[共总]计|相加|[两二]者|共)[有为达]?$/;

/** The wholes of the closest place only, so that a second year or scope elsewhere does not interfere. */
function nearest(part: Mention, wholes: readonly Mention[]): readonly Mention[] {
  const fit = wholes.filter(
    (whole) =>
      compatible(part, whole) &&
      whole.figure.status === part.figure.status &&
      !isOfSome(whole) &&
      !(whole.figure.kind === "count" && (isDealtWith(whole) || isPicked(whole))),
  );
  const inSentence = fit.filter((whole) => whole.scope === part.scope);
  const inBlock = fit.filter((whole) => whole.figure.block === part.figure.block);
  const best = inSentence.length > 0 ? inSentence : inBlock.length > 0 ? inBlock : fit;
  const [only] = best;
  if (only === undefined || best.length > 1) return [];
  // 送审21970万元，只减了1428万元: what was cut is not what was asked for.
  if (changeBefore(only) !== null || comparesAlone(only)) return [];
  // What fits another number of the kind may be some of that: 重点看了11个, of 968个 monitored.
  const [least, most] = [part, only].map(({ figure }) => Number(figure.value));
  const other = fit.some(({ figure }) => Number(figure.value) >= (least ?? 0));
  const narrow = only.figure.kind === "count" && isNarrow(countWords(only));
  return (least ?? 0) > (most ?? 0) &&
    (other || narrow || hasOwnWhole(part, only) || arePicked(part, only))
    ? []
    : best;
}

/**
 * 至今零支出的95个，涉及预算8726万元: the money of some that were described; 2个优、4个良占了评价对象的66.7%: those of one grade.
 * However they are named, nothing else is part of them.
 */
function isOfSome({ figure, before, after, scope, place }: Mention): boolean {
  if (figure.kind === "count") return /^[“”"]?[优良中差][、，,占的等”"]/.test(after);
  const last = scope.mentions[place - 1];
  return (
    last?.figure.kind === "count" &&
    /的[有为]?$/.test(last.before.trimEnd()) &&
    /^涉及|^[占共]?$/.test(before.trim()) &&
    /^[^。；;\d]{0,8}[，,]?涉及[^，,。；;\d]*$/.test(between(last, scope.mentions[place] ?? last))
  );
}

/** 对26个项目调减预算，对17个项目收回资金: what is done to some of them, or left undone, is told of no whole. */
function isDealtWith(whole: Mention): boolean {
  return /(?:处置|约谈|退回|通报|滞后|收回|压减|核减|取消|终止|暂停|暂缓)(?:的)?(?:项目|对象)(?:共|合计|共计|总计|为|有)*#|#[^#]{0,12}(?:不再|未|被|存在|出现|不[足到够符实]|偏[高低慢差大]|滞后|缓慢)|对#[^#]{0,8}(?:处理|处置|收回|调减|压减|核减|约谈|暂停|限期|通报|终止|取消)/.test(
    countWords(whole).clause,
  );
}

/** 选取6份评价报告作为附件, 因2份报告逾期扣分, 分两个阶段: some reports singled out, and steps, are the whole of nothing. */
function isPicked(whole: Mention): boolean {
  const singled = /(?:选取|选择|抽取|推选|报送|其中|因|有)#/.test(countWords(whole).clause);
  return countsKinds(whole) || (whole.noun === "report" && singled);
}

/** 选取五个对象开展重点评价…。选取8个主管部门开展整体评价: two selections beside each other. */
function arePicked(part: Mention, whole: Mention): boolean {
  return (
    part.scope !== whole.scope &&
    [part, whole].every((each) =>
      /(?:选[取择定了]|遴选|抽[取选]|挑选|确定)[^#]{0,6}#/.test(countWords(each).clause),
    )
  );
}

/**
 * 资金盘子1.86亿元，砍掉2418万元; and elsewhere 某项目申报620万元: the sentence has a whole for the part already; so
 * has 自行评估146个项目，未通过17个. And of 申请5.12亿元，核减0.84亿元，…另挡回追加申请1730万元 the number before the part is its whole, not the
 * smaller one behind it.
 */
function hasOwnWhole({ scope, place, figure }: Mention, whole: Mention): boolean {
  if (whole.scope === scope && whole.place < place) return false;
  return scope.mentions
    .slice(0, place)
    .some(
      (other) =>
        other.figure.kind === figure.kind &&
        (figure.kind === "amount" || other.figure.quantity.unit === figure.quantity.unit) &&
        Number(other.figure.value) >= Number(figure.value),
    );
}

function name(mention: Mention): string {
  return indicatorOf(mention.figure.indicator ?? "")?.name ?? "";
}

function pairOf(part: Mention, whole: Mention): SubsetPair {
  return {
    kind: part.figure.kind === "amount" ? "amount" : "count",
    bound: {
      formula: { name: "value", args: [0], sign: "<=", claim: 1 },
      evidence: [evidenceOf(name(part), part), evidenceOf(name(whole), whole)],
      text: `${name(part)}≤${name(whole)}`,
      binding: bindingOf([part, whole]),
    },
  };
}
