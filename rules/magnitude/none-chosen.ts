/**
 * What cannot be told of none: 等0个行业, 分为0个检查组, 对等次为“中”的0个项目，按15%压减, 0家企业因缺岗被扣减, 农林水利0个，1.74亿元. The
 * words behind the number that tell so; null where none may be meant.
 */
export function wordsOfSome(lead: string, tail: string): string | null {
  for (const { before, behind } of some) {
    const words = before.test(lead) ? behind.exec(tail)?.[0] : undefined;
    if (words !== undefined) return words;
  }
  const owned = more.test(lead) ? null : owns.exec(tail);
  return owned !== null && Number(owned[1] ?? owned[2]) > 0 ? owned[0] : null;
}

interface Some {
  readonly before: RegExp;
  readonly behind: RegExp;
}

const thing = /^[一-龥“”（）]{2,8}/;
const some: readonly Some[] = [
  // 教育、卫生、交通等0个行业; 目标管理、运行监控、绩效评价0个办法: they have just been named. 优秀、良好0个 counts grades.
  { before: /、[^、，,。；;：:\d]+等$/, behind: thing },
  {
    before:
      /(?:^|[，,。；;：:])[^，,。；;：:\d、]{4,}、[^，,。；;：:\d]*(?<![优良中差红黄绿]|一般|合格|合计|[均各都共为])$/,
    behind: /^(?:办法|制度|文件|股室|科室|乡镇|街道|部门|领域|行业|环节|方面|县区|项目)(?!的)/,
  },
  // 分为0个小组, 选取0个项目, 来自0家主管部门: whoever divides or picks has some.
  {
    before:
      /(?:分为|分成|组成|划分为|成立|组建|组织|选取|选定|抽取|聘请|请|委托|来自|涵盖|覆盖|分布在|集中在|围绕|聚焦|下设|内设)了?$/,
    behind: thing,
  },
  // 对等次为“中”的0个项目，按15%的比例压减; 对评价为中的0项，预算下调
  {
    before: /(?:^|[，,。；;：:])(?:对|将|把|向|给予)[^，,。；;：:、]*的$/,
    behind: /^[一-龥“”（）]{0,8}，[一-龥\d“]{2,}/,
  },
  // 绩效偏离的0个项目，由督查室督办
  { before: /的$/, behind: /^[一-龥]{2,6}，(?:由|按|均|已|分别|全部|逐)[一-龥]{2,}/ },
  // 0家企业因缺岗被扣减服务费
  { before: /^/, behind: /^[一-龥]{2,6}(?:因|由于)[一-龥]{2,}/ },
];

/** 农林水利0个，1.74亿元; 90分以上的0个，占27.8%; 评估0个，涉及资金4726万元: they have money or a share. */
const owns =
  /^[一-龥]{0,6}[，,、](?:占比?[^，,。；;\d总共合]{0,10}(\d[\d.]*)[%％]|(?:涉及(?:申报|评价|预算)?(?:资金|金额)?|资金|金额|原预算)?(\d[\d.]*)[万亿]?元)/;
/** 比上年增加0个，资金4.58亿元: none more than before. */
const more = /(?:增[加长]|减少|新增|[多少增减])$/;
