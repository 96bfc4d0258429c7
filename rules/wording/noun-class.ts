import type { Figure } from "../../domain/figure.ts";
import { remembered } from "../remembered.ts";

/** What a count counts, so that 部门 are not added to 项目; "object" stands for any of them. */
export type NounClass =
  | "unit"
  | "project"
  | "policy"
  | "report"
  | "issue"
  | "indicator"
  | "person"
  | "record"
  | "comment"
  | "session"
  | "object";

const classes: readonly (readonly [NounClass, string])[] = [
  ["report", "报告(?![日期])"],
  ["issue", "问题"],
  ["indicator", "指标"],
  ["record", "信息|数据"],
  [
    "comment",
    "意见|建议(?!(?:予以|不予|暂不|暂缓|部分|(?:完善|修改|调整|优化|压减)后?)?(?:支持|立项|安排|延续|保留|取消|入库|实施))",
  ],
  ["policy", "政策"],
  ["project", "项目(?![点组村区户]|部(?!门))|工程(?![师量款])"],
  ["unit", "部门|单位|乡镇|镇|街道|学校|机构|企业|公司|局|家"],
  ["session", "培训班|培训会|培训|会议"],
  ["person", "人次|人员|人(?!大|民)|名"],
  ["object", "对象|任务|事项"],
];

const any = new RegExp(classes.map(([, words]) => `(${words})`).join("|"), "g");

function classAt(match: RegExpMatchArray | undefined): NounClass | null {
  if (match === undefined) return null;
  const group = match.slice(1).findIndex((part) => part !== undefined);
  return classes[group]?.[0] ?? null;
}

/** The noun right after the number, else the unit's own, else the last noun before the number. */
export function nounClass(
  figure: Figure,
  words: { readonly before: string; readonly after: string },
): NounClass | null {
  if (figure.quantity.dimension !== "count") return null;
  const unit = figure.quantity.unit ?? "";
  if (unit.includes("人") || unit === "名") return "person";
  if (/[期场]/.test(unit)) return "session";
  // 家 counts organisations, also in 报送监控报告的56家.
  if (unit === "家") return "unit";
  const own = cause.test(words.after) ? "" : words.after.slice(0, 24);
  const following = classAt([...own.matchAll(any)][0]);
  if (following !== null) return following;
  const before = words.before
    .slice(-24)
    .replaceAll(overseer, "")
    .replace(agent, "")
    .replace(doer, "")
    .replace(reason, "");
  const last = classAt([...before.matchAll(any)].at(-1));
  // 被评价单位采纳90条: units are not counted so.
  return last === "unit" && papers.has(unit) ? null : last;
}

const papers = new Set("条件份次笔");

/** 市财政局抽查238个: who looks is not what is counted. */
const overseer =
  /(?:财政|审计)(?:局|部门|厅|机关)(?=[一-龥])|[我本该]?局(?=随机|组织|抽|选|对|会同|联合|牵头|共|全年|审|核|评|监控|收回|压减|开展|完成|发现|提出|反馈|安排|申报|报送)/g;

/** 主管部门整改138个, 单位自行评估54个: nor is who does it. */
const doer =
  /(?:部门|单位|机构|局机关|乡镇|街道|学校|企业|公司)(?:[（(][^（()）]{1,6}[）)])?(?=(?:已|均|共|直接|按时|及时|按期|自行|主动|实际|累计|全部|当年|年内)*(?:完成|组织|报告)?(?:整改|采纳|落实|申报|编报|报送|提出|评估|复核|审核|办结|撤回|处置|解决|销号|承接|承担|实施|执行)(?:完成|完毕|到位|落实|了)?\s*$)/;

/** 由部门自行评估并经财政审核的24个: whoever 由 leads in does it. */
const agent =
  /(?<![理缘])由[^，,。；;\d由]{0,12}?(?:部门|单位|机构|局|乡镇|街道|学校|企业|公司)(?=[一-龥]{2})/;

/** 因指标不细化等原因退回287个: why is not what. */
const reason = /^.*(?:(?:等|种|些)(?:原因|因素)|因[^，,。；;]{2,24}(?=被|而|予以))/s;

/** 9个因政策变化不再具备条件: why they were left is not what they are. */
const cause = /^(?:因(?!素)|由于|受)/;

/** Whether two counts may stand in one relation. */
export function areAlike(a: NounClass | null, b: NounClass | null): boolean {
  return a === b || a === "object" || b === "object";
}

/** Problems, advice, people and meetings are never added to projects or offices. */
export function isApart(noun: NounClass | null): boolean {
  return apart.has(noun);
}

const apart: ReadonlySet<NounClass | null> = new Set<NounClass>([
  "issue",
  "comment",
  "person",
  "session",
  "record",
  "indicator",
]);

/** The last noun of a phrase: 占全部项目 → project. */
export const nounIn = remembered((phrase): NounClass | null =>
  classAt([...phrase.matchAll(any)].at(-1)),
);
