import { leading, trailing } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

const visiting = /(?:到|赴|深入|走进|走访|前往|进驻|[去至])(?:了|过|全[县区市]|所辖|基层)?$/;
const deed = /^[^，,。；;]{0,8}(?:上门|现场|实地|一线|调研|走访|督导|辅导|指导|检查|宣讲|座谈)/;

/** 组织骨干到28个单位上门辅导: where somebody went is some of the units, however many there are. */
export function isVisited(mention: Mention): boolean {
  return (
    mention.figure.kind === "count" &&
    visiting.test(leading(mention, 12).replace(/\s/g, "")) &&
    deed.test(trailing(mention, 20).replace(/\s/g, ""))
  );
}
