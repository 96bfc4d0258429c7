export interface Identity {
  /** Added up, then the last is taken away; each by the words that end right before its number. */
  readonly terms: readonly {
    readonly name: string;
    readonly words: RegExp;
    readonly minus?: boolean;
  }[];
  readonly result: { readonly name: string; readonly words: RegExp };
  readonly closed: boolean;
}

const filler =
  "(?:[一-龥]{1,4}(?=资金))?(?:财政|项目|专项)?(?:资金|公益金|奖补|补助金?|金额|经费|价款|价|额|数)?(?:共计|合计|总计|总额)?(?:了|为|达到?|共|约|[（(].{1,4}[）)])*$";

function ending(words: string): RegExp {
  return new RegExp(`(?:${words})${filler}`);
}

const initialBudget = {
  name: "年初预算",
  words: ending("年初(?:部门|本级|批复)?预算|年初预算安排|期初预算|原预算|年初安排|年初批复"),
} as const;

/** 净追加 is what was added less what was cut. */
const addedBudget = {
  name: "追加",
  words: ending("(?<!净)(?:追加|调增|增加预算|年中增加)"),
} as const;

const cutBudget = {
  name: "调减",
  words: ending("(?<!追加|净)调减|(?<!净)[核压追]减|收回"),
  minus: true,
} as const;

const adjustedBudget = {
  name: "调整后预算",
  words: ending("调整后(?:全年)?预算|调整预算|调整后|全年预算"),
} as const;

const basic: readonly Identity[] = [
  {
    terms: [
      { name: "调减", words: ending("(?<!净)(?:调减|核减|压减|减少)") },
      { name: "调增", words: ending("(?<!净)(?:调增|追加|增加)"), minus: true },
    ],
    result: { name: "净调减", words: ending("净(?:调减|核减|压减|减少)(?:预算)?") },
    closed: true,
  },
  {
    terms: [
      { name: "调增", words: ending("(?<!净)(?:调增|追加|增加)") },
      { name: "调减", words: ending("(?<!净)(?:调减|核减|压减|减少)"), minus: true },
    ],
    result: { name: "净调增", words: ending("净(?:调增|追加|增加)(?:预算)?") },
    closed: true,
  },
  {
    terms: [
      { name: "采购预算", words: ending("采购预算|预算|最高限价|控制价|概算|送审") },
      { name: "成交金额", words: ending("成交|中标|合同|采购"), minus: true },
    ],
    result: { name: "节约金额", words: ending("节约|节支|节省") },
    closed: true,
  },
  {
    terms: [
      {
        name: "送审金额",
        words: ending("送审|申报|申请|报审|送评|评审前|评估前|^报|(?:单位|部门|一?共)要"),
      },
      {
        name: "审定金额",
        words: ending(
          "审定|核定|批复|核准|(?:同意|建议|最终|只)(?:支持|安排)|评审后|评估后|确认|认可|^定|(?:评[完后]|最[终后]|只|我们)给了?|(?:建议|同意|只)按|列入预算的?",
        ),
        minus: true,
      },
    ],
    result: {
      name: "核减金额",
      words: ending(
        "审减|核减|评减|压减(?:不合理)?(?:支出)?|净核减|砍掉|调减|节约|^减|[减核](?:下来?|掉)",
      ),
    },
    closed: true,
  },
  { terms: [initialBudget, addedBudget, cutBudget], result: adjustedBudget, closed: true },
  { terms: [initialBudget, addedBudget], result: adjustedBudget, closed: true },
  {
    terms: [
      {
        name: "期初数",
        words: ending(
          "期初(?:余额|结余|结存|库存|数)?|年初(?:余额|结余|结存|结转|数)|上年(?:末)?(?:余额|结余|结转)",
        ),
      },
      { name: "本期增加", words: ending("(?:本期|本年|当年)?(?:收入|增加|新增|取得|举借)") },
      {
        name: "本期减少",
        words: ending("(?:本期|本年|当年)?(?:支出|减少|使用|偿还|化解)"),
        minus: true,
      },
    ],
    result: {
      name: "期末数",
      words: ending("期末(?:余额|结余|结存|库存|数)?|年末(?:余额|结余|结存|数|滚存结余)|年终结余"),
    },
    closed: false,
  },
  {
    terms: [
      { name: "收入", words: ending("收入|收入完成") },
      { name: "支出", words: ending("支出|支出完成"), minus: true },
    ],
    result: { name: "结余", words: ending("(?:本期|当期|当年|本年|年度|收支)(?:收支)?结余") },
    closed: false,
  },
  {
    terms: [
      { name: "预算数", words: ending("预算|到位|下达|安排|拨付|调整后|总投资|预算数") },
      { name: "执行数", words: ending("执行|支出|支付|使用|执行数"), minus: true },
    ],
    result: {
      name: "结余",
      words: ending(
        "(?<!滚存|累计)结余|结转|(?:结转|转)下年|结余结转|结转结余|剩余|未支出|未使用|未执行|尚未支出|节约|节省|节支",
      ),
    },
    closed: false,
  },
];

/** 预期收入6480万元，实现4860万元，差额1620万元; 成本水价2.6元，执行水价1.8元，倒挂0.8元 */
const shortfalls: readonly Identity[] = [
  {
    terms: [
      {
        name: "应有数",
        words: ending("(?:预期|计划|预计|应收|应配套|概算|承诺|目标)[一-龥]{0,4}"),
      },
      { name: "实有数", words: ending("(?:实现|实际|实收|完成|已?到位)[一-龥]{0,4}"), minus: true },
    ],
    result: { name: "差额", words: ending("差额|缺口|短收|少收|未到位|尚缺|尚有[一-龥]{2,6}") },
    closed: false,
  },
  {
    terms: [
      { name: "成本", words: ending("成本[一-龥]{0,6}") },
      { name: "价格", words: ending("(?:执行|销售|收费|现行)[一-龥]{0,6}"), minus: true },
    ],
    result: { name: "倒挂", words: ending("倒挂|价差") },
    closed: true,
  },
];

/** 填报1260人次，签到表反映的只有874人次，虚报386人次; 应放映1320场，实际放映1274场，少放46场; 计划150场，实际162场，多演12场 */
const planned = "(?<![供相对响])(?:应|计划|目标|规定|预计)[一-龥]{0,6}";
const really = "(?:实际|实有|核实|查实|认定|反映|显示|只有|仅有|(?<!核|落)实)[一-龥]{0,8}";
const untrue: readonly Identity[] = [
  {
    terms: [
      {
        name: "填报数",
        words: ending(
          "(?:填报|申报|上报|报送|列报|自报|账面|台账|合同约定|原合同|入账)[一-龥]{0,8}",
        ),
      },
      { name: "实有数", words: ending(really), minus: true },
    ],
    result: { name: "虚报数", words: ending("虚报|多报|虚增|虚列|多计|多列|高报|多结算") },
    closed: true,
  },
  {
    terms: [
      { name: "应有数", words: ending(planned) },
      { name: "实有数", words: ending(really), minus: true },
    ],
    result: { name: "少了的数", words: ending("(?:^|[，,])少[一-龥]{1,2}") },
    closed: true,
  },
  {
    terms: [
      { name: "实有数", words: ending(really) },
      { name: "应有数", words: ending(planned), minus: true },
    ],
    result: {
      name: "多出的数",
      words: ending("(?:^|[，,])(?:多[一-龥]{1,2}|超出?(?:计划|目标|任务)|超额)"),
    },
    closed: true,
  },
];

/** 自评93.9分，财政复核71.3分，核减22.6分 */
const reviewed: Identity = {
  terms: [
    { name: "自评得分", words: ending("自评(?:平均)?(?:得?分)?") },
    {
      name: "复核得分",
      words: ending("(?:复核|复评|再评价|抽查|第三方评价|财政评价)后?(?:平均)?(?:得?分)?"),
      minus: true,
    },
  ],
  result: {
    name: "相差",
    words: ending(
      "自评(?:高出|偏高|虚高)|^(?:复核|复评|评价|抽查)后(?:平均)?(?:得分)?(?:降低|下降|调低|核减|扣减|下调|减少)|^(?:平均)?(?:核减|调减|下调|扣减|虚高|偏高|高出|高估|相差)",
    ),
  },
  closed: true,
};

/** 上年结转862万元，本年下达4500万元，可用资金合计5362万元 */
const available: Identity = {
  terms: [
    { name: "上年结转", words: ending("(?:上年|上年度|年初|以前年度)(?:结转|结余)(?:结余|结转)?") },
    {
      name: "本年安排",
      words: ending("(?:本年|当年|本年度|年初)(?:新增)?(?:下达|安排|预算|收入|到位)"),
    },
  ],
  result: { name: "可用资金", words: ending("可用|可支配|可统筹|资金来源|总财力") },
  closed: true,
};

/** 编制86名，实有在职人员79人，空编7名; 核定编制24名，在编26人，超编2人 */
const posts = {
  name: "编制数",
  words: ending("(?<!行政|事业|工勤|参公|机关|全额|差额|自收自支)编制(?:人数|总数|员额)?"),
} as const;
const staff = {
  name: "实有人数",
  words: ending(
    "(?:实有|在编|在职|在岗|实际)(?:在编|在职|在岗|在册)?(?:人员|干部职工|职工|干部|人数)?",
  ),
} as const;
const staffing: readonly Identity[] = [
  {
    terms: [posts, { ...staff, minus: true }],
    result: { name: "空编数", words: ending("空编|缺编|空缺编制|空余编制") },
    closed: true,
  },
  {
    terms: [staff, { ...posts, minus: true }],
    result: { name: "超编数", words: ending("超编") },
    closed: true,
  },
];

const byLevel =
  "(?:得?分|值|者)?(?:的?[^，,、。；;]{0,8}(?:率|得分)|[为是的][^，,、。；;\\d]{0,12})?";
const identitiesOfRange: readonly Identity[] = [
  {
    terms: [
      { name: "最高", words: ending(`(?<!不)最[高多大快长]${byLevel}`) },
      { name: "最低", words: ending(`最[低少小慢短]${byLevel}`), minus: true },
    ],
    result: {
      name: "相差",
      words: ending(
        "相差|极差|分差|差距|相距|(?:^|之间)差|最[高多]分?比最[低少]分?(?:高出?|多)|首尾相差|高低分?差",
      ),
    },
    closed: true,
  },
];

/** 年末滚存结余92367万元，上年末滚存结余85002万元，当年结余7365万元 */
const carried: Identity = {
  terms: [
    { name: "上年末滚存结余", words: ending("(?:上年|年初|期初)末?(?:累计|滚存)结余") },
    { name: "当年结余", words: ending("(?:当年|本年|本期|当期|收支)(?:收支)?结余") },
  ],
  result: { name: "年末滚存结余", words: ending("(?<!上)(?:年末|期末|累计)(?:累计|滚存)?结余") },
  closed: false,
};

/** What prose and rows say is equal to a sum or difference of what they name. */
export const identities: readonly Identity[] = [
  ...basic,
  ...shortfalls,
  ...untrue,
  ...staffing,
  reviewed,
  available,
  carried,
  ...identitiesOfRange,
];
