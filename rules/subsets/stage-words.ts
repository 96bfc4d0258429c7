import type { NounClass } from "../wording/noun-class.ts";

/** The words of one stage of the work: for what it deals with, and for some of that. */
export interface Stage {
  /** At a clause with the number as its unit and #: 监控项目个#, 个#项目实施监控. */
  readonly whole: RegExp;
  /** At a clause with # for number and unit. */
  readonly part: RegExp;
  /** Names the stage. */
  readonly topic: RegExp;
  /** What it deals with may bear the year before. */
  readonly ofYear?: true;
  /** What may be counted. */
  readonly nouns: readonly NounClass[];
}

const cut = "压减|调减|核减|扣减|削减|调整|收回|暂停|终止|取消|撤销";
const picked = "抽查|抽取|抽评|抽检|抽选|选取|挑选|挑了?|选择|筛选|遴选|选定";
const onSite = "现场|实地|上门";

/** Of the field: monitoring, evaluation by the units, by the finance bureau, before a project starts, targets, issues, advice, reports. */
export const stages: readonly Stage[] = [
  {
    whole:
      /(?:纳入|实行|实施|开展|组织)?[^#]{0,10}监控(?!重点)[^#]{0,10}#|#[^#]{0,14}(?:监控|跟踪)/,
    part: new RegExp(
      `[红黄绿橙]色?(?:灯|预警)|预警|亮灯|(?:执行|支出|进度)[^#]{0,10}(?:低于|不足|不到|偏低|缓慢|滞后|偏慢|为零|为0)|` +
        `未(?:发生)?(?:支出|支付|启动|实施|开工)|分文未|零支出|重点(?:监控|跟踪|看)|${onSite}|${cut}|偏离|偏差|约谈|以[上下]的#|[较偏][大慢低]的?#|${picked}`,
    ),
    topic: /监控|预警|亮灯|[红黄绿橙]色?灯/,
    nouns: ["project", "object"],
  },
  {
    whole: /自评[^#]{0,10}#|#[^#]{0,12}自评/,
    part: new RegExp(
      `再评价|复核|复评|虚高|偏高|失实|不实|不准|下调|不一致|不符|重新自评|退回|为[“"]?[优良中差]|[优良中差]”|${picked}`,
    ),
    topic: /自评|复核|抽查|再评价/,
    ofYear: true,
    nouns: ["project", "unit", "object"],
  },
  {
    whole:
      /重点(?:绩效)?评价[^#]{0,10}#|#[^#]{0,12}重点(?:绩效)?评价|评价(?:了|对象|项目)[^#]{0,4}#/,
    part: new RegExp(
      `等[级次]为|为[“"]?[优良中差]|[优良中差][”"]等?|(?:优秀|良好|较差)|\\d分(?:以上|以下)|${onSite}|${cut}|初稿`,
    ),
    topic: /评价/,
    nouns: ["project", "policy", "object"],
  },
  {
    whole:
      /评估[^#]{0,10}#|#[^#]{0,14}(?:事前|绩效)[^#]{0,4}评估|(?:(?:申报|申请|受理|报来)[^#]{0,8}新增|追加)[^#]{0,4}项目个?#|#新增(?:政策和?)?项目/,
    part: new RegExp(
      `不予(?:安排|支持|立项|通过|同意)?|不支持|未通过|没通过|不通过|暂缓|否决|部分支持|整合|缓建|没让|取消|不安排|重点评估|再评估|复核|${picked}`,
    ),
    topic: /评估/,
    nouns: ["project", "policy", "object"],
  },
  {
    whole:
      /(?:编审|审核|编报|申报|批复|设置|入库|编制|填报|设定)[^#]{0,10}(?:目标|项目)[^#]{0,4}#|纳入[^#]{0,8}目标[^#]{0,8}#|#[^#]{0,10}项目(?:支出)?(?:绩效)?目标/,
    part: /修改后通过|(?:建议|意见)[^#]{0,20}涉及项目#|退回|打回|返回|重报|重填|不合格|不规范|修改完善|需要?修改|要求修改|未通过|不通过/,
    topic: /目标|编审|审核/,
    nouns: ["project", "object"],
  },
  {
    whole:
      /(?:发现|查出|查找|反映|指出|反馈|梳理|揭示|列出)[^#]{0,8}问题[^#]{0,4}#|等(?:各类|方面|突出|共性)*问题[^#]{0,4}#|#[^#]{0,4}问题/,
    part: /整改(?!台账|清单|任务)|办结|销号(?!管理|制)|(?:立即|当场|现场|短期内|长期|限期)[^#]{0,6}#|解决|属于|涉及/,
    topic: /问题/,
    nouns: ["issue"],
  },
  {
    whole: /(?:提出|形成|反馈)[^#]{0,10}(?:建议|意见)[^#]{0,3}#|#[^#]{0,6}(?:建议|意见)/,
    part: /采纳|采用|属于|涉及|落实/,
    topic: /建议|意见/,
    nouns: ["comment"],
  },
  {
    whole: /(?:形成|出具|完成|撰写)[^#]{0,10}报告[^#]{0,3}#|#[^#]{0,8}(?:评价|绩效)报告/,
    part: /公开|公示|参阅|审议|[报送提]交?[^#]{0,4}人大|人大[^#]{0,8}#/,
    topic: /报告/,
    nouns: ["report"],
  },
  {
    whole: /(?:红灯|红色预警)[^#]{0,4}#|#[^#]{0,3}(?:红灯|红色预警)/,
    part: /(?:调减|压减|收回|约谈|暂停)[^#]{0,6}#[“"]?(?:红灯|红色)|对#[“"]?(?:红灯|红色)[^#]{0,8}(?:调减|调整|压减|收回|约谈|暂停)/,
    topic: /红灯|红色预警/,
    nouns: ["project", "object"],
  },
  {
    whole:
      /(?:全[县市区旗州]|[县市区旗州](?:级|直|本级)|所有|全部)[^#]{0,8}#(?:一级)?(?:预算)?(?:部门|单位)/,
    part: new RegExp(`约谈|通报|逾期|复核|(?:未|没有)(?:按|开展|编报|报送|公开)|${picked}`),
    topic: /部门|单位/,
    nouns: ["unit"],
  },
  {
    whole: /全[县市区旗州][^#]{0,16}#(?:乡|镇|街道)/,
    part: new RegExp(
      `(?:走访|调研|试点|约谈|通报|优秀|${picked})[^#]{0,6}(?:乡镇|镇街|街道|镇)[^#]{0,6}#|(?:走访|调研|选取|抽[查取])[^#]{0,6}#(?:乡|镇|街道)|(?:评为|评定为|等[级次]为)[^#]{0,8}#`,
    ),
    topic: /乡|镇|街道/,
    nouns: ["unit"],
  },
  {
    whole:
      /(?:入库|储备|实施|安排|建设|债券|在建|续建|计划)[^#]{0,6}项目[^#]{0,3}#|#[^#]{0,8}(?:债券|建设|在建)项目/,
    part: /(?:开工|完工|竣工|建成|投用|投产|停工|验收)/,
    topic: /项目/,
    nouns: ["project", "object"],
  },
];
