import { expect, test } from "vitest";
import { boundsOfJoined } from "../../../rules/rates/joined-shares.ts";
import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";
import { findingLines } from "../../helpers/rule-on-text.ts";
import { boundsTold } from "../bounds-told.ts";

/** Several of a list have the share together: it is that of no single one, and is worked out from all of them. */
test("silent where all is right, told where one is not", async () => {
  const text =
    "评审中退回事项118项，最常见的是要件不齐46项、测算偏高29项，两项合计占«63.6→36.6»%。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test("what a list has besides those it names is none of them", async () => {
  const text = "复核退回事项212项，其中测算偏高74项，要件不齐51项，其他87项，上述两类占«59→95»%。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

const kinds = (share: string): string =>
  `清溪县2024年总结\n年度评价共反映问题145个，已经反馈。\n比较突出的有三类：管护不到位58个，资料不齐全22个，预算不精准15个，三类问题占全部问题的${share}。`;

test("the whole may be told in the paragraph before, and then only if it fits", async () => {
  expect(boundsTold(boundsOfJoined, kinds("65.52%"))).toHaveLength(1);
  expect(await findingLines(rateRecomputed, kinds("65.52%"))).toEqual([]);
  expect(boundsTold(boundsOfJoined, kinds("56.52%"))).toEqual([]);
});

test.for([
  "反映问题145个，其中管护不到位58个、资料不齐全22个，上述三类占67%。",
  "反映问题145个，其中管护不到位58个、资料不齐全22条，两类占67%。",
  "反映问题145个，其中管护不到位58个、资料不齐全22个，两类资金占67%。",
  "反映问题145个，其中管护不到位58个、资料不齐全22个，两类占全部资金的67%。",
])("nothing that could be added up: %s", (text) => {
  expect(boundsTold(boundsOfJoined, text)).toEqual([]);
});
