import type { Family } from "../family.ts";

/** The paper on how far the budget has got by the middle of the year. */
export const monitoring: Family = {
  id: "monitoring",
  titles: ["{district}{year}绩效运行监控工作情况", "{district}{year 年度}中期预算绩效运行监控报告"],
  opening: [
    [
      "为加强预算执行管理，{district}对部门预算项目实行全过程跟踪，现将监控情况报告如下。",
      "按照《{district}绩效运行监控管理办法》（{doc 财绩}），开展了绩效运行监控工作。",
    ],
  ],
  sections: [
    {
      heading: "一、总体情况",
      paragraphs: [
        [
          [
            "纳入监控的部门{count 个 30~120}、项目{count 个 200~2000}，涉及预算资金{billion 4~60}，平均执行率{percent 40~75}。",
            "本次监控覆盖{count 家 30~120}单位{count 个 200~2000}项目，预算金额{amount 20000~400000}，已支出{amount 9000~200000}。",
          ],
          [
            "其中绿灯项目{count 个 100~900}，黄灯项目{count 个 20~200}，红灯项目{count 个 3~60}。",
            "执行率达到{whole 80~95|at_least}以上的项目{count 个 90~900}，执行率不足{whole 20~40|less_than}的项目{count 个 3~60}。",
          ],
        ],
      ],
    },
    {
      heading: "二、发现的主要问题",
      paragraphs: [
        [
          [
            "一是部分项目进度滞后，{count 个 5~60}项目尚未启动，涉及资金{amount 500~20000}。",
            "一是绩效目标偏离，{count 个 5~60}项目与目标差距超过{whole 20~40|more_than}。",
          ],
          [
            "二是自行监控质量不高，{count 家 3~20}单位未按时报送，退回修改监控表{count 份 5~90}。",
            "二是资金沉淀较多，{count 个 5~60}项目结余{amount 200~9000}。",
          ],
        ],
        [["对重点项目实行一月一调度、一季一通报，推动问题整改到位。"]],
      ],
    },
    {
      heading: "三、处理意见",
      paragraphs: [
        [
          [
            "对{count 个 3~60}项目调减预算{amount 200~9000}，收回资金{amount 90~6000}，统筹用于民生支出。",
            "暂停{han 个 2~9}项目拨款，约谈{count 家 2~19}单位，调剂资金{round 100~5000}。",
          ],
          ["请有关单位于{before}前报送整改结果，逾期未整改的，扣减下年预算{whole 5~20}。"],
        ],
      ],
    },
  ],
};
