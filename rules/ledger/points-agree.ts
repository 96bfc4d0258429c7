import { checkPoints } from "../changes/points-checked.ts";
import { relationMessages } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";

export const pointsAgree = defineRule({
  id: "G06",
  name: "百分点变化",
  about: "提高（下降）的百分点应等于前后两个比率之差，只容许印出位数的舍入。",
  version: "1.0.0",
  severity: "error",
  messages: relationMessages,
  check: ({ scene }) => checkPoints(scene),
});
