import { evidenceOf } from "../findings/relation-check.ts";
import { reachedBefore, startsFrom } from "../changes/change-words.ts";
import type { Bound, Evidence } from "../rule.ts";
import { seemsMeant } from "../sums/nearly-whole.ts";
import { fullSentences, textBetween } from "../wording/full-sentence.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import { areOfOneMeasure } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

const filler = "[一-龥]{0,4}(?:为|有|共|了|的)*$";
const opening = new RegExp(
  `(?:年初|期初|(?:上|去)年[末底]|原有|原先|年初在库|(?<=[后还仍])(?:剩余|剩下|保留))${filler}`,
);
const inflow = new RegExp(
  `(?:新增|新入库|新入|入库|增补|补充|增加|新聘|新纳入|吸收|调入)(?!至|到)${filler}`,
);
const outflow = new RegExp(
  `(?:退出|停用|清[退理]|剔除|删除|删减|淘汰|出库|注销|解聘|废止|调出|移出|核销|减少)(?!至|到)${filler}`,
);
const closing = new RegExp(`(?:年[末底]|期末|现有|现存|现|目前|达到|达|在库)${filler}`);

/** 年末参与评价18家, 现有在建项目95个: some of what there is. */
const some = /新增|年内|参与|评价|评审|启动|在建|完成|使用|抽取|其中/;

type Role = "opening" | "inflow" | "outflow" | "closing";

interface Step {
  readonly mention: Mention;
  readonly role: Role | null;
}

/**
 * 机构库年初入库22家，年内新入库6家，退出3家，年末在库25家: what there was, what came, what went, and what there
 * is, told one after the other in one sentence.
 */
export function stockFlows(scene: Scene): readonly Bound[] {
  const whole = wholeScene(scene);
  return fullSentences(whole).flatMap((sentence) =>
    sentence.flatMap((first) => {
      if (!isPlain(first)) return [];
      const like = sentence.filter((each) => isLike(each, first));
      const told = like.slice(like.indexOf(first), like.indexOf(first) + 4);
      const flow = flowOf(told);
      if (!areSteps(whole, flow)) return [];
      const bound = boundOf(flow);
      return bound !== null && seemsMeant(bound) ? [bound] : [];
    }),
  );
}

/** From what there was to what there is, however many numbers are told by then. */
function flowOf(told: readonly Mention[]): readonly Step[] {
  const steps = told.map((mention, at) => ({ mention, role: roleOf(mention, at) }));
  const [first, second] = steps;
  if (first?.role !== "opening" || second === undefined) return [];
  // 由53家扩大到77家，新增30家，退出6家: what came of it may be told first.
  if (reachedBefore(second.mention) !== null) {
    const [, , ...flows] = steps;
    return flows.length < 2 ? [] : [first, { ...second, role: "closing" }, ...flows];
  }
  const closed = steps.findIndex(({ role }, at) => at > 1 && role === "closing");
  return closed < 0 ? [] : steps.slice(0, closed + 1);
}

function isPlain({ scope, figure }: Mention): boolean {
  return !scope.isRow && /^(?:amount|count)$/.test(figure.kind);
}

function isLike(mention: Mention, first: Mention): boolean {
  return (
    isPlain(mention) &&
    areOfOneMeasure({ ...mention, figure: { ...mention.figure, year: first.figure.year } }, first)
  );
}

function roleOf(mention: Mention, at: number): Role | null {
  const words = plain(mention.before);
  if (at === 0) return opening.test(words) || startsFrom(mention) ? "opening" : null;
  if (closing.test(words) && !some.test(words)) return "closing";
  if (inflow.test(words)) return "inflow";
  return outflow.test(words) ? "outflow" : null;
}

/** Each told once, and nothing between them but their names. */
function areSteps(scene: Scene, flow: readonly Step[]): boolean {
  const roles = flow.map(({ role }) => role);
  const gaps = flow.slice(1).map(({ mention }, at) => {
    return textBetween(scene, flow[at]?.mention ?? mention, mention);
  });
  return (
    flow.length > least &&
    !roles.includes(null) &&
    new Set(roles).size === roles.length &&
    gaps.every((gap) => gap.length <= longestGap && !/其中|[。：:]/.test(gap))
  );
}

const least = 2;
const longestGap = 24;

function boundOf(flow: readonly Step[]): Bound | null {
  const of = (wanted: Role): readonly Mention[] =>
    flow.flatMap(({ mention, role }) => (role === wanted ? [mention] : []));
  const [end] = of("closing");
  const terms = [...of("opening"), ...of("inflow"), ...of("outflow")];
  if (end === undefined) return null;
  const gone = of("outflow").length > 0;
  const items: readonly Evidence[] = terms.map((each) => evidenceOf(nameOf(each), each));
  const signs = items.map(
    ({ role }, at) => `${gone && at === items.length - 1 ? "－" : "＋"}${role}`,
  );
  return {
    formula: {
      name: gone ? (items.length === 2 ? "difference" : "balance") : "sum",
      args: items.map((_, at) => at + 1),
      sign: "=",
      claim: 0,
    },
    evidence: [evidenceOf(roleName(end, "期末数"), end), ...items],
    text: `${signs.join("").slice(1)}＝${roleName(end, "期末数")}`,
    binding: bindingOf([end, ...terms]),
  };
}

/** 由22家扩大到25家: no word before the first number is its name. */
function nameOf(mention: Mention): string {
  return startsFrom(mention) ? "期初数" : roleName(mention, "期初数");
}
