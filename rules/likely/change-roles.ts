import { anyOf } from "../wording/any-of.ts";
import { clauseBefore } from "../wording/clause-before.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { inOrder, pairsOf } from "./nearby.ts";

/** What the words at a number say that it is, as far as a difference may ask for it. */
export interface Told {
  readonly role: Role;
  /** Told of an earlier time, or as what something is measured against. */
  readonly side: "past" | "level" | "now" | "plain";
  /** The words of its clause that lead to it, figures in between left out. */
  readonly lead: string;
  readonly tail: string;
  /** Pairs of characters that its names have. */
  readonly pairs: ReadonlySet<string>;
  /** What the number is told against, in the words right before it. */
  readonly against: readonly Against[];
  /** What may be told against it: it is last year's, a mean, a target. */
  readonly is: readonly Against[];
  /** Pairs of characters in the words for what it is told against. */
  readonly named: ReadonlySet<string>;
  /** Times named right before it; with 比 before them, those that it is told against. */
  readonly times: readonly string[];
  /** Its place in a list told with 分别, from 0; null outside one. */
  readonly ordinal: number | null;
  /** Pairs of characters of the verb that is denied: what is left has not been done. */
  readonly denied: ReadonlySet<string>;
  readonly form: Form | null;
  /** The word that shows the form. */
  readonly word: string;
}

export type Role = "mean" | "asked" | "kept" | "total" | "change" | "cut" | "rest" | "plain";

/** How a number is told that may be a difference. */
export type Form = "up" | "down" | "cut" | "rest" | "open" | "apart";

const filler =
  "(?:了|约|近|仅|只|共|超过?|达到?|数?[为是]|额为?|幅度?为?|资金|财政资金|预算|金额|支出|比例|率|各类|不合理|项目|[：:（(])*$";

function ending(words: string): RegExp {
  return new RegExp(`(${words})${filler}`);
}

/** Words that end right before the number, the closest form first. */
const forms: readonly (readonly [Form, RegExp])[] = [
  ["apart", ending("相差|差距|极差|分差|差额|缺口|倒挂|价差|相距|还差|仅差|[^核]差|差了|尚缺|欠")],
  [
    "cut",
    ending(
      "核减|审减|评减|压减|调减|削减|砍掉|砍下来|砍|压缩|压降|压下来|精简|核低|扣减|扣除|扣|净减少?|清减|节约|节支|节省|省下|省下来的?|少安排|剔除|退回|取消|归并|裁减|核掉|^减|减支",
    ),
  ],
  [
    "rest",
    ending(
      "结余|结转|剩余|剩下的?|余下的?|其余的?|其余[一-龥]{1,6}|其它|其他|结存[一-龥]{0,4}|余额|尾款|净[一-龥]{1,3}|短收|未到位|未支出|未使用|未执行|未支付|趴在账上的",
    ),
  ],
  [
    "open",
    ending(
      "尚有|仍有|还有|另有|另|尚余|尚未[一-龥]{1,6}|未(?!突破|超)[一-龥]{1,6}|没有?[一-龥]{1,6}|不[一-龥]{1,4}的?|正在[一-龥]{1,4}|逾期[一-龥]{0,4}|待[一-龥]{1,3}|除[一-龥]{0,8}",
    ),
  ],
  [
    "up",
    ending(
      "增加|增长|新增|增收|增支|净增|增幅|增速|上升|上涨|提高|提升|扩大|升高|攀升|加快|高出|超出|多出|(?<![最较更])(?:高于?|快于?)|(?<![众许较最])多于?|超额|超[一-龥]{0,2}|多[收支报][一-龥]?|增|升|涨|又添|前移|前进|领先|[+＋]",
    ),
  ],
  [
    "down",
    ending(
      "减少|下降|降低|回落|下滑|缩减|缩小|滞后|落后|放缓|减缓|收窄|缩短|降幅|(?<![最较更])(?:低于?|慢于?)|(?<![至最较])少于?|少[收支][一-龥]?|降|跌|减|后退",
    ),
  ],
];

/** Most leads have none of the words, which one look tells. */
const anyForm = anyOf(forms.map(([, words]) => words));

const openBehind = /^[^，,。；;、]{0,4}?(?:未|没|尚|仍|不|逾期|正在|除外|的缺口|缺口|结余|结转)/;

function formOf(lead: string, tail: string): readonly [Form, string] | null {
  // 比上年同期支出低于75%的序时进度4.8个百分点: the level may stand between.
  for (const [form, words] of anyForm.test(lead) ? forms : []) {
    const found = words.exec(lead);
    if (found !== null && !/(?:不|未)(?:高于?|低于?|少于?|多于?|超过?)$/.test(lead))
      return [form, found[1] ?? ""];
  }
  // 分别比上年增加112个和1.92亿元: told once for all of the list.
  const list = /分别[^，,；;。\d]*(?=\d)/.exec(lead)?.[0];
  if (list !== undefined && list.length < lead.length && comparing.test(list)) {
    const shared = formOf(list, "");
    return shared !== null && /up|down/.test(shared[0]) ? shared : null;
  }
  return openBehind.test(tail) ? ["open", "behind"] : null;
}

const roles: readonly (readonly [Role, RegExp])[] = [
  ["mean", /(?:[人户亩均]均|平均|每[一-龥]{1,3})[^，,]{0,5}$/],
  ["cut", /(?:核减|审减|评减|压减|调减|削减|砍掉?|压缩|节约|节省|节支)[^，,]{0,5}$/],
  [
    "change",
    /(?:增加|增长|新增|减少|下降|上升|提高|提升|降低|[高低多少快慢]于?|增|减)[^，,到至为]{0,3}$/,
  ],
  ["rest", /(?:结余|结转|剩余|剩下|其余|尚有|仍有|还有|未[^，,]{1,5})[^，,]{0,3}$/],
  [
    "kept",
    /(?:审定|核定|核准|批复|认定|确认|评审后|评估后|安排|支出|执行|完成|实现|整改|办结|销号|采纳|通过|合格|到位|实际|已|入库|公开|支付|成交|中标|拨付|使用|最终|给了|处置后|调整后|达标|回收|收回)[^，,]{0,6}$/,
  ],
  [
    "asked",
    /(?:送审|申报|申请|报审|送评|评审前|评估前|上报|报|要|概算|预算|计划|目标|应|总投资|下达|限价|控制价|满分|最高|原)[^，,]{0,8}$/,
  ],
  ["total", /(?:共|总|累计|合计|全部|发现|反馈|提出|反映|收集|梳理|抽查|审核|涉及)[^，,]{0,8}$/],
];

const keptBehind = /^[^，,。；;、]{0,6}?(?:已|完成|整改到位|办结|采纳|通过|合格|公开)/;
const past =
  /(?:上一?年|去年|前年|上期|上次|上月|同期|20\d\d年|年初|期初|[一-龥]前|\d月|季度|原|由|从|上半年)[^，,。；;]{0,10}$/;
const level =
  /(?:平均|序时|时间进度|目标|要求|计划|第[一二三]|最[高低]|满分|预算|概算|标准|不低于|指标值)[^，,。；;]{0,6}$/;
const now = /(?:今年|本年|本期|目前|现|到|至|达|为|增至|降至)$/;

/** What something may be measured against. */
export type Against = "year" | "mean" | "schedule" | "target" | "plan" | "rank" | "month" | "start";

const againsts: readonly (readonly [Against, RegExp])[] = [
  ["year", /上一?年|去年|前年|同期|同比|上期|上次|20\d\d年/],
  ["mean", /平均|均值/],
  ["schedule", /序时|时间进度|时序/],
  ["target", /目标|要求|指标|标准|不低于|不少于|满分/],
  ["plan", /计划|预算|概算|任务|合同|控制价|限价/],
  ["rank", /第[一二三四五]|最[高低多少]|首位|末位/],
  ["month", /\d+月|季度|上半年|环比/],
  ["start", /[由从]|年初|期初|[一-龥]前/],
];

const anyAgainst = anyOf(againsts.map(([, pattern]) => pattern));

function againstsIn(words: string): readonly Against[] {
  if (!anyAgainst.test(words)) return [];
  return againsts.flatMap(([name, pattern]) => (pattern.test(words) ? [name] : []));
}

const comparing = /(?:[比较与和超]|同比|环比|[高低快慢多少]于|高出)[^，,。；;]*$/;

/** What every measured figure is told as. */
export const toldFigures = perScene((scene: Scene): ReadonlyMap<string, Told> => {
  const told = new Map<string, Told>();
  for (const mention of inOrder(scene).list) told.set(mention.figure.id, toldOf(mention));
  return told;
});

const stops: ReadonlySet<string> = new Set("，,；;。");

function toldOf(mention: Mention): Told {
  const { figure, scope, before, after } = mention;
  const at = figure.flow.start - scope.span.start;
  const own = plain(scope.text.slice(Math.max(0, at - 30), at));
  const lead = clauseBefore(own, own.length, stops);
  const tail = plain(scope.text.slice(at + figure.flow.end - figure.flow.start).slice(0, 14));
  const clause = clauseOf(plain(before), lead);
  const found = formOf(lead, tail);
  const compared = comparing.exec(clause)?.[0] ?? "";
  const role = roles.find(([, words]) => words.test(clause.slice(-14)))?.[0];
  return {
    lead,
    tail,
    role: role ?? (keptBehind.test(tail) ? "kept" : "plain"),
    side: past.test(lead.slice(-16))
      ? "past"
      : level.test(lead.slice(-12))
        ? "level"
        : now.test(lead)
          ? "now"
          : "plain",
    pairs: pairsOf(plain(`${before.slice(-16)}|${after.slice(0, 12)}`)),
    is: againstsIn(`${clause.slice(-16)}|${/^的[^，,。；;、]{2,6}/.exec(tail)?.[0] ?? ""}`),
    against: againstsIn(compared),
    named: pairsOf(compared),
    times: timesIn(compared === "" ? clause : compared),
    ordinal: ordinalIn(lead),
    denied: deniedIn(found?.[1] ?? "", tail),
    form: found?.[0] ?? null,
    word: found?.[1] ?? "",
  };
}

/** 优秀等次部门比上年（15个）: in a bracket the words before it count. */
function clauseOf(before: string, lead: string): string {
  return before === "" && /[（(]$/.test(lead)
    ? lead.replace(/^.*[\d%％）)]/, "").slice(0, -1)
    : before;
}

/** Times as the text names them: 6月末, 2023年, 三季度. */
function timesIn(words: string): readonly string[] {
  return words.match(/20\d\d(?=年)|\d{1,2}月|[一二三四](?=季度)|上半年|[春夏秋冬](?=季)/g) ?? [];
}

/** 分别为676个、19.53亿元 */
function ordinalIn(lead: string): number | null {
  const list = /分别([^，,；;。]*)$/.exec(lead)?.[1];
  return list === undefined
    ? null
    : (list.replaceAll(/20\d\d年/g, "").match(/\d[\d.]*/g)?.length ?? 0);
}

/** 未按时完成的, 逾期报送的: the verb that is denied. */
const denied = /(?:尚未|未|没有?|不|逾期|待|暂未)([一-龥]{2,6})/;

function deniedIn(word: string, tail: string): ReadonlySet<string> {
  const found = denied.exec(word)?.[1] ?? denied.exec(tail.split(/[，,；;。]/)[0] ?? "")?.[1] ?? "";
  return pairsOf(found);
}

/** How many pairs two figures have in common, at most three. */
export function inCommon(a: Told, b: Told): number {
  let count = 0;
  for (const pair of a.pairs) if (b.pairs.has(pair)) count += 1;
  return Math.min(count, 3);
}

export function meets(pairs: ReadonlySet<string>, { lead, tail }: Told): boolean {
  const words = `${lead.slice(-10)}|${tail.slice(0, 8).split(/[，,；;。（(]/)[0] ?? ""}`;
  for (const pair of pairs) if (words.includes(pair)) return true;
  return false;
}
