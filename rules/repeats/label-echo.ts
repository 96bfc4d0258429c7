import { countsKinds } from "../counts/counts-kinds.ts";
import { areAlike } from "../wording/noun-class.ts";
import { perObject } from "../remembered.ts";
import { isOtherGrade } from "./other-grade.ts";
import { isSlip, sameValue } from "./repeat-binding.ts";
import type { Bound } from "../rule.ts";
import { isOfEach } from "../wording/of-each.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene, Scope } from "../wording/scene.ts";

/** What is told of a group tells it again: 80分以下的3个 and 对80分以下的3个对象压减预算. */
export const labelEchoes = perScene((scene: Scene): readonly Bound[] => {
  const counts = scene.mentions.filter(isCounted);
  return counts.flatMap((mention, at) => {
    const label = labelOf(mention);
    if (label === null) return [];
    const earlier = counts
      .slice(Math.max(0, at - reach), at)
      .filter((other) => isSame(other, mention, label));
    const equal = earlier.findLast(({ figure }) => figure.value === mention.figure.value);
    if (equal !== undefined) return [boundOf(equal, mention)];
    if (isOtherGrade(mention, counts.slice(Math.max(0, at - reach), at))) return [];
    const [first] = earlier;
    const one = new Set(earlier.map(({ figure }) => figure.value)).size === 1;
    return first !== undefined && one && isWrong(first, mention, label)
      ? [boundOf(first, mention)]
      : [];
  });
});

const reach = 80;

function isCounted(mention: Mention): boolean {
  const { figure, scope, past } = mention;
  return (
    !countsKinds(mention) &&
    !isOfEach(mention) &&
    figure.kind === "count" &&
    !scope.isRow &&
    !past &&
    figure.quantity.qualifier === "exact"
  );
}

interface Label {
  /** What singles the group out, without the words that any group has; or all its words. */
  readonly words: string;
  /** 已完成评估9个，…。已完成评估的9个项目: words that any group has, told again to the letter right behind. */
  readonly verbatim?: boolean;
  /** 已投入运营的8个项目: the words before the number say which. */
  readonly clause: boolean;
}

const general =
  /项目|单位|部门|绩效|评价|评估|评审|审核|复核|监控|自评|财政|预算|资金|重点|新增|全[县市区省]|年度|问题|工作|报告|对象|其中|上述|这些|目前|累计|全部|共有?|已经?|将|对|从|给予|针对|有关|相关|涉及|组织|开展|完成|目标|进行|(?<!再)实施|对应/g;
const mixed = /[^，,。；;：:]{0,24}$/;
const picking = /其中|另|抽|选|部分|有的|包括|分别|[和及、与](?=[^的]*$)/;

/** Null where the count is of a group that nothing singles out. */
function labelOf(mention: Mention): Label | null {
  const lead = leadOf(mention);
  if (picking.test(lead)) return null;
  const own = lead.endsWith("的") ? lead.slice(0, -1).replace(general, "") : "";
  if (own.replace(/\d/g, "").length >= 3) return { words: own, clause: true };
  const whole = lead.replace(/^(?:其中|上述|这|该|对|将)/, "");
  if (whole.endsWith("的") && whole.replace(/\d/g, "").length > shortest)
    return { words: whole.slice(0, -1), clause: true, verbatim: true };
  if (!/^(?:上述|这|该|目前|对|将|\d{4}年度?)*$/.test(lead)) return null;
  // 41个红灯项目, 3份不合格报告
  const behind = /^([一-龥]{2,8}?)(?:项目|报告|问卷|对象|单位|部门|机构|指标)/.exec(
    plain(mention.after),
  )?.[1];
  const words = (behind ?? "").replace(general, "");
  return words.length >= 2 && !vague.test(words) ? { words, clause: false } : null;
}

/** Kinds that a report counts in many places, and levels. */
const vague = /[级直本]|预算|主管|乡镇|市|县|区|年|整体|政策|转移|专项|采购|政府|第三方|个$/;
const time = /\d{1,2}月|[上下]半年|[一二三四]季度|第[一二三]轮|首轮|次轮|年[初中末底]|期末/g;

function isSame(a: Mention, b: Mention, { words, clause, verbatim }: Label): boolean {
  if (a.scope === b.scope || a.figure.year !== b.figure.year) return false;
  const counted = [a, b].every(({ figure }) => /^[个家项份]$/.test(figure.quantity.unit ?? ""));
  if (!counted && a.figure.quantity.unit !== b.figure.quantity.unit) return false;
  // 因政策调整不再实施的9个: the noun before the number is one of its label.
  const [left, right] = [a, b].map(({ noun, after }) => (after === "" ? null : noun));
  if (left != null && right != null && !areAlike(left, right)) return false;
  // 运行监控三个环节 are no monitored projects.
  if (!clause && a.after !== "" && !areAlike(a.noun, b.noun)) return false;
  const times = [a, b].map(({ scope }) => timesOf(scope));
  const timed = times.every((each) => each !== "") && times[0] !== times[1];
  // So much said of a group leaves no room for another time.
  if (timed && words.length < plenty) return false;
  const { picked, lead, told, named, behind } = groupOf(a);
  if (picked) return false;
  if (verbatim === true)
    return lead.endsWith(words) && b.figure.block === a.figure.block && isNext(a, b);
  if (clause) return endsAlike(told, words) || endsAlike(named, words);
  return `${told}|${behind}`.includes(words);
}

function leadOf(mention: Mention): string {
  return plain(mixed.exec(leading(mention, 30))?.[0] ?? "");
}

/** What the words around a count tell of its group; each later count asks for it. */
const groupOf = perObject((mention: Mention) => {
  const lead = leadOf(mention);
  return {
    picked: picking.test(lead.slice(-4)),
    lead,
    told: bare(lead),
    named: bare(plain(mention.before)),
    behind: plain(mention.after).slice(0, 8),
  };
});

/** 执行率低于50%的部门: the noun says nothing, nor what binds it. */
function bare(words: string): string {
  return words.replace(general, "").replace(/的$/, "");
}

/** So few characters on, nothing else can be called so. */
const nearby = 80;

function isNext(a: Mention, b: Mention): boolean {
  return b.figure.flow.start - a.figure.flow.end < nearby;
}

/** 完工并投入运营 and 投入运营; not 未投入运营. */
function endsAlike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < shortest || !long.endsWith(short)) return false;
  return !/[未不非没尚无仅]|\d$/.test(long.slice(0, -short.length));
}

const shortest = 4;
const plenty = 6;

const timesOf = perObject(({ text }: Scope): string =>
  [...new Set(plain(text).match(time) ?? [])].toSorted().join(),
);

const summing =
  /^[^，,。；;]{0,14}(?:涉及|共|均|全部|都|合计|平均|预算|支出|中[，,有仅]|仅|分布|分别|的)/;

/** One condition holds for one number; 41个红灯项目 may be some of them unless they are summed up. */
function isWrong(a: Mention, b: Mention, { clause }: Label): boolean {
  if (clause) return true;
  if (Number(b.figure.value) > Number(a.figure.value)) return true;
  return isSlip(a, b, false) && summing.test(b.after);
}

function boundOf(a: Mention, b: Mention): Bound {
  return sameValue(a, b, "该类的个数", "该类的个数");
}
