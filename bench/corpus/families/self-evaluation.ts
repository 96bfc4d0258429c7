import type { Family } from "../family.ts";

/** A unit's account of its own projects, with the table of funds. */
export const selfEvaluation: Family = {
  id: "self-evaluation",
  titles: [
    "{district}农业农村局{year 年度}部门整体支出绩效自评报告",
    "{district}{year 年度}项目支出绩效自评情况",
  ],
  opening: [
    [
      "根据《关于开展绩效自评工作的通知》（{doc 财绩}）要求，我单位对{year}项目支出开展了自评。",
      "按照县财政局统一部署，现将我单位{year 年度}绩效自评情况报告如下。",
    ],
  ],
  sections: [
    {
      heading: "一、基本情况",
      paragraphs: [
        [
          [
            "单位内设股室{count 个 4~16}，下属单位{count 个 2~16}，在职{count 人 30~300}。",
            "年初预算{amount 900~30000}，调整后预算{amount 900~30000}，实际支出{amount 900~30000}，预算执行率{percent 80~100}。",
          ],
          [
            "实施项目{count 个 5~60}，其中县级项目{count 个 2~20}，项目资金{amount 300~20000}。",
            "“三公”经费支出{amount 5~90}，比上年下降{percent 1~30}。",
          ],
        ],
      ],
    },
    {
      heading: "二、绩效完成情况",
      paragraphs: [
        [
          [
            "建设高标准农田{count 亩 900~90000}，改造厕所{count 户 90~3000}，发放补贴{amount 90~9000}，受益农户{over 户 90~900}。",
            "新建农村道路{count 公里 5~120}，加固山塘{count 座 3~60}，完成投资{amount 900~20000}。",
          ],
          [
            "质量指标完成率{whole 90~100}，群众满意度{percent 90~99}，自评得分{score 85~99}。",
            "数量指标{count 个 10~40}全部完成，成本节约率{percent 1~9}，综合得分{score 85~99}，等级为优。",
          ],
        ],
      ],
    },
    {
      heading: "三、存在问题和措施",
      paragraphs: [
        [
          [
            "个别项目进度偏慢，{count 个 2~9}项目执行率低于{whole 50~80|less_than}，结转资金{amount 50~3000}。",
            "部分绩效指标不够细化，{count 条 3~40}指标需要修订。",
          ],
          ["下一步，将在{before}前完成整改，提高资金使用效益。"],
        ],
      ],
    },
  ],
  table: {
    caption: "项目支出情况表",
    header: "项目名称\t预算数（万元）\t支出数（万元）\t执行率（%）",
    rows: ["农田建设", "产业发展", "人居环境整治", "动物防疫", "技术推广", "合计"],
  },
};
