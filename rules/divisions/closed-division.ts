import { perObject, remembered } from "../remembered.ts";
import { anyOf } from "../wording/any-of.ts";
import { bracketedName } from "../wording/bracketed-name.ts";
import type { Mention } from "../wording/scene.ts";
import { hasTwoTraits } from "./kind-label.ts";
import { clauseAround } from "./bands-apart.ts";
import { doMeet } from "./bands-meet.ts";

/** A division of which a list that names both ends names all: 中央…县级, 优…差, 线上…线下. */
interface Division {
  readonly ends: readonly [RegExp, RegExp];
  readonly member: RegExp;
  /** Its classes are bands: between two that do not meet another one lies. */
  readonly bands?: boolean;
  /** Of so many classes only two are often told as some of them: 其中产出指标176条、效益指标121条. */
  readonly least?: number;
}

const divisions: readonly Division[] = [
  { ends: [/优/, /[中差]|合格/], member: /[优良中差]|合格/ },
  { ends: [/绿灯/, /[红黄]灯/], member: /[红黄绿]灯/ },
  { ends: [/(?<!不予|不)支持|同意|通过/, /不(?:予)?(?:支持|同意|通过)/], member: /支持|同意|通过/ },
  { ends: [/(?<!不予|不|部分|后)支持/, /(?:部分|后)支持/], member: /支持/ },
  { ends: [/一次性?通过/, /后通过/], member: /通过/ },
  { ends: [/线上|非现场|书面/, /线下|现场|实地/], member: /线[上下]|现场|书面|实地/ },
  { ends: [/共性/, /个性|行业|专用|领域/], member: /共性|个性|行业|专用|领域/ },
  { ends: [/集中/, /分散/], member: /集中|分散/ },
  {
    ends: [/中央|上级|省级/, /[县区市]本?级|本级|[县区]财政|地方|自筹|配套/],
    member: /中央|上级|[省市县区]|本级|地方|自筹|配套|其他/,
  },
  { ends: [/整体/, /项目/], member: /整体|项目|政策|采购|购买|债券|基金|资本/ },
  { ends: [/第三方|中介/, /财政|自行|专家/], member: /第三方|中介|财政|自行|专家|部门/ },
  { ends: [/^税收|(?<!非)税收/, /非税/], member: /税/ },
  { ends: [/乡|镇/, /街道|[县区市]直/], member: /[乡镇]|街道|[县区市]直|部门/ },
  { ends: [/新(?:出台|制定|增|建|订)/, /修订|修改|完善/], member: /新|修|完善/ },
  { ends: [/一般公共预算/, /基金|国有资本/], member: /预算|基金/ },
  { ends: [/(?:立即|立行)/, /(?:持续|长期|限期|分阶段)/], member: /整改|立改|类/ },
  { ends: [/红/, /[橙黄蓝绿]/], member: /^[^资]{0,6}[红橙黄蓝绿](?!灯)/ },
  { ends: [/概算|预算/, /结算|决算/], member: /[概预结决]算/ },
  { ends: [/货物|工程/, /服务/], member: /货物|工程|服务/ },
  { ends: [/基本支出|人员/, /项目支出|公用|专项/], member: /支出|人员|公用|项目|专项/ },
  { ends: [/产出/, /满意度|效益/], member: /产出|效益|满意|成本|过程|决策|投入/, least: 3 },
  {
    ends: [/决策|投入/, /效益|效果|产出/],
    member: /决策|投入|过程|产出|效益|效果|管理/,
    least: 3,
  },
  { ends: [/数量/, /质量|时效|成本/], member: /数量|质量|时效|成本/, least: 3 },
  { ends: [/定量/, /定性/], member: /定[量性]/ },
  { ends: [/城镇|城区|市民/, /农村|乡村/], member: /城|村/ },
  { ends: [/男/, /女/], member: /男|女/ },
  { ends: [/盈利/, /亏损/], member: /盈|亏|持平/ },
  { ends: [/新建|新增/, /改造|改建|扩建|修缮|提升/], member: /新建|新增|改|扩|修缮|提升/ },
  {
    ends: [/以上|高于|超过|达到/, /以下|低于|不足|不到|未达/],
    member: /上|下|于|超|达|不/,
    bands: true,
  },
  { ends: [/专项债/, /一般债/], member: /债/ },
  { ends: [/按[期时]|如期/, /逾期|延期|超期/], member: /期|时/ },
  { ends: [/县外|省外|市外/, /[县省市]内/], member: /[县省市][内外]/ },
  {
    ends: [/财政(?:部门|重点|组织|直接)/, /(?<!财政)部门|单位|自行|主管/],
    member: /财政|部门|单位|自行|主管/,
  },
  { ends: [/年初|年中/, /年末|年底|追加/], member: /年/ },
  { ends: [/上半年/, /下半年/], member: /半年/ },
  { ends: [/一季度/, /四季度/], member: /季度/ },
  { ends: [/春季/, /秋季/], member: /[春秋]季/ },
  {
    ends: [/上调|调[高升]|升[级档]|提[高升]/, /下调|调[低降]|降[级档]|降低/],
    member: /[上下]调|调[高低升降]|[升降][级档]|[提降][高升低]|维持|保持|不变|持平|未变|未作?调/,
  },
  { ends: [/行政|公务员/, /事业|参公/], member: /行政|公务员|参公|事业|工勤|编外/ },
  { ends: [/(?:在|实)编/, /[空缺]编/], member: /[在实空缺]编/ },
  { ends: [/在编|在职/, /编外|聘用|临聘/], member: /在编|在职|编外|聘用|临聘/ },
  { ends: [/专职/, /兼职/], member: /专职|兼职/ },
  { ends: [/本级|机关/, /下属|所属|二级|直属/], member: /本级|机关|下属|所属|二级|直属/ },
  { ends: [/(?<![未不]|不予)公开/, /[未不]予?公开/], member: /公开/ },
  {
    ends: [/(?<!未)(?:完成|完工|达标|合格|开工|通过)|已/, /未|尚|正在|在建|不|其余|另|剩余/],
    member: /完成|完工|达标|合格|开工|通过|已|未|尚|正在|在建|其余|另|剩余/,
  },
];

/** Whether the items name the two ends of a known division, and nothing besides. */
export function coversDivision(parts: readonly Mention[]): boolean {
  const labels = parts.map(labelOf);
  // 目标设置类32个、执行监控类28个、自评质量类27个: three classes are a classification.
  if (labels.length > 2 && labels.every((label) => /[一-龥]{2}[类型]$/.test(label))) return true;
  if (labels.some(hasTwoTraits)) return false;
  return divisionsOf(labels[0] ?? "").some(
    ({ ends, member, bands, least = 2 }) =>
      labels.length >= least &&
      labels.every((label) => isMember(label, member)) &&
      ends.every((end) => labels.some((label) => end.test(label))) &&
      (bands !== true || doMeet(parts.map(clauseAround))),
  );
}

/** The divisions that an item may belong to. */
const divisionsOf = remembered((label): readonly Division[] => {
  if (others.test(label)) return divisions;
  return ofAny.test(label) ? divisions.filter(({ member }) => member.test(label)) : [];
});

const others = /其他|其它/;
const ofAny = anyOf(divisions.map(({ member }) => member));

function isMember(label: string, member: RegExp): boolean {
  return member.test(label) || others.test(label);
}

/** The words that name an item, mostly before its number. */
export const labelOf = perObject((mention: Mention): string => {
  const { before, after } = mention;
  const head = (before === "" ? bracketedName(mention) : before)
    .replace(/[\s“”]/g, "")
    .replace(/^.*其中[：:]?|^[、，；;和及与]+|(?:的|为|有|共|安排|评价)+$/g, "");
  return head === "" ? after.replace(/\s/g, "").slice(0, 12) : head.slice(-14);
});
