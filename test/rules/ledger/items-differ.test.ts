import { itemsDiffer } from "../../../rules/ledger/items-differ.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(itemsDiffer, {
  holds: [
    { name: "different titles", text: "印发了«《目标管理办法》»«《评价管理办法》»。" },
    {
      name: "one project in two years",
      text: "公开2份报告：《2023年农村道路项目》《2024年农村道路项目》。",
    },
    {
      name: "different names before a count",
      text: "选取城区道路清扫、公办养老机构、校车运营补贴3个项目开展试点。",
    },
    {
      name: "short names recur",
      text: "选取项目、道路、项目3个方面开展试点。",
      says: "列出的3项各不相同",
    },
  ],
  broken: [
    {
      name: "a title twice",
      text: "印发了«《目标管理办法》»《监控办法》«《目标管理办法》»。",
      messageId: "twice",
      data: { item: "目标管理办法", times: 2 },
      severity: "warning",
    },
    {
      name: "a name twice before a count",
      text: "选取«城区道路清扫»、公办养老机构、«城区道路清扫»3个项目开展试点。",
      messageId: "twice",
    },
    {
      name: "blanks make no difference",
      text: "印发了«《目标 管理办法》»、«《目标管理办法》»。",
      messageId: "twice",
    },
  ],
  abstains: [
    { name: "no list", text: "印发《目标管理办法》，并修订《监控办法》。" },
    { name: "one title in two sentences", text: "印发《目标管理办法》。落实《目标管理办法》。" },
  ],
});
