import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(partsAddUp, {
  holds: [
    {
      name: "three years and what they come to",
      text: "近三年累计开展重点评价«149个»，2022年«45个»，2023年«52个»，2024年«52个»。",
    },
    {
      name: "from one year to another",
      text: "2023年至2024年共核减«6200.5万元»，其中2023年核减«3100.2万元»，2024年核减«3100.3万元»。",
    },
  ],
  broken: [
    {
      name: "a digit of one year",
      text: "近三年累计开展重点评价«149个»，2022年«45个»，2023年«57个»，2024年«52个»。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "fewer years than the total says",
      text: "近三年累计开展重点评价149个，2023年52个，2024年52个。",
      outcome: "not_applicable",
    },
    {
      name: "a year left out between",
      text: "近三年累计开展重点评价149个，2020年45个，2022年52个，2024年52个。",
      outcome: "not_applicable",
    },
  ],
});
