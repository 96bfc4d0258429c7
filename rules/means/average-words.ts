import { changeBefore, comparesAlone } from "../changes/change-words.ts";
import { perObject } from "../remembered.ts";
import { clauseBefore } from "../wording/clause-before.ts";
import { plain } from "../wording/plain.ts";
import { leading, trailing } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { perMention } from "../rates/vicinity-words.ts";

export const each =
  /每一?(?:个|家|名|项|条)?(批次|公里|千米|平方米|立方米|公顷|人次|项目|部门|单位|乡镇|学校|机构|县|组|村|亩|吨|人|生|户|家|期|场|次|件|份|名|所|座|台|项|校|站|处|条|辆|只|头|班|宗|笔|册|张|栋|幢|段|株|个|天|月|年|季度)/;
/** 平均每个问题对应, 每个退回项目, 单个项目: what is counted, with words that narrow it down. */
const eachNoun =
  /(?:每一?[个家名项条所]|(?<=平均)单[个家项份]|单[个家项份](?=[^，]*(?:平均|均)))([一-龥]{0,4}?)(问题|项目|对象|部门|单位|乡镇|镇街|街道|机构|学校|企业|园区|社区|站点|网点|餐点|政策|报告|合同|学生|家庭|试点|领域|任务|业务|合同|线路|课题|县区|区县|镇|村|园|点)/;
const mean =
  /([一-龥])(?<![平年月日季天周旬不总都各已也还数率度级标额值款金为等人])均(?!衡|匀|可|已|为|有|在|未|能|不|达|高|低)|(人)均(?!衡)/;
/** 部门平均编制20个, 公里造价120万元. */
const leadingNoun =
  /(部门|单位|乡镇|镇街|学校|企业|机构|项目|县区|村)平均|(公里|平方米|立方米|亩|吨|座|套|户|床位)(?:平均)?(?:造价|投资额?|单价)/;
/** 资金1.68亿元，均1200万元: for each of what was counted last. */
const bare = /^(?:平)?均$/;
/** 对3个对象压减478万元，平均压减159.33万元: a cut for each of what was counted. */
export const meanCut =
  /平均(?:压减|审减|核减|核低|评减|调减|扣减|削减|节约|节支|收回)(?:预算|资金|金额|额)?(?:为|约|近|达到?)*$/;
/** 核定每公里4.5万元，养护里程210公里，核减210万元: what was cut is not what was granted for each. */
export function isCutFrom(average: Mention, total: Mention): boolean {
  const isTold =
    /核[定准]|审[定核]|申[报请]|送审/.test(average.before) || granted.test(average.after);
  return isTold && totalCut.test(total.before);
}

/** 改按每个12万元安排，审减162万元 */
const granted = /^(?:的?标准)?(?:安排|核定|测算|补助|补贴|支持|拨付|计算)/;
const totalCut = /(?:[核审评压调削]减|节约|节支)[一-龥]{0,4}$/;

/** 比全市人均多0.14万元, 高出县均640万元: how far it is from a mean. */
export const isAgainstMean = perObject((mention: Mention): boolean => {
  const words = plain(mention.before);
  return (
    (comparesAlone(mention) && changeBefore(mention) !== null) ||
    /(?:高[出于]|低于|超[过出]|[多少]于|多出|领先|落后)[一-龥]{0,4}均[一-龥]{0,4}$/.test(words)
  );
});

/** 退回实施方案19份 are not the reports of 每份报告15.5条. */
export function isOfOtherPapers(average: Mention, { figure, before, after }: Mention): boolean {
  const own = eachPaper.exec(plain(leading(average, 24)))?.[1];
  if (own === undefined || figure.quantity.unit !== "份") return false;
  const words = plain(before) + after.slice(0, 6);
  return !words.includes(own) && paper.test(words);
}

const paper = /报告|方案|问卷|合同|保单|底稿|通知书|目标表|意见书|清单|协议/;
const eachPaper = new RegExp(`每份[一-龥]{0,4}?(${paper.source})`);

/** 自评平均分: the mean of what they gave themselves is not that of what they were given. */
export function giverOf(words: string): string | null {
  return /自评|初评|复评|复核/.exec(words)?.[0] ?? null;
}

/** （六）免费开放等其他5个项目，资金合计2.08亿元，平均得分87.3分: a mean of those that are not told one by one. */
export function isOfRest(mean: Mention): boolean {
  return ofRest.test(plain(leading(mean, 40)));
}

const ofRest =
  /(?:其[他它余]|另外|剩余|余下)[一-龥]{0,4}[\d两三四五六七八九十]{1,3}[个家项][^。；;]*$/;

/** 柏林县835万元: what one place has is not what all have. */
export function isOfOnePlace({ before }: Mention): boolean {
  return /^(?![全各本]|其余|其他)[一-龥]{1,3}(?:[县市区旗乡镇村]|街道)$/.test(plain(before));
}

/** Only one divisor can be judged: 每人每月 needs the months as well. */
export const several = /每[一-龥]{1,3}每|\/[一-龥]{1,2}[·/]/;

/** Of a mean that does not say what it is for each of. */
export const anything = "";

const dash = "[至到—–~～-]";
const rangeBefore = new RegExp(`\\d[一-龥]{0,2}${dash}$`);
const rangeBehind = new RegExp(`^${dash}\\d`);

/** 每家承担3至5个任务: neither end of a range is a mean. */
export function isOfRange(mention: Mention): boolean {
  return rangeBefore.test(leading(mention, 5)) || rangeBehind.test(trailing(mention, 2));
}

/** Every mean has one of these words before its number, or a stroke behind it. */
const meanWords = /[每单均]|造价|投资/;

const stops: ReadonlySet<string> = new Set("，,；;。（(");

/** What a mean is told for each of; null where a number is told as no mean. */
export const unitOf = perObject((mention: Mention): string | null => {
  const { before, after, figure } = mention;
  const lead = leading(mention, 24);
  const isStroked = /[/／]/.test(`${figure.quantity.unit ?? ""}${after}`);
  if (!isStroked && !meanWords.test(before) && !meanWords.test(lead)) return null;
  // 平均每个县（区）16个
  const open = lead.replaceAll(/[（(][一-龥]{1,4}[）)]/g, "");
  const clause = clauseBefore(open, open.length, stops);
  const slashed = /^[元家个][/／](人次|公里|亩|吨|人|户|次|批次|项|家)/.exec(
    `${figure.quantity.unit ?? ""}${after}`,
  )?.[1];
  // 人次均625元
  const visits = /人次均/.test(before) ? "人次" : undefined;
  // 提高到每公里1000元 and 每亩6元 are standards: without a told total nothing is averaged.
  const means = mean.exec(before);
  const noun = leadingNoun.exec(before);
  const named =
    slashed ??
    visits ??
    eachNoun.exec(clause)?.[2] ??
    each.exec(clause)?.[1] ??
    noun?.[1] ??
    noun?.[2] ??
    means?.[1] ??
    means?.[2];
  const alone = bare.test(before) || meanCut.test(plain(before));
  // 生均: students are counted as 人 or 名.
  return (named === "生" ? "人" : named) ?? (alone && figure.kind === "amount" ? anything : null);
});

/** 平均每个终评项目, 平均每个退回的项目: of the counts those that are told with the same word. */
export function narrowed(average: Mention, pool: readonly Mention[]): readonly Mention[] {
  const { clause } = perMention(average);
  const [, words = "", noun = ""] = eachNoun.exec(clause) ?? [];
  const word = words.replace(/的$|平均/g, "");
  if (word.length < 2) return [];
  return pool.filter(
    ({ figure, before, after }) =>
      figure.quantity.dimension === "count" &&
      /^[个项家所条]$/.test(figure.quantity.unit ?? "") &&
      // Nor is 平均每个评价对象 told of 评价组由6家机构组成.
      ((before.includes(word) && (after === "" || after.slice(0, 10).includes(noun))) ||
        after.slice(0, 10).includes(word)) &&
      // 平均每个评价对象 is not told of 5个评价工作组.
      (!after.startsWith(word) || after.includes(noun)),
  );
}

/** 合计扣3.6分，平均每家扣0.45分: marks that are taken or given, not those that were reached. */
export function isTaken({ figure, before }: Mention): boolean {
  return figure.kind === "score" && /每[一-龥]{1,3}(?:各|平均)?[扣加减奖]分?$/.test(before);
}

/** 承接量前五家机构: the first of them are not all that there are. */
export function isOfForemost(before: string): boolean {
  return foremost.test(plain(before));
}

const foremost = /(?<![此之以目])(?:前|后|末)$/;

/** 评价34个: what is evaluated without a noun are projects as a rule. */
const ofProjects = /^(?:达到?|共|为|是|计)?$|(?:评价|评估|评审|监控|自评)(?:项目)?(?:共|达到?)?$/;

/** 每名教师 goes with 教师2984人, 人均 with 92名. */
export function areHeads(per: string, unit: string | null): boolean {
  return (per === "人" && unit === "名") || (per === "名" && unit === "人");
}

export function isCountOf({ figure, after, before }: Mention, per: string): boolean {
  const { unit } = figure.quantity;
  if (isOfForemost(before)) return false;
  if (per === anything || unit === per || unit === `万${per}`) return true;
  if (areHeads(per, unit)) return true;
  if (per === "校") return unit === "所" || before.endsWith("学校");
  if (per === "户" && unit === "家") return true;
  if (per === "项目" && unit === "个" && after === "" && ofProjects.test(plain(before)))
    return true;
  const general = /^[个项家所条张块]$/.test(unit ?? "");
  return (
    general &&
    (per === "个" || after.slice(0, 10).includes(per) || plain(before).slice(-8).includes(per))
  );
}

/** A机构8个，服务费46万元；B机构11个，服务费58万元；平均…: the mean of all is that of neither. */
export function areSeveral([nearest, ...others]: readonly Mention[]): boolean {
  const name = nearest?.before.replace(/\s/g, "").slice(-2) ?? "";
  return (
    nearest !== undefined &&
    name.length > 1 &&
    others.some(
      ({ before, figure, scope }) =>
        figure.block === nearest.figure.block &&
        scope !== nearest.scope &&
        plain(before).endsWith(name),
    )
  );
}

/** 参与216人次，人均2.1次; 21家次, of 家. */
export function isUnitOf(total: string | null, mean: string | null, per: string | null): boolean {
  return total === `${mean ?? ""}次` || (mean === "次" && per === "人" && total === "人次");
}
