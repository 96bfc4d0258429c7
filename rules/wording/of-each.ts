import { perObject } from "../remembered.ts";
import { plain } from "./plain.ts";
import type { Mention } from "./scene.ts";

/** 支出进度和资产管理两类各有1个, 三个乡镇各剩2个: so many of each, and not of all of them. */
export const isOfEach = perObject(({ before }: Mention): boolean =>
  /各自?[仍尚还只仅均]*(?:有|剩|余|欠|差|占|为|是|存在)?$/.test(plain(before)),
);
