import { expect, test } from "vitest";
import { named } from "../../../extractors/binding/cue.ts";

const pattern = named("评减金额");

test.for([
  "评减金额",
  "评减金额为",
  "评减金额共计达到",
  "评减金额总额超过",
  "评减金额：",
  "评减金额约",
])("“%s” leads up to its number", (lead) => {
  expect(pattern.test(lead)).toBe(true);
});

test.for(["评减", "评减金额，", "评减金额的项目", "评减金额12万元、核减"])(
  "“%s” leads up to another",
  (lead) => {
    expect(pattern.test(lead)).toBe(false);
  },
);
