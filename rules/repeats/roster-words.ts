import { plain } from "../wording/plain.ts";
import { leading, perScene, trailing } from "../wording/scene.ts";
import { isVisited } from "../subsets/visited.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** A count of all units, or of all towns, at one step of the year. */
export interface Member {
  readonly mention: Mention;
  readonly kind: "unit" | "town";
  /** The words say that all of them are meant: 全部, 所有, 均. */
  readonly whole: boolean;
}

/** 县级预算单位, 一级预算部门, 旗直部门, 乡镇（街道）; 部门预算项目 are no units. */
const noun =
  /^(?:[县区市旗州]|区本|县本|市本|本)?(?:级|直)?(?:一级)?(?:(?:预算)?(?:单位|部门)(?!预算|项目|专项)(?:（单位）|\(单位\)|单位)?|(?:乡镇|镇街|苏木镇|[镇乡](?=[（(])|街道(?=[（(]))(?:[（(](?:街道|乡镇|镇|办|办事处)[）)]|街道)?)/;
/** 单位自评68家, 公开绩效目标的单位82家, 自评:单位64家, 预算部门62个. */
const nounBefore =
  /(?:预算(?:单位|部门)|(?<!主管|责任|所属|下属|二级|涉及)(?:单位|部门))(?:自评|[共有计为是:：])*$|(?:^|[:：])(?:绩效)?(?:目标|自评)$/;
/** 部门整体支出绩效目标58个: one for each unit. */
const targetEach = /整体(?:支出)?(?:绩效)?目标(?:申报表)?[共计]?$/;
/** …, 94家随部门决算公开自评结果: the noun stands before. */
const elided = /^(?:随|公开|完成|编报|填报|报送|开展|全部|均)/;

const everyone = /(?:全[县区市旗州]|所有|全部|全体|各|本级|区级|县级|市级|[县区市旗]直)(?:的)?$/;
const standing = /(?:现有|共有|设有|辖)[一-龥]{0,10}$/;
const universal = /^[^，,。；;]{0,16}(?:全部|均(?!值|衡|分)|全面|全覆盖|全做|都(?!市))/;
const telling = /全部|全面|均|编报|填报|编制|公开|自评|监控|纳入|目标|全覆盖|整体支出|财政运行/;

/** What picks some of them. */
const picking =
  /抽|选|其中|部分|约谈|处罚|邀请|重点|随机|委托|剩|另|其余|通报|分属|涉及|第三方|下达|督促|奖|扣|压减|反馈|试点|评估|有$|仅|只|超过?$|的$|[余多]$/;
/** What is told of some of them: those that were late, or fell short. */
const some =
  /^[^，,。；;]{0,20}(?:逾期|未|不足|低于|高于|被|得分|等次|受到|列入|暂停|约谈|通报|压减|抽查|复核|拖到|尚无|没有|缺|偏|超)/;
/** 2项政策和3家部门的整体支出, 7个乡镇和3个街道: one kind of several. */
const listed = /(?:和|以及|及|与|、)$/;
const listing = /^(?:和|以及|及|与|、)\d+个(?:街道|乡|镇|社区)/;
/** 73个县级部门和15个镇（街道）: the two levels of a county. */
const besideUnits = /(?:部门|单位)(?:和|以及|及|与|、)$/;
/** 逾期报送的部门3家, 得分差距过大的单位2家. */
const blamed = /(?:不|未|逾期|过大|偏|低|高|差|优|良|中|违规|问题)[一-龥”"]{0,6}的(?:部门|单位)/;
const asking =
  /^(?:申[报请](?!目标)|(?:报送|提交|提出|开展|上报)[^，。；;]{0,8}(?:事前|评估|新增)|等|的(?:\d+个(?!项目绩效目标)|项目)|[^，。；;]{0,6}(?:新增|申报的)\d*个?)/;
const excepting = /除外|涉密|不含|以外|暂未|未(?:按|报|填|编)/;
/** 69个预算部门及所属214个单位: units of a lower level. */
const below = /(?:所属|下属|下辖|二级|基层)[一-龥]{0,6}$/;
/** 其余21个部门均已公开: all that are left are not all. */
const left = /(?:其余|其他|另外?有?|剩[余下]|余下)的?$/;
/** 人均对口16个部门: so many of each person or office. */
const each = /[人户]均|平均|每[一-龥]{1,3}/;
const excepted = /(?:除|不含|剔除|扣除)[^。；;]{1,16}[，,]?$/;

/** Counts that speak of a whole roster, in the order of the text. */
export const membersOf = perScene((scene: Scene): readonly Member[] => {
  const members: Member[] = [];
  for (const mention of scene.mentions) {
    const member = memberOf(mention, members.at(-1));
    if (member !== null) members.push(member);
  }
  return members;
});

function memberOf(mention: Mention, last: Member | undefined): Member | null {
  const { figure, scope, past } = mention;
  if (figure.kind !== "count" || scope.isRow || past || figure.quantity.qualifier !== "exact")
    return null;
  const lead = clauseOf(mention);
  const tail = plain(trailing(mention, 44));
  const head = headOf(mention, lead, tail, last);
  if (head === null || excepting.test(tail) || isVisited(mention)) return null;
  // 一个部门一个部门地过 counts nothing.
  if (figure.quote.startsWith("一")) return null;
  if (left.test(lead) || each.test(lead)) return null;
  if (excepted.test(plain(leading(mention, 20))) || below.test(lead) || blamed.test(lead))
    return null;
  const next = tail.slice(head.length);
  const isLevel = head.kind === "town" && besideUnits.test(lead);
  const covered = isLevel && /覆盖[^，,。；;]{0,20}$/.test(leading(mention, 28));
  const whole = covered || everyone.test(lead) || universal.test(next) || standing.test(lead);
  if (
    (head.kind === "town" && listing.test(next)) ||
    (!whole && ((listed.test(lead) && !isLevel) || picking.test(lead.slice(-8))))
  )
    return null;
  if ((!whole && some.test(next)) || asking.test(next)) return null;
  const told =
    telling.test(next.slice(0, 28)) ||
    telling.test(lead) ||
    lead.endsWith("覆盖") ||
    isLevel ||
    (head.kind === "town" && lead === "" && /^中[，,]/.test(next));
  return whole || told ? { mention, kind: head.kind, whole } : null;
}

/** From the last stop on; “自评:单位64家” is one clause. */
function clauseOf(mention: Mention): string {
  const clause =
    leading(mention, 30)
      .split(/[，,；;。（()）\n]/)
      .at(-1) ?? "";
  // A figure before it in the clause ends what is told of this one.
  return plain(clause.slice(clause.search(/[^\d个家项份]*$/)));
}

interface Head {
  readonly kind: Member["kind"];
  /** Of the noun behind the number. */
  readonly length: number;
}

function headOf(
  { figure, scope }: Mention,
  lead: string,
  tail: string,
  last: Member | undefined,
): Head | null {
  const behind = noun.exec(tail)?.[0] ?? "";
  if (behind !== "") {
    const kind = /单位|部门/.test(behind) ? "unit" : "town";
    const part =
      /^(?:整体(?!(?:支出)?(?:绩效)?目标|支出(?:开展|进行))|评价|评估|项目|自评项目|财政所)/;
    return part.test(tail.slice(behind.length)) ? null : { kind, length: behind.length };
  }
  const unit = figure.quantity.unit ?? "";
  if (!/^[家个]$/.test(unit)) return null;
  if (targetEach.test(lead) && !/^[一-龥]/.test(tail)) return { kind: "unit", length: 0 };
  if (nounBefore.test(lead) && /^(?:$|[，,。；;、]|全覆盖|全部|均)/.test(tail))
    return { kind: "unit", length: 0 };
  const follows = last?.mention.scope === scope && unit === "家" && /^[:：]?$/.test(lead);
  return follows && elided.test(tail) ? { kind: last.kind, length: 0 } : null;
}
