import { averageAgrees } from "../../../rules/ledger/average-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(averageAgrees, {
  holds: [
    {
      name: "one year after the other, and what they come to between",
      text: "全市压减预算，2021年为«5696万元»，2022年为«6529万元»，2023年为«7843万元»，三年累计20068万元，年均«6689万元»。",
    },
    {
      name: "one quarter after the other",
      text: "一季度支出«58327万元»，二季度支出«83543万元»，三季度支出«67530万元»，平均每季度«69800万元»。",
    },
    {
      name: "counts, rounded",
      text: "2021年完成评价«23个»，2022年«29个»，2023年«34个»，2024年达到«41个»，累计127个，年均«31.8个»。",
    },
    {
      name: "months that 逐月分别 opens",
      text: "三季度支出67530万元，逐月分别为7月«21873万元»、8月«19406万元»和9月«26251万元»，月均«22510万元»。",
    },
    {
      name: "as many as are counted before the mean",
      text: "石塘村、新圩村、柳湾村分别支出«118.4万元»、«96.7万元»、«83.9万元»，三村平均«99.7万元»。",
    },
    {
      name: "what looks back on them",
      text: "历年得分分别是«79.6分»、«81.3分»、«83.7分»、«85.2分»，上述得分的简单平均值为«82.45分»。",
    },
  ],
  broken: [
    {
      name: "a digit of one year",
      text: "全市压减预算，2021年为«5696万元»，2022年为«6929万元»，2023年为«7843万元»，三年累计20068万元，年均«6689万元»。",
      ...mismatch,
    },
    {
      name: "two digits of the mean swapped",
      text: "三个单位分别为«93.6%»、«91.2%»、«90.5%»，三者平均«98.1%»。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "a year left out between",
      text: "2020年为5696万元，2022年为6529万元，2023年为7843万元，年均6889万元。",
    },
    {
      name: "a rate of growth",
      text: "2021年增长5.6%，2022年增长6.5%，2023年增长7.8%，年均增长6.9%。",
    },
    {
      name: "of more than are told",
      text: "石塘村、新圩村、柳湾村分别支出118.4万元、96.7万元、83.9万元，八村平均79.7万元。",
    },
  ],
});
