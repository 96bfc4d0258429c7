import type { Family } from "../family.ts";

/** What has become of the faults that the auditors found. */
export const audit: Family = {
  id: "audit",
  titles: [
    "关于{district}{year}审计查出问题整改情况的报告",
    "{district}{year 年度}审计整改工作情况",
  ],
  opening: [
    [
      "受县人民政府委托，现报告{year -1}县级预算执行和其他财政收支审计查出问题整改情况。",
      "{district}高度重视审计整改，对照《审计报告》（{doc 审财}）逐项销号。",
    ],
  ],
  sections: [
    {
      heading: "一、整改总体情况",
      paragraphs: [
        [
          [
            "审计共查出问题{count 个 20~150}，截至{day}，已完成整改{count 个 20~90}，整改率{percent 80~100}，涉及资金{amount 900~60000}。",
            "审计报告反映问题{count 项 20~150}，已整改到位{count 项 20~90}，正在整改{count 项 2~19}，整改金额{billion 1~9}。",
          ],
          [
            "通过整改，上缴财政{amount 90~9000}，促进资金拨付{amount 500~30000}，收回闲置资金{amount 90~6000}，完善制度{count 项 5~60}。",
            "追责问责{count 人 2~40}，移送线索{count 件 2~9}，挽回损失{amount 20~900}。",
          ],
        ],
      ],
    },
    {
      heading: "二、具体问题整改情况",
      paragraphs: [
        [
          [
            "关于预算编制不细化问题，{count 家 2~20}单位已调整预算{amount 90~9000}。",
            "关于专项资金滞留问题，已拨付{amount 500~20000}，涉及{count 个 3~30}项目。",
          ],
          [
            "关于绩效目标设置不完整问题，{count 家 2~20}单位{count 个 3~60}项目已补充完善，退回重报{count 个 2~30}。",
            "关于债券资金使用进度慢问题，支出进度由{percent 20~50}提高到{percent 60~99}。",
          ],
          [
            "关于资产底数不清问题，清查资产{count 处 10~200}，补登入账{amount 200~9000}。",
            "关于工程多计造价问题，核减工程款{amount 20~900}，追回多付款{amount 10~400}。",
          ],
        ],
      ],
    },
    {
      heading: "三、下一步措施",
      paragraphs: [
        [
          [
            "对尚未整改到位的{count 个 2~19}问题，力争在{before}前全部整改到位。",
            "继续加强跟踪督办，整改率不低于{whole 95~99|at_least}，防止屡审屡犯。",
          ],
        ],
      ],
    },
  ],
};
