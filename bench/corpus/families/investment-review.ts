import type { Family } from "../family.ts";

/** A brief of the office that reviews what public works may cost. */
export const investmentReview: Family = {
  id: "investment-review",
  titles: [
    "{district}{year}财政投资评审工作简报",
    "关于{year}{district}政府投资项目评审情况的通报",
  ],
  opening: [
    [
      "{year}，县财政投资评审中心坚持“不唯增、不唯减、只唯实”，严把评审质量关。",
      "按照《{district}政府投资评审管理办法》（{doc 财评}）的要求，现将评审情况通报如下。",
    ],
  ],
  sections: [
    {
      heading: "一、评审总体情况",
      paragraphs: [
        [
          [
            "全年共完成评审项目{count 个 20~200}，送审金额{asked}，审定金额{approved}，审减金额{cut}，审减率{rate}。",
            "截至{day}，完成评审{count 项 20~200}，送审资金{asked}，审减{cut}，审减率为{rate}，审定{approved}。",
          ],
          [
            "送审金额同比增长{percent 1~30}，审减率较上年下降{points 1~5}。",
            "评审项目比上年增加{count 个 2~40}，审减率提高{points 1~5}。",
          ],
        ],
        [
          [
            "其中：预算评审{count 个 10~90}，送审{amount 3000~90000}；结算评审{count 个 5~60}，送审{amount 2000~50000}；概算评审{count 个 2~20}。",
            "单个项目最高审减额达{amount 90~900}，审减率超过{whole 15~30|more_than}的项目{count 个 2~9}。",
          ],
        ],
      ],
    },
    {
      heading: "二、主要做法",
      paragraphs: [
        [
          [
            "现场踏勘{count 次 20~200}，组织专家{over 人次 5~40}参与论证，出具评审意见{count 份 20~200}。",
            "对协审的{count 家 4~20}中介机构进行质量考核，平均得分{score 80~95}，暂停{han 家 2~5}机构业务。",
          ],
          [
            "对{round 100~400|at_least}以上的项目应审尽审，评审时限压缩{whole 10~40}。",
            "建立常用材料价格库，收录价格信息{over 条 50~400}，评审误差率控制在{whole 2~5|at_most}以内。",
          ],
        ],
        [
          ["实行双人双审、一事一档，第三方复核与内部复核相结合，确保结果客观公正。"],
          [
            "审减原因中，工程量多计审减{amount 200~6000}，定额套用不当审减{amount 200~4000}，取费偏高审减{amount 90~3000}。",
          ],
        ],
      ],
    },
    {
      heading: "三、下一步打算",
      paragraphs: [
        [
          [
            "{year 1}计划评审项目{count 个 30~200}，送审金额预计{billion 2~20}。",
            "在{before}前上线评审管理系统，评审平均用时缩短{whole 10~30}。",
          ],
        ],
      ],
    },
  ],
};
