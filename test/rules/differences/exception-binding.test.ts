import { expect, test } from "vitest";
import { exceptions } from "../../../rules/differences/exception-binding.ts";
import { boundsTold } from "../bounds-told.ts";

test.for([
  ["24份评价报告除涉密的1份外全部公开，公开22份，公开率95.83%。", "24份 1份 22份"],
  ["除2份涉密外，18份重点评价报告在网站公开，21份报告全部备案。", "21份 2份 18份"],
  ["除了2份涉密外，18份重点评价报告在网站公开，21份报告全部备案。", "21份 2份 18份"],
  ["形成报告24份。除涉密的1份外，公开23份。", "24份 1份 23份"],
  ["形成报告24份，修订20份。除涉密的1份外，公开23份。", "24份 1份 23份"],
  ["形成报告24份，除涉密的1份以外，公开23份，另有30份未定稿。", "24份 1份 23份"],
  ["全年收回2046万元，除留246万元备用外，1800万元都用来修路。", "2046万元 246万元 1800万元"],
  ["除留246万元备用外，其余1800万元修路，全年收回2064万元。", "2064万元 246万元 1800万元"],
  ["除涉及12个项目的246万元外，剩余1800万元修路，全年收回2046万元。", "2046万元 246万元 1800万元"],
  ["形成报告20份。修订报告24份。印发30份。除涉密的1份外，公开23份。", "24份 1份 23份"],
  ["除246万元备用外，1800万元全部用来修路，共2046万元。", "2046万元 246万元 1800万元"],
  ["除3个涉密单位外，全县84个预算单位中的81个公开了目标。", "84个 3个 81个"],
] as const)("what is left out and what is not: %s", ([text, quotes]) => {
  expect(boundsTold(exceptions, text)).toEqual([`sum ${quotes}`]);
});

test.for([
  [
    "another sentence tells the whole, and it does not fit",
    "形成报告24份。除涉密的1份外，公开22份。",
  ],
  ["two numbers may be the whole", "形成报告24份，修订报告30份，除涉密的1份外，公开22份。"],
  ["money of which more may be left", "全年收回2046万元，除留246万元备用外，1800万元用来修路。"],
  [
    "money of which something goes to all",
    "全年收回2046万元，除留246万元备用外，1800万元用于都市圈建设。",
  ],
  ["four sentences before", "报告24份。修订10份。印发30份。装订40份。除涉密的1份外，公开23份。"],
  ["nothing is left out", "形成报告24份，涉密的1份，公开23份。"],
  ["除 without 外", "形成报告24份，扣除涉密的1份，经审核后，公开23份。"],
  ["外 in another clause", "形成报告24份，除涉密的1份，经审核外，公开23份。"],
  ["除 in another clause", "形成报告24份，除保密要求，涉密的1份外，公开23份。"],
  [
    "many words behind",
    "形成报告24份，除1份由于涉及国家秘密不宜向社会公众公开的报告以外，公开23份。",
  ],
  ["other units", "评价单位24家，除涉密的1份外，公开23份。"],
  ["money of things", "评价资金24万元，除涉密的1份外，公开23份。"],
  ["another year", "形成报告‹24份|year=2023›，除涉密的‹1份|year=2024›外，公开‹23份|year=2024›。"],
  ["rates", "公开率100%，除涉密的5%外，公开95%。"],
  ["nothing is told of the others", "形成报告24份，除涉密的1份外。"],
  ["no whole is told", "除涉密的1份外，公开23份。"],
  ["the whole stands in the paragraph before", "形成报告24份。\n除涉密的1份外，公开23份。"],
  ["the whole is told behind, in another sentence", "除涉密的1份外，公开23份。形成报告24份。"],
  ["in a table", "|形成报告24份|除涉密的1份外|公开23份|"],
] as const)("nothing is left out of a whole: %s", ([, text]) => {
  expect(boundsTold(exceptions, text)).toEqual([]);
});
