import { differenceAgrees } from "../../../rules/ledger/difference-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(differenceAgrees, {
  holds: [
    {
      name: "what there was, what came, what went, what there is",
      text: "第三方机构库年初入库«22家»，年内新入库«6家»，退出«3家»，年末在库«25家»。",
    },
    {
      name: "what came and what went joined",
      text: "指标库原有指标«1334条»，本年新增«130条»、停用«90条»，现有«1374条»。",
    },
    {
      name: "what it came to told first",
      text: "参加绩效考核的单位由上年的«53家»扩大到«77家»，新增«30家»，退出«6家»。",
    },
    {
      name: "what came is all that changed",
      text: "参加绩效考核的单位由上年的«53家»扩大到«77家»，新增«24家»。",
    },
    {
      name: "the most and the least",
      text: "项目数量差异明显，最多的东山县«40个»，最少的西河县仅«10个»，相差«30个»。",
    },
    {
      name: "what is left on the account",
      text: "专项债券额度«4179.12万元»，到位后已拨付施工单位«3595.05万元»，账面余«584.07万元»。",
    },
  ],
  broken: [
    {
      name: "one too many at the end of the year",
      text: "第三方机构库年初入库«22家»，年内新入库«6家»，退出«3家»，年末在库«26家»。",
      ...mismatch,
    },
    {
      name: "a digit of what came",
      text: "指标库原有指标«1334条»，本年新增«180条»、停用«90条»，现有«1374条»。",
      ...mismatch,
    },
    {
      name: "one too many that came",
      text: "参加绩效考核的单位由上年的«53家»扩大到«77家»，新增«25家»。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "what is under way is some of what there is",
      text: "上年末项目库有项目180个，本年新增60个，现有在建项目95个。",
      outcome: "not_applicable",
    },
    {
      name: "two things went",
      text: "指标库原有指标1334条，本年新增130条，删除30条、停用60条，现有1374条。",
      outcome: "not_applicable",
    },
  ],
});
