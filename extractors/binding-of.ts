import type { Figure, Kind, Status } from "../domain/figure.ts";
import type { Stage } from "../domain/indicator.ts";
import { indicators } from "../domain/indicator.ts";
import { bind, disputed, unbound } from "./binding/bind.ts";
import type { Binding, Surroundings } from "./binding/bind.ts";
import { isAnotherValue, isOfPlaces, plainLead } from "./binding/second-reading.ts";
import { partOf } from "./binding/parts.ts";
import { stageOfWords } from "./context/sentence.ts";
import type { Situation } from "./situation.ts";
import { classIndicator } from "./table/class-rows.ts";
import { plainLabels, tellsChange } from "./table/neutral-labels.ts";
import type { TableToken } from "./table/table-tokens.ts";

const restated = /（(?:约合|折合|约|合|即)$/;

/** 比上年的547个, 较2023年的10.20%: the base of the figure before it. */
const comparedWith =
  /(?:比|较|与)(?:上年|去年|上一年|20\d\d年(?:度)?)(?:[\d—–\-至]+月)?(?:同期)?(?:的|（)?$|(?<![增降减长升高低])同比（$/;

/** What those words end in. */
const endsInBase: ReadonlySet<string> = new Set("年度月期的（");

const performanceWords = /绩效|监控|重点评价/;

/** The indicator of the figure in this situation, without a look at its parts and wholes. */
export function bindingOf(situation: Situation, status: Status): Binding {
  const { token, table, place, previous, lead, tail } = situation;
  if (token.inTitle || place.name || situation.quoted.has(place.block)) return unbound;
  // 三类评价对象 counts classes, and no objects.
  if (token.kind === "count" && /^(?:大?类|种|档)$/.test(token.unit ?? "")) return unbound;
  const sentence = place.context + place.sentence.words;
  if (previous !== null && previous.sentence.start === place.sentence.start) {
    if (restated.test(lead)) return sameAs(previous);
    if (table === null && endsInBase.has(lead.at(-1) ?? "") && comparedWith.test(lead))
      return sameAs(anchorOf(situation) ?? previous);
  }
  const spoken = situation.performance || performanceWords.test(sentence);
  const stage = stageOf(situation, spoken);
  const { kind, unit } = token;
  const named = table === null ? null : labelled(lead, kind);
  if (named !== null) return situation.oneObject && isOwnWork(named, sentence) ? unbound : named;
  const headed = headedBy(situation);
  if (headed !== null) return headed;
  const around = { kind, unit, status, lead, tail, sentence, stage, framed: spoken };
  if (table !== null && tellsChange(table.column)) return unbound;
  const first = bind(around);
  const second = first.indicator !== null ? first : again(around, situation);
  const bound = second.indicator === null ? first : second;
  const binding = spoken || bound.indicator?.startsWith(`${stage}.`) ? bound : unbound;
  if (situation.oneObject && isOwnWork(binding, sentence)) return unbound;
  if (!binding.indicator?.startsWith("evaluation.key_") && isPartOfPair(lead, tail)) {
    return partOf(binding);
  }
  const ofClass = table === null ? null : classIndicator(table.row, binding.indicator);
  if (ofClass !== null) return ofClass === "" ? partOf(binding) : renamed(binding, ofClass);
  if (isObjectRow(situation, binding, stage)) return partOf(binding);
  return place.item ? partOf(binding) : binding;
}

function renamed({ candidates }: Binding, indicator: string): Binding {
  return {
    indicator,
    candidates: [{ indicator, reason: "该行写明了评价对象的类别" }, ...candidates],
  };
}

/** A second look where no name stands at the number itself. */
function again(around: Surroundings, situation: Situation): Binding {
  const { lead, tail, kind, status } = around;
  if (situation.table !== null) return plainCell(around, situation.table);
  if (isSumOfPair(lead)) return bind({ ...around, tail: `项目${tail}` });
  const plain = plainLead(lead);
  const bound = plain === null ? unbound : bind({ ...around, lead: plain });
  if (bound.indicator !== null) return bound;
  const other = isAnotherValue(lead) || (kind === "rate" && isOfPlaces(lead));
  const anchor = other && status !== "threshold" ? anchorOf(situation) : null;
  if (anchor !== null) return sameAs(anchor);
  return kind === "count" ? listed(around, situation) : bound;
}

/** 监控收回资金，本年: what the row is called, said without the year of the column. */
function plainCell(around: Surroundings, { row, column }: TableToken): Binding {
  const labels = plainLabels(row, column);
  return labels === null ? unbound : bind({ ...around, lead: labels.join("，") });
}

const keyEvaluated = /重点(?:绩效)?评价|财政(?:重点|绩效)?评价/;
const otherWork = /自评|抽查|复核|部门评价|监控|事前/;
const listItem =
  /(?:^|[，、；：（])(?![^，。；：、]*(?:完善|调整|压减|修订|取消|停止|清退|出台|制定|整改|扣减))[^，。；：、\d（]{0,12}$/;

/** 重点评价24个对象。按类型分，政策5项、一般项目14个: the paragraph says what the list is of. */
function listed(around: Surroundings, { text, token, place }: Situation): Binding {
  const told = text.slice(Math.max(place.paragraph, token.start - 200), token.start);
  if (!listItem.test(around.lead) || !keyEvaluated.test(told)) return unbound;
  if (otherWork.test(told.slice(told.search(keyEvaluated)))) return unbound;
  const bound = bind({ ...around, stage: "evaluation", sentence: told + around.tail });
  return bound.indicator?.startsWith("evaluation.key_") ? bound : unbound;
}

function anchorOf({ anchor, place }: Situation): Figure | null {
  return anchor !== null && anchor.sentence.start === place.sentence.start ? anchor : null;
}

function sameAs({ indicator, candidates }: Figure): Binding {
  return { indicator, candidates };
}

/** What a department or a project trains and indicates is its own output. */
const ownWork =
  /^(?:training\.|monitoring\.execution_rate|target\.(?:indicator_total|common|sector|review)|institution\.doc)/;

function isOwnWork({ indicator }: Binding, sentence: string): boolean {
  return indicator !== null && ownWork.test(indicator) && !officeWork.test(sentence);
}

const officeWork = /监控|红灯|预算绩效|绩效管理|绩效(?:业务)?培训|指标库/;

/** 选取11个项目和4个政策评估，合计15个: the sum that follows bears the indicator. */
const firstOfPair =
  /^[^，。；、\d]{0,8}(?:和|及|、|与|以及)\d[\d,.]*[个项家][^，。；\d]{0,16}，?(?:合计|共计|总计|共)\d/;
const secondOfPair = /\d[个项家][^，。；、\d]{0,8}(?:和|及|、|与|以及)$/;
const summed = /^[^，。；、\d]{0,16}，?(?:合计|共计|总计|共)\d/;

/** 11个项目和4个政策组织再评估，合计15个 */
const sumOfPair =
  /\d[个项家][^，。；、\d]{0,8}(?:和|及|、|与|以及)\d[\d,.]*[个项家][^。；\d]{0,16}(?:合计|共计|总计|共)$/;

function isSumOfPair(lead: string): boolean {
  return /[计共]$/.test(lead) && sumOfPair.test(lead);
}

function isPartOfPair(lead: string, tail: string): boolean {
  return (
    firstOfPair.test(tail) ||
    (/[和及、与]$/.test(lead) && secondOfPair.test(lead) && summed.test(tail))
  );
}

/** Rows that stand for a whole bear what their column is called. */
const wholeRow = /合计|小计|总计|共计|全[省市州县区旗盟]|本级/;

/** A column of names of single projects, and one that counts them. */
const namesObjects = /^(?:被?(?:评价|监控|评估))?(?:项目|政策|对象|项目（政策）)(?:名称)?$/m;
const countsObjects = /(?:项目数|个数|数量|（[个项家]）)$/m;

/** A project among the rows of a table: its column names the indicator of the whole, not its own. */
function isObjectRow(situation: Situation, { indicator }: Binding, stage: Stage | null): boolean {
  const { table, token, performance } = situation;
  if (table === null || indicator === null || table.row.length === 0) return false;
  if (token.kind !== "amount" || table.row.some((label) => wholeRow.test(label))) return false;
  if (!namesObjects.test(table.about) || countsObjects.test(table.about)) return false;
  const around = { kind: token.kind, unit: token.unit, status: "actual", tail: "", stage } as const;
  const lead = table.column.join("，");
  return bind({ ...around, lead, sentence: lead, framed: performance }).indicator === indicator;
}

const byName = new Map(indicators.map(({ name, id, kind }) => [name, { id, kind }]));

/** A row or column headed by the very name of an indicator, perhaps with its year: 评减金额（2025年度）. */
function labelled(lead: string, kind: Kind): Binding | null {
  for (const label of lead.split("，")) {
    // An average is none of the totals of the dictionary, nor is the change of one.
    if (/^平均每|比上年增减(?:幅度)?$/.test(label)) return unbound;
    const found = byName.get(label.replace(/（20\d\d年度?）$/, ""));
    if (found?.kind === kind) {
      return {
        indicator: found.id,
        candidates: [{ indicator: found.id, reason: "表头写明了该指标" }],
      };
    }
  }
  return null;
}

/** 甲县 or 泸县（2023年度）, right before the number. */
const place = /[县区市旗](?:（20\d\d年[^）]{0,6}）)?(?:约|近|接近|超过?)?$/;

/** Under a heading that is the very name of an indicator, what stands behind the name of a district. */
function headedBy({ path, lead, token, table }: Situation): Binding | null {
  if (table !== null) return null;
  const found = byName.get(path.at(-1)?.title ?? "");
  if (found?.kind !== token.kind || !place.test(lead.replace(disputed, ""))) return null;
  return { indicator: found.id, candidates: [{ indicator: found.id, reason: "标题写明了该指标" }] };
}

function stageOf({ table, place, titleStage }: Situation, spoken: boolean): Stage | null {
  const own = table && (stageOfWords(table.about) ?? stageOfWords(table.lead));
  const stage = own ?? place.stage ?? titleStage;
  return spoken || stage === "rectification" || stage === "training" ? stage : null;
}
