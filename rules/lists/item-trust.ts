import {
  areDepartments,
  areDepartmentsButOne,
  countsDepartments,
} from "../counts/department-names.ts";
import { areWorks, countsProjects } from "../counts/project-names.ts";
import { skipLead } from "../wording/name-pieces.ts";
import type { Itemised } from "../counts/item-binding.ts";
import type { Evidence } from "../rule.ts";
import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

const nameEnds = [
  /(?:局|委|办|中心|镇|乡|街道|村|县|区|校|院|所|站|馆|[大支总]队|(?:组织|宣传|统战|武装)部|股|[林农]场|合作社|联社|公司|部门|单位|医院)$/,
  /(?:项目|工程|报告|政策|资金|补贴|补助|基金|制度|办法|系统|平台)$/,
];

/** Kinds of things, of which any number may follow: 乡镇、街道12个单位. */
const general =
  /^(?:各|全部)?(?:(?:乡镇|乡|镇|村|街道|社区|部门|单位|股室|科室|企业|学校|项目|政策|市|县|区)|(?:乡镇|村级?|社区|基层|民办|公办)(?:卫生院|卫生室|服务中心|学校|医院|敬老院|文化站|企业|单位))$/;

/** Without 《》 an item is trusted as one name only if it ends like one and holds no 和, 及 or 与. */
function isName(name: string): boolean {
  return nameEnds.some((end) => end.test(name)) && !/[和及与的]/.test(name) && !general.test(name);
}

/**
 * Each of them leaves no doubt that it is one name, and all are of one kind: 县教育局、县水利局申报项目12个 tells
 * of offices and counts projects.
 */
export function areNames(items: readonly Evidence[]): boolean {
  const names = items.map((item, at) => (at === 0 ? withoutOpening(plain(item)) : plain(item)));
  const kinds = nameEnds.filter((end) => names.some((name) => end.test(name)));
  // 县教育局、县水利局所属单位12个: what is counted stands behind the last name.
  const counted = /(?:单位|部门|项目|政策|报告|资金|制度|工程|企业|学校)$/.exec(names.at(-1) ?? "");
  const alike = counted === null || names.every((name) => name.endsWith(counted[0]));
  return names.every(isName) && kinds.length === 1 && alike;
}

/** 超过88分的有云亭区: what is told of them leads to the first name. */
function withoutOpening(name: string): string {
  return name.replace(/^.*[的了](?:有|是|为)(?=[一-龥]{2,6}$)/, "");
}

const fewestOffices = 2;

/** 县农业农村局、县住建局、城区绿化养护、县教体局、县卫健局、县文旅局5家单位: among so many offices one that is none was put in. */
const ofOffices =
  /^(?:预算|主管|责任|县直|区直|市直|县级|区级|市级|二级|下属|直属|所属)*(?:(?:单位|部门)|(?:县区?|区县|乡镇|镇|街道)(?!的|项目))/;

function hasOddOne({ claim, items }: Itemised): boolean {
  const offices = items.filter(
    (item) => isName(plain(item)) && nameEnds[0]?.test(plain(item)) === true,
  );
  return (
    /^[家个]$/.test(claim.figure.quantity.unit ?? "") &&
    ofOffices.test(claim.after.trim()) &&
    offices.length >= fewestOffices &&
    offices.length === items.length - 1 &&
    offices.length === Number(claim.figure.value) &&
    items.every((item) => !/[和及与等的]/.test(plain(item)))
  );
}

export function areMostlyNames(items: readonly Evidence[]): boolean {
  return items.filter((item) => isName(plain(item))).length * 2 > items.length;
}

/** 发现一个问题、完善一项制度; 一看…；二看…: each has a number of its own, or is told clause by clause. */
export function areOwnPhrases(body: string): boolean {
  return /[一两二三四五六七八九十][个项类家次批种条套份](?!、)|^\s*(?:一[是看要抓问查评]|首先|其一)/.test(
    body,
  );
}

const selecting =
  /(?:选取|选择|选定|抽取|确定|新增|[压调扣]减|取消|终止|暂停|收回|将)[^，,。；;：:]*$/;

/**
 * 选取公交运营、污水处理、学校食堂等3个项目: what is selected are names of projects, each as long as such
 * names are (管护 and 维修 may be the end of the name before). Of three and more nothing else need say so.
 */
function isSelection({ claim, open }: Itemised, items: readonly Evidence[]): boolean {
  const lead = leading(claim);
  const near = Math.abs(items.length - Number(claim.figure.value)) <= slack;
  const names = items.map((item, at) => (at === 0 ? withoutLead(plain(item)) : plain(item)));
  const many = items.length > 2 || areWorks(names);
  const plainly = !open && many && near;
  return (
    (plainly || selecting.test(lead)) &&
    countsProjects(claim.after) &&
    names.every((name) => /^\p{Script=Han}{4,12}$/u.test(name) && !/[和及与的]/.test(name))
  );
}

function withoutLead(name: string): string {
  return name.slice(skipLead(name)).replace(/^.*的有?(?=.{4})/, "");
}

/** 将教育、卫生健康、民政3个部门纳入: who leads the others may be counted with them or not. */
function areDepartmentsCounted({ claim, items, joined }: Itemised): boolean {
  return (
    Math.abs(items.length - Number(claim.figure.value)) <= slack &&
    countsDepartments(claim.after) &&
    (areDepartments(items) || areDepartmentsButOne(items, Number(claim.figure.value))) &&
    // 教育、科技和文化旅游4个部门; 文化和旅游、教育和体育2个系统: what 和 joins may be one or two.
    (joined !== true || Number(claim.figure.value) < items.length - 1) &&
    !/会同|联合|牵头|协同/.test(
      leading(claim, 60)
        .split(/[，,。；;]/)
        .at(-1) ?? "",
    )
  );
}

/** Views and steps that are named one by one before they are counted: 产出、效益、满意度三个维度. */
const views =
  /^(?:[个大项类种](?=[一-龥]))?(?:维度|领域|方面|环节|等[级次]|档次?|层[次级面]|阶段|步骤|类型|方法|渠道|关口|板块|支出|试点|工作|制度|机制|类|种)/;

/** So many items more or fewer than claimed may have been left out or put in; more is another list. */
const slack = 2;
/** 分别为 says that they are all: then the number may be quite another. */
const saidSlack = 6;

/** Whether a list parted by 、 leaves no doubt of how many items it names. */
export function areCertain(itemised: Itemised): boolean {
  const { claim, items, explicit, joined } = itemised;
  const number = Number(claim.figure.value);
  // 高校、科研院所5名专家: where they come from is not who they are.
  if (/^[名位人]/.test(claim.figure.quantity.unit ?? "")) return false;
  if (areNames(items) || hasOddOne(itemised)) return true;
  if (areDepartmentsCounted(itemised)) return true;
  // 三、实现三个提升: the number of the heading is no item.
  if (items.some((item) => /^[一二三四五六七八九十\d]+$/.test(plain(item)))) return false;
  // 北桥区、丰谷县全年监控三次: so often it was done by each of them.
  if (explicit !== true && claim.figure.quantity.unit?.endsWith("次") === true) return false;
  if (explicit !== true && isAmongReadings(number, items, joined === true)) return false;
  if (isSelection(itemised, items)) return true;
  // 5月、6月先后组织3次: how often it was done in a month is not said.
  if (items.every((item) => /^[\d０-９]{1,2}月/.test(plain(item)))) return false;
  const most = explicit === true ? saidSlack : slack;
  const counted = Math.abs(items.length - number) <= most;
  const told = explicit === true || isView(claim);
  return counted && told && items.every((item, at) => isShort(item, at === 0 && explicit !== true));
}

/** 教育和卫生、农业三个领域; 农林水、社会保障和就业两个领域: 和 may part two names or stand within one. */
export function isAmongReadings(
  number: number,
  items: readonly Evidence[],
  joined: boolean,
): boolean {
  const inner = items.slice(0, joined ? -2 : -1);
  const joints = inner.flatMap((item) => plain(item).match(/[和与及]/g) ?? []).length;
  return items.length - (joined ? 1 : 0) <= number && number <= items.length + joints;
}

function isView({ figure, after }: Mention): boolean {
  const unit = (figure.quantity.unit ?? "").replace("个", "");
  // 会议费、培训费、差旅费三项: in words the number sums up the names before it.
  return (
    views.test(`${unit}${after}`) ||
    /^[类种]$/.test(unit) ||
    /^[两二三四五六七八九]/.test(figure.quote)
  );
}

/** The first may carry the words that lead to the list. */
function isShort(item: Evidence, first: boolean): boolean {
  const name = plain(item);
  const length = first ? 24 : 14;
  return (
    name.length <= length &&
    !/\d|分别/.test(name) &&
    (first || !/[的了]|[和及与]/.test(name)) &&
    !general.test(name)
  );
}

function plain({ quote }: Evidence): string {
  return quote.replace(/[\s“”]/g, "");
}
