import { itemsCounted } from "../../rules/ledger/items-counted.ts";
import { testRule } from "../helpers/test-rule.ts";

testRule(itemsCounted, {
  abstains: [
    {
      name: "whose projects they are",
      text: "重点评价项目14个，其中县委、县政府重点民生项目9个，占比超过六成。",
      outcome: "not_applicable",
    },
  ],
});
