import type { Family } from "../family.ts";

/** What a city's public procurement has spent and saved. */
export const procurement: Family = {
  id: "procurement",
  titles: ["{district}{year 年度}政府采购工作情况", "{year}{district}政府采购执行和节支情况通报"],
  opening: [
    [
      "{year}，全县政府采购工作坚持公开透明、公平竞争，着力优化营商环境。",
      "根据《{district}政府采购管理办法》（{doc 财采}），现将采购执行情况通报如下。",
    ],
  ],
  sections: [
    {
      heading: "一、采购规模",
      paragraphs: [
        [
          [
            "全年完成采购项目{count 个 100~900}，采购预算{asked}，实际采购金额{approved}，节约资金{cut}，节支率{rate}。",
            "全年实施政府采购{count 批次 100~900}，预算金额{asked}，成交金额{approved}，节约{cut}，资金节约率{rate}。",
          ],
          [
            "货物类采购{amount 2000~30000}，工程类采购{amount 5000~60000}，服务类采购{amount 2000~30000}。",
            "公开招标{count 个 20~200}，占采购规模的{percent 40~80}；竞争性磋商{count 个 20~90}；单一来源{count 个 2~19}。",
          ],
        ],
      ],
    },
    {
      heading: "二、政策落实",
      paragraphs: [
        [
          [
            "授予中小企业合同金额{amount 3000~50000}，占{percent 60~95}，其中小微企业{amount 1000~20000}。",
            "预留中小企业份额不低于{whole 30~45|at_least}，惠及企业{count 家 30~300}，为企业减免保证金{amount 100~2000}。",
          ],
          [
            "采购节能环保产品{amount 200~5000}，脱贫地区农副产品{amount 50~900}，完成预留任务的{percent 100~140}。",
            "受理投诉{count 件 2~20}，办结{count 件 2~20}，办结率{whole 90~100}，行政处罚{han 起 2~6}。",
          ],
        ],
        [
          [
            "推行“一网通办”，入驻电子卖场供应商{over 家 10~90}，上架商品{over 种 90~900}。",
            "组织代理机构检查{count 家 4~30}，抽取项目{count 个 10~90}，发现问题{count 个 10~90}，整改完成{whole 90~100}。",
          ],
        ],
      ],
    },
    {
      heading: "三、下一步工作",
      paragraphs: [
        [
          [
            "在{before}前完成采购系统升级，采购周期压缩{whole 10~40}。",
            "{year 1}，力争资金节约率达到{percent 4~12}，中小企业占比提高{points 1~6}。",
          ],
        ],
      ],
    },
  ],
};
