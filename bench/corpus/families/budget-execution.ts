import type { Family } from "../family.ts";

/** Revenue and expenditure against the budget and the year before. */
export const budgetExecution: Family = {
  id: "budget-execution",
  titles: ["{district}{year}预算执行情况的报告", "关于{district}{year 年度}财政收支情况的报告"],
  opening: [
    [
      "受县人民政府委托，现将{year}全县预算执行情况报告如下，请予审议。",
      "{year}，面对多重困难，全县财政运行总体平稳，收支执行好于预期。",
    ],
  ],
  sections: [
    {
      heading: "一、收入情况",
      paragraphs: [
        [
          [
            "全县一般公共预算收入完成{round 40000~200000}，为预算的{percent 88~106}，同比增长{percent 1~15}。",
            "一般公共预算收入{billion 4~30}，比上年增长{percent 1~15}，完成年初预算的{percent 88~106}。",
          ],
          [
            "其中：税收收入完成{round 20000~90000}，占收入的{percent 50~75}；非税收入{round 10000~60000}，同比下降{percent 1~20}。",
            "税收收入{round 20000~90000}，增长{percent 1~12}，税收占比{percent 50~75}，较上年提高{points 1~4}。",
          ],
          [
            "增值税{round 8000~30000}，增长{percent 1~12}；企业所得税{round 2000~9000}，下降{percent 1~12}。",
            "政府性基金收入{billion 1~9}，下降{percent 5~40}，主要是土地出让收入减少{round 900~20000}。",
          ],
        ],
      ],
    },
    {
      heading: "二、支出情况",
      paragraphs: [
        [
          [
            "全县一般公共预算支出{billion 15~60}，完成预算的{percent 85~99}，增长{percent 1~9}。",
            "一般公共预算支出完成{round 150000~600000}，比上年下降{percent 1~9}，支出进度{percent 85~99}。",
          ],
          [
            "民生支出{billion 10~40}，占总支出的{percent 70~85}，“三保”支出{billion 5~20}。",
            "教育支出{round 20000~90000}，增长{percent 1~9}；卫生健康支出{round 9000~40000}，增长{percent 1~9}；农林水支出{round 9000~40000}，下降{percent 1~9}。",
          ],
          [
            "“三公”经费下降{percent 2~20}，压减非刚性支出{amount 200~5000}，盘活存量资金{billion 1~4}。",
            "争取上级资金{billion 2~30}，涉及项目{count 个 20~200}，拨付直达资金{billion 1~9}，惠及群众{over 人次 200~4000}。",
          ],
        ],
      ],
    },
    {
      heading: "三、预算绩效管理情况",
      paragraphs: [
        [
          [
            "对{count 个 5~40}新增项目开展事前绩效评估，申请资金{asked}，核减{cut}，核减率{rate}。",
            "选取{count 个 5~30}项目开展重点绩效评价，涉及资金{amount 2000~90000}，收回沉淀资金{amount 100~6000}。",
          ],
          [
            "政府债务余额{billion 20~90}，控制在限额以内，债务风险总体可控。",
            "新增专项债券{billion 1~9}，支持项目{count 个 3~30}，支出进度{whole 60~99}。",
          ],
        ],
      ],
    },
    {
      heading: "四、{year 1}工作安排",
      paragraphs: [
        [
          [
            "{year 1}，一般公共预算收入预期增长{whole 3~8|approx}左右，安排支出{billion 15~60}。",
            "计划争取上级资金{billion 5~30}，力争盘活存量资金{round 1000~9000}。",
          ],
          ["坚持先有预算、后有支出，严肃财经纪律，兜牢“三保”底线。"],
        ],
      ],
    },
  ],
};
