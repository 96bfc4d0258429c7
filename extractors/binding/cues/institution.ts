import { named } from "../cue.ts";
import type { Cue } from "../cue.ts";

/** Rules issued, ranks and scores of the yearly assessment. */
export const institutionCues: readonly Cue[] = [
  {
    indicator: "institution.assessment_rank",
    lead: /(?:考核|排名|评比|位居|位列|名列|考评)[^。；]{0,20}$/,
    sentence: /考核|考评|绩效管理/,
    unless: /采购|衔接|复核/,
    weight: 3,
  },
  {
    indicator: "institution.rank_pool",
    tail: /^[^，。；\d]{0,12}?(?:中|里|范围内)[，]?[^，。；]{0,6}(?:位居|位列|名列|排名|居|排在)|^[^，。；\d]{0,8}(?:县|区|市|州|单位)[^，。；\d]{0,12}(?:中|里)(?![，,][^，。；]{0,10}(?:等次|等级|“?优秀”?的|[ABＡＢ]级))/,
    sentence: /考核|考评|绩效管理/,
    unless: /采购|衔接|复核/,
    weight: 3,
  },
  {
    indicator: "institution.assessment_score",
    lead: /(?:考核|考评|评比|综合)(?![^。；]*(?:部门|单位)平均)[^。；]{0,16}(?:得分|评分|成绩|拿了|得|获)(?!分)[^，。；\d]{0,6}$/,
    sentence: /上级|省|市|财政厅|财政局|考核/,
    unless:
      /(?:供应商|供货商|承包商|服务商|运营商|代理机构|中介机构|第三方机构|项目公司|社会资本)[^。；]{0,24}(?:考核|考评)|按合同|付费/,
    weight: 3,
  },
  {
    indicator: "institution.third_party_agencies",
    lead: named("(?:第三方|中介)机构|(?<=^|[，。；：])第三方"),
    units: /^[家个]/,
    weight: 3,
  },
  {
    indicator: "institution.third_party_agencies",
    // 31个部门委托第三方: it is the departments that are counted.
    tail: /^(?:(?!部门|单位|项目|委托|引入|聘请|购买)[^，。；、（(\d]){0,8}(?:第三方|中介|会计师事务所|咨询)(?:机构|公司)?/,
    weight: 3,
  },
  {
    indicator: "institution.third_party_agencies",
    lead: /(?:委托|聘请|引入|选聘|遴选|邀请)(?:了)?$/,
    tail: /^(?:专业|社会|评价|服务)*(?:机构|事务所)/,
    sentence: /评价|绩效|评估|监控/,
    units: /^家/,
    weight: 3,
  },
  {
    indicator: "institution.documents_issued",
    tail: /^(?:[^，。；\d]{0,16})(?:制度|办法|文件|细则|规程|规范性文件|配套文件|指引|方案|规定|流程)(?![^，。；]{0,4}目标)/,
    lead: /(?:印发|制定|出台|修订|完善|发布|建立|形成|新增|制订)[^。；\d]{0,40}$/,
    units: /^[个项份部套件]/,
    weight: 2,
  },
  {
    indicator: "institution.third_party_agencies",
    tail: /^机构(?:共|共计|参与|承接|受托)/,
    sentence: /绩效|评价/,
    units: /^家/,
    weight: 3,
  },
  {
    indicator: "institution.third_party_agencies",
    lead: /(?:承接|参与|受托)[^，。；\d]{0,10}的?机构(?:共|有|为)?$/,
    sentence: /绩效|评价/,
    units: /^家/,
    weight: 3,
  },
  {
    indicator: "institution.documents_issued",
    lead: /(?:^|[。；])制度(?:建设：)?$/,
    units: /^[个项份]/,
    weight: 2,
  },
  {
    indicator: "institution.documents_issued",
    lead: named("(?:制度|办法|文件|细则|规程|配套文件)(?:共)?"),
    units: /^[个项份部套件]/,
    sentence: /印发|制定|出台|修订|完善|发布/,
    weight: 2,
  },
];
