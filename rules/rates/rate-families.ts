/** A role in a rate: what it is called, the words that mark it, the indicators that are it. */
export interface Role {
  readonly name: string;
  readonly words: RegExp;
  /** Words that win over all others of the role where both are found; of several the first that is found. */
  readonly strong?: RegExp | readonly RegExp[];
  readonly indicators: readonly string[];
}

/** A kind of rate and the roles it is computed from. */
export interface RateFamily {
  readonly ruleId: "R01" | "R02" | "R04";
  /** Matched against the name of the rate. */
  readonly rate: RegExp;
  readonly indicators: readonly string[];
  readonly part: Role;
  readonly whole: Role;
  /** What is left of the whole once the part is taken off; null where there is no such thing. */
  readonly kept: Role | null;
  readonly dimension: "money" | "count" | null;
  /** Both operands must stand in the sentence of the rate: the name has other meanings as well. */
  readonly sameSentence: boolean;
  /** Made from the name alone; its whole is any other figure of the same kind. */
  readonly plain: boolean;
}

const reviewed: Role = {
  name: "送审金额",
  words:
    /[核评审压调削]减前|送审|送评|申报|申请|报审|上报|报送|原报|(?:部门|单位)(?:一共|共)?[报要]|涉及|起评|评审前|审核前|(?:评估|评审|审核|审查)(?:项目)?(?:总?资金|总?金额|总额|总投资)|预算(?:金额|资金|总额)/,
  strong: /[核评审压调削]减前|送审|送评|申报|报审|报送|原报/,
  indicators: ["ex_ante.reviewed_amount"],
};

const approved: Role = {
  name: "审定金额",
  words: /审定|核定|评定|认定|审核后|评审后|评估后|批复|[核审评压调削]减[至到为]/,
  indicators: ["ex_ante.approved_amount"],
};

/** 净核减 and 核减, 压减 and 评减 are different figures: the stem of rate and amount must be one. */
function reduction(stem: string): RateFamily {
  const guard = stem.startsWith("净") ? "" : "(?<!净)";
  return {
    ruleId: "R02",
    rate: new RegExp(`${guard}${stem}(?:资金|金额)?(?:率|比例|幅度)$`),
    indicators: ["ex_ante.reduction_rate"],
    part: {
      name: `${stem}金额`,
      words: new RegExp(
        // 由2100万元核减至1470万元 tells what is left.
        `${guard}${stem}(?!率|比例|幅度|前|至|到|为)|(?:核|审|砍|减)(?:掉|去|下来)$|少(?:安排|支出|列支|花)`,
      ),
      indicators: ["ex_ante.reduced_amount"],
    },
    whole: reviewed,
    kept: approved,
    dimension: "money",
    plain: false,
    sameSentence: false,
  };
}

const reductions = ["净核减", "评减", "审减", "核减", "压减", "调减", "削减"].map(reduction);

const everyone = /全[区县市州省]|本级|共|总|全部|所有|应/;

type RoleRow = readonly [
  name: string,
  words: RegExp,
  indicators?: readonly string[],
  strong?: Role["strong"],
];

function row(
  ruleId: "R01" | "R04",
  rate: RegExp,
  part: RoleRow,
  whole: RoleRow,
  more: Partial<
    Pick<RateFamily, "dimension" | "indicators" | "kept" | "plain" | "sameSentence">
  > = {},
): RateFamily {
  return {
    ruleId,
    rate,
    indicators: more.indicators ?? [],
    part: {
      name: part[0],
      words: part[1],
      indicators: part[2] ?? [],
      ...(part[3] === undefined ? {} : { strong: part[3] }),
    },
    whole: {
      name: whole[0],
      words: whole[1],
      indicators: whole[2] ?? [],
      ...(whole[3] === undefined ? {} : { strong: whole[3] }),
    },
    kept: more.kept ?? null,
    dimension: more.dimension ?? null,
    plain: more.plain ?? false,
    sameSentence: more.sameSentence ?? false,
  };
}

const units = [
  "evaluation.self_units",
  "monitoring.units",
  "target.overall_units",
  "monitoring.overall_units",
];

const spent: Role = {
  name: "核定金额",
  words: /核定|审定|成交|中标|合同|测算|决算|结算/,
  indicators: [],
};

/** 实际支出17894.40万元，使用率96.21%，结余705.60万元: what is left makes up the whole with what was spent. */
const unspent: Role = {
  name: "结余金额",
  words: /^(?!.*(?:收回|盘活|清理|统筹|存量|历年|以前|上年|年初)).*(?:结余|结转下年|剩余)/,
  indicators: [],
};

/** 成本下降9%, 降幅8.49%: a cut, where the sentence tells the old amount and the cut one. */
export const costCut =
  /(?:降幅|(?:成本|费用|造价|单价)(?:总体|整体|平均)?(?:下降|降低|压降|节约|压缩|减少))$/;

/** Tried from the top; the first whose name fits owns the rate. */
export const rateFamilies: readonly RateFamily[] = [
  ...reductions,
  row(
    "R04",
    /(?:抽查|复核|抽评|抽检|核查)[一-龥]{0,4}(?:比例|率|面|占比)$/,
    ["抽查数", /抽查|复核|抽评|抽检|核查|选取|抽取/, ["evaluation.spot_check_departments"]],
    ["应抽查总数", everyone, units],
    { dimension: "count", indicators: ["evaluation.spot_check_rate"] },
  ),
  row(
    "R04",
    /公开(?:比例|率|面|覆盖率)$/,
    ["公开数", /公开|公示/],
    ["应公开数", /应|共|总|全|形成|完成|开展/],
    { dimension: "count" },
  ),
  row(
    "R04",
    /覆盖(?:率|面)$/,
    ["已覆盖数", /覆盖|纳入|编报|填报|实现|完成|开展|累计|抽查|复核/],
    ["应覆盖总数", everyone, units],
    {
      dimension: "count",
      indicators: ["target.coverage_rate", "evaluation.spot_check_cumulative_rate"],
    },
  ),
  row(
    "R01",
    /整改(?:完成)?率$/,
    [
      "已整改问题数",
      /完成整改|整改(?:到位|完成)|(?<!要求|督促|责令|限期|继续|[需应未待])整改了?(?=\|)|已整改|完成|改了|销号|改完/,
      ["rectification.issues_rectified"],
      /完成整改|整改(?:到位|完成)|已整改|完成|改了|销号|改完/,
    ],
    [
      "发现问题数",
      /发现|反馈|存在|提出|梳理|查出|问题/,
      ["rectification.issues_found"],
      /发现|反馈|存在|提出|梳理|查出/,
    ],
    { dimension: "count", indicators: ["rectification.rectification_rate"] },
  ),
  row(
    "R01",
    /(?:执行率|支出率|支出进度|执行进度|支付进度|支付率|使用率)$/,
    ["支出金额", /支出|执行|拨付|支付|使用|完成|花(?:出去?|了|掉)/],
    [
      "预算金额",
      /预算|安排|指标|下达|到位|计划|资金总|总资金|批复|可用|可支配|^调整后(?:$|[（(])|(?:涉及|监控)(?:财政)?(?:资金|金额)/,
      [],
      /可用|可支配|调整后|全年预算|合计|总计/,
    ],
    { dimension: "money", indicators: ["monitoring.execution_rate"], kept: unspent },
  ),
  row(
    "R01",
    /(?:节约|节支|节省)(?:资金)?率$/,
    ["节约金额", /节约|节支|节省/],
    ["预算金额", /预算|控制价|限价|计划|概算|送审|申报|原|涉及/],
    { dimension: "money", kept: spent },
  ),
  row(
    "R01",
    costCut,
    ["压减金额", /核减|节约|节省|压减|压缩|降低|减少/],
    ["原金额", /原预算|原成本|原|送审|控制价|概算|涉及(?:预算|成本)?(?:资金|金额)/],
    { dimension: "money", kept: spent, sameSentence: true },
  ),
  row(
    "R01",
    /满意(?:度|率)$/,
    ["满意份数", /满意(?!度|率)/],
    [
      "有效问卷数",
      /有效|收[回集到]|回收|征[集求]|调查|受访|走访|访谈|发放/,
      [],
      [/有效/, /收[回集到]|回收/],
    ],
    { dimension: "count", sameSentence: true },
  ),
  row(
    "R01",
    /^(?:问卷|回收)?有效率$/,
    ["有效问卷数", /有效(?!率)/],
    ["问卷数", /发放|发出|收回(?!有效)|回收(?!有效)/],
    { dimension: "count", sameSentence: true },
  ),
  row(
    "R01",
    /(?:压[降减缩]|节[约省支]|核减|下降|降低)空间$/,
    ["可压减金额", /压[降减缩]|节[约省支]|核减|下降|降低/],
    ["原金额", /总金额|总额|涉及|预算|原|总成本|总投资/],
    { dimension: "money", sameSentence: true },
  ),
  row("R01", /到位率$/, ["到位金额", /到位|拨付/], ["应到位金额", /应|计划|预算|安排|下达|总/]),
  row("R01", /控制率$/, ["实有数", /在职|实有|实际|支出/], ["控制数", /编制|预算|限额|控制数/]),
  row(
    "R01",
    /(?:一次性?|首次|初次|初审)(?:性)?通过率$/,
    ["一次通过数", /(?:一次性?|首次|初次|初审)[一-龥]{0,4}?通过/],
    ["总数", /./],
    { dimension: "count", plain: true },
  ),
  row(
    "R01",
    /(?:收缴|征缴|征收|收取|缴费)率$/,
    ["实收数", /(?:实际?|已)(?:收|缴|征)|(?<!应)(?:收缴|征缴|征收|入库)/],
    ["应收数", /应(?:收|缴|征)/],
  ),
  row(
    "R01",
    /(?:付费|兑付|偿付|发放|兑现)率$/,
    ["实付数", /(?:实际?|已)(?:付|兑付|兑现|偿付|发放|支付)|(?<!应)(?:兑付|兑现|偿付|发放)/],
    ["应付数", /应(?:付|兑|偿|发|支)/],
  ),
];

/** Rates that are no part of a whole in the same text: growth, averages, opinions, prices. */
export const foreignRate =
  /增长|增幅|增减|调整率|变动率|变化率|降幅|增速|涨幅|下降|上升|提高|同比|环比|利率|税率|汇率|(?<![付缴收交])费率|贴现|满意|平均|得分|贡献|偏离|弹性|知晓|概率|效率|形象进度|债率|债务率|自给率|周转率|回报率|收益率|死亡率|出生率|发病率|失业率|城镇化率/;

/**
 * Any other X率: the part is what carries the word X, the whole another figure of the same kind.
 * Null when the name has no such word.
 */
/** What the part of a rate may be called besides its own word. */
const kin: Readonly<Record<string, string>> = {
  达标: "达标|达到或超过|达到(?:序时|目标|要求|标准|预期)",
  办结: "办结|办理完毕",
};

export function plainFamily(name: string): RateFamily | null {
  const stem = /((?:(?<=^|[，,、]|的)[不未])?[一-龥]{2})(?:率|比例|(?<!覆盖|方|表|层|场)面)$/.exec(
    name,
  )?.[1];
  if (stem === undefined || /占比|比例|比率/.test(stem)) return null;
  // 不支持率 is that of “不支持”, 支持率 not.
  const denied = /^[不未]/.test(stem) ? "" : "(?<![不未][一-龥]{0,3}|部分)";
  const part = [
    `${stem}数`,
    new RegExp(`${denied}(?:${kin[stem] ?? stem})(?!率|比例|面)`),
  ] as const;
  return row("R01", new RegExp(`${stem}(?:率|比例|面)$`), part, ["总数", /./], { plain: true });
}
