import { perObject } from "../remembered.ts";
import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";

const besides = /(?:另外?|此外|还)有?$/;
const isNew =
  /^(?:问题|项目|事项|线索)?(?:[为系是]|属于?)?(?:复查|检查|整改|期间|后续|年内|本年|当年|此次|本次)*(?:(?:中|时|新)*(?:新(?:发现|查出|查实|出现|增|接|收|列入|产生)|(?:不在|不属于?|未纳入|未计入|不计入|未列入)[^，,。；;]{0,8}(?:之内|以内|范围|清单|其中|上述|前述|数))|后来)/;

/** 整改到位84条，另有5条为新发现: they came after those that were counted before, and are none of them. */
export const isToldBesides = perObject(
  ({ before, after }: Mention): boolean => besides.test(plain(before)) && isNew.test(plain(after)),
);
