/** The classes of one way of dividing; each must be told apart from the others by its words. */
export interface Scheme {
  readonly kinds: readonly RegExp[];
  /** Also where nothing announces the list; 追加 and 调减 do not divide what they change. */
  readonly plain?: boolean;
  /** Each band begins where the last one ends. */
  readonly bands?: boolean;
  /** Without this class the others are only what there is something to tell of. */
  readonly needs?: RegExp;
  /** From best to worst: the first steps are often told alone. */
  readonly scale?: boolean;
}

const tail = "(?:等次|等级|档次?|档|级|类)?(?:的?项目|对象|单位|部门|报告|乡镇|县区|机构)?$";

function ending(words: string): RegExp {
  return new RegExp(`(?:${words})${tail}`);
}

/** How this field divides its money, objects, staff and work. */
export const schemes: readonly Scheme[] = [
  {
    plain: true,
    kinds: [
      /一般公共(?:服务)?预算/,
      /社(?:会)?保(?:险|障)?基金/,
      /政府性?基金|基金预算/,
      /国有资本/,
      /转移支付|上级专项|专项债/,
    ],
  },
  {
    plain: true,
    kinds: [/中央/, /(?:省|自治区)级?/, /[市州]级?/, /(?:[县区旗]|本)级|配套/, /自筹|社会资本/],
  },
  { plain: true, kinds: [/上级|转移支付/, /本级|[县区旗]级|自有|自筹|配套/] },
  {
    plain: true,
    kinds: [/整体|部门$/, /政策/, /政府采购/, /购买服务/, /债券?/, /基金/, /PPP|转移支付/, /项目/],
  },
  {
    scale: true,
    plain: true,
    kinds: [
      ending("优秀?"),
      ending("(?<!优)良好?"),
      ending("中等?|一般|(?<!不)合格"),
      ending("较?差|不合格"),
    ],
  },
  {
    scale: true,
    plain: true,
    kinds: [ending("较?好(?<!较好)"), ending("较好"), ending("一般|较?差")],
  },
  {
    scale: true,
    plain: true,
    kinds: [ending("[AＡ甲]"), ending("[BＢ乙]"), ending("[CＣ丙]"), ending("[DＤ丁]")],
  },
  {
    bands: true,
    scale: true,
    plain: true,
    kinds: [
      /(?:及以上|以上|[^于]高于|≥)[^\d]{0,6}$|(?:超过|高于|大于)\d+[%分][^\d]{0,8}$/,
      /[\d%分（含）()]+[至—～~-]+\d+|之间/,
      /(?:以下|不足|不到|低于|未达|<|＜)[^，,]{0,8}$/,
    ],
  },
  { bands: true, plain: true, kinds: [/高于|快于|超过/, /一致|持平|相同/, /低于|慢于|不到/] },
  {
    kinds: [
      /事前|评估/,
      /目标(?:审核|管理|编审|编报)/,
      /监控/,
      /自评|部门评价/,
      /(?:财政|重点|绩效)评价|评价(?:结果|压减)/,
      /结果应用/,
    ],
  },
  {
    plain: true,
    kinds: [/小学/, /初中|初级中学/, /高中|完全中学/, /一贯制/, /幼儿园/, /中职|职业/],
  },
  {
    plain: true,
    kinds: [
      /(?:[省市县区]级|综合)(?:医疗|医院)|公立医院/,
      /基层医疗|卫生院/,
      /公共卫生|疾控/,
      /民营/,
    ],
  },
  {
    kinds: [
      /人大代表/,
      /政协委员/,
      /专家|学者/,
      /财政(?:干部|人员)/,
      /第三方|中介/,
      /部门(?:干部|人员)/,
    ],
  },
  { plain: true, kinds: [/人员(?:经费|支出)/, /公用/, /项目(?:经费|支出)/] },
  { plain: true, kinds: [/基本支出/, /项目支出/] },
  { plain: true, kinds: [/货物/, /工程/, /服务/] },
  {
    plain: true,
    kinds: [/公开招标/, /邀请招标/, /磋商/, /谈判/, /询价/, /单一来源/, /框架协议/, /其他方式/],
  },
  {
    kinds: [/决策|投入/, /过程|执行|管理/, /产出/, /效益|效果/, /满意/],
    needs: /决策|投入|过程|满意/,
  },
  { plain: true, kinds: [/产出/, /效益/, /满意/, /成本/], needs: /满意|成本/ },
  { kinds: [/数量/, /质量/, /时效/, /成本/] },
  { plain: true, kinds: [/共性|通用/, /个性|行业|领域|专用/] },
  { plain: true, kinds: [/立即|立行/, /分阶段|限期/, /持续|长期/] },
  {
    scale: true,
    plain: true,
    kinds: [
      /^[^部后不未]{0,4}(?:支持|同意(?:立项)?|通过)$/,
      /(?:部分|后)(?:支持|同意|立项|通过)$/,
      /不(?:予)?(?:支持|同意|立项|通过)$|退回|否决/,
      /暂缓|缓议/,
    ],
  },
  { plain: true, kinds: [/绿灯/, /黄灯|橙灯/, /红灯/] },
  {
    plain: true,
    kinds: [
      /(?:^|已)(?:完工|竣工|建成|完成|落实|整改到位|办结)/,
      /在建|正在|推进中/,
      /停工|缓建/,
      /(?:未|尚未)(?:开工|启动|完成|落实|整改)/,
    ],
  },
  { plain: true, kinds: [/(?<!不)正常|顺利/, /缓慢|滞后|偏慢/, /未启动|未开工|停滞/] },
  { plain: true, kinds: [/(?<!不)合格$/, /退回|不合格/] },
  { plain: true, kinds: [/实际(?:填报|报送|上报)|^已?(?:填报|报送)/, /未(?:填报|报送|上报)/] },
  { kinds: [/党纪|政务|处分/, /诫勉|约谈|谈话/, /批评|通报/, /移送|问责/] },
  {
    plain: true,
    kinds: [
      /按[时期]|(?<!不)及时|如期|规定(?:时间|时限|期限)内/,
      /逾期|延期|超[期时]|迟|催|补[报交]/,
      /未(?:报送|完成|上报|提交)/,
    ],
  },
  { plain: true, kinds: [/较好|^好/, /一般|尚可/, /较?差/] },
  { plain: true, kinds: [/^(?:其中)?镇/, /^乡/, /街道/] },
  { plain: true, kinds: [/(?<![未不没]|没有|不予)通过/, /剔除|退回|(?:未|没有?)通过|不予/] },
  { plain: true, kinds: [/(?:委托)?第三方|中介/, /自行|自主|财政(?:部门|局)?(?:自行)?组织/] },
  { plain: true, kinds: [/确认|属实|违规/, /排除|误报|不属实/] },
  { plain: true, kinds: [/(?:^|单位)采纳/, /部分采纳/, /(?:未|不予)采纳/] },
  { plain: true, kinds: [/^完成$/, /基本完成|部分完成/, /滞后|未完成/] },
  { plain: true, kinds: [/保留/, /出库|清退|退出/] },
  { plain: true, kinds: [/列入|纳入/, /暂缓/, /不予|未/] },
  { plain: true, kinds: [/重做|重新/, /补充|修改|完善/] },
  { plain: true, kinds: [/继续/, /调减|压减|调整/, /终止|停止|取消/] },
  { plain: true, kinds: [/误报/, /(?:确认|属实|存在问题)/] },
  {
    plain: true,
    kinds: [/财政(?:补助|补贴|承担|认缴|拨款)/, /(?:家长|个人|社会(?:资本)?|单位|自筹)/],
  },
  { plain: true, kinds: [/县道/, /乡道/, /村道/, /国道/, /省道/] },
  { plain: true, kinds: [/货物类/, /工程类/, /服务类/] },
  { plain: true, kinds: [/人工/, /能耗|水电|动力/, /折旧|维修|维护/, /管理费/, /材料|食材/] },
  { plain: true, kinds: [/接待费/, /运行维护费/, /购置费/, /出国/] },
  { plain: true, kinds: [/第?一季度/, /第?二季度/, /第?三季度/, /第?四季度/] },
  { plain: true, kinds: [/(?<!非)税收/, /非税/] },
  { kinds: [/追缴|上缴/, /收回|盘活/, /归还/, /调整账/] },
  // What a check of the results of self-evaluation finds.
  { plain: true, kinds: [/(?<!不)(?:相符|属实|真实|一致)/, /出入|不符|不一致|失实|不实/] },
  {
    plain: true,
    kinds: [
      /[调升提][高升]|上调|升[级档]/,
      /[调降下][低降调]|降[级档低]/,
      /维持|保持|不变|持平|未变|未作?调|没有变化/,
    ],
  },
  { plain: true, kinds: [/(?<!不予?|未)采纳|调增/, /维持/] },
  {
    scale: true,
    plain: true,
    kinds: [
      /(?<!(?:部分|基本|无法|难以|[不未]能?)[^，,]{0,2})(?:全部|完全|能够?|按期|如期|可以?)[^，,]{0,8}(?:实现|完成|达到)/,
      /(?:部分|基本)(?:能够?)?(?:实现|完成|达到)/,
      /(?:无法|难以|不能|未能?|不可能)[^，,]{0,8}(?:实现|完成|达到)/,
    ],
  },
  { plain: true, kinds: [/提前|已?完成/, /按(?:计划|序时|进度)/, /滞后|偏离/] },
  {
    plain: true,
    kinds: [/继续|加快|抓紧/, /调[减整]|[压核]减/, /收回|终止|取消|停止/, /暂[停缓]/],
  },
  { plain: true, kinds: [/完整|齐全|规范/, /缺[少失]|不完整|不齐|不规范|欠缺/] },
  { plain: true, kinds: [/专职/, /兼职/, /借调|返聘/] },
  { plain: true, kinds: [/编内|在编/, /编外|聘用|临聘|派遣/, /借调/] },
  { plain: true, kinds: [/在职|在岗/, /[离退]休/, /编外|聘用|临聘|派遣/], needs: /在职|在岗/ },
  { plain: true, kinds: [/正?高级职称|副?高级|正高/, /中级/, /初级|助理/], needs: /级职称/ },
  { plain: true, kinds: [/脱贫户/, /监测户|边缘户/, /一般(?:农)?户/] },
  { plain: true, kinds: [/行政编/, /事业编/, /工勤编/] },
  { plain: true, kinds: [/党政|行政(?:单位|机关)/, /事业单位/, /群团|团体/] },
  { plain: true, kinds: [/(?<!不)合格$/, /整改$/, /清退|淘汰|除名|取消资格/] },
  {
    plain: true,
    kinds: [/保留|延续/, /整合|[合归]并/, /取消|撤销|清[理退]|退出|终止|废止/],
    needs: /保留|延续/,
  },
  {
    plain: true,
    kinds: [/会计师?事务所/, /律师/, /咨询/, /评估(?:公司|机构)/, /造价/, /高校|院校/],
  },
  { kinds: [/结转|结余/, /存量|账户/, /低效|闲置/] },
  { kinds: [/新增|新出台|新建|新设/, /延续|存量|续建|修订|改造|改建|扩建/] },
  { kinds: [/调减|压减|减少/, /调增|追加|增加/, /终止|取消|撤销/, /整改/] },
  {
    plain: true,
    needs: /维持|保持|不变|持平|照旧/,
    kinds: [
      /调增|追加|增加|提高|优先/,
      /维持|保持|不变|持平|照旧/,
      /调减|[压核削]减|减少/,
      /取消|终止|撤销|停止|不再|不予/,
    ],
  },
  {
    plain: true,
    kinds: [
      /(?<![一-龥])(?:增加|调增|优先)(?:安排|预算)/,
      /(?<![一-龥])(?:[核压调削]减|减少)(?:安排|预算)/,
      /(?<![一-龥])(?:取消|终止|停止|不再)(?:安排|预算)/,
    ],
  },
  { plain: true, kinds: [/^(?:本年|当年|年内)(?:财政)?(?:收入|拨款|预算|安排|下达)/, /结转|结余/] },
  { kinds: [/一期/, /二期/, /三期/] },
  { kinds: [/第?一(?:次|轮|批|季度)/, /第?二(?:次|轮|批|季度)/, /第?三(?:次|轮|批|季度)/] },
  { plain: true, kinds: [/年初|上半年|年中/, /年末|年底|下半年|追加/] },
  { kinds: [/经常性/, /一次性/] },
  { plain: true, kinds: [/线上|非现场|远程|书面|案头/, /线下|现场|实地/] },
  { kinds: [/纪检|监察|监委/, /公安|司法|检察/] },
  { kinds: [/研究生|硕士|博士/, /本科/, /大专|专科/, /中专|高中/] },
  { kinds: [/低保/, /特困/, /边缘|低收入/, /孤儿|留守/, /残疾/] },
  { kinds: [/城镇|城区|城市/, /农村|乡村/] },
];
