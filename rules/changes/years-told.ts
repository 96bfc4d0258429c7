import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";
import { sameMeasure } from "./change-subject.ts";
import { topicOf } from "./change-words.ts";

/** 问题数量逐年下降，2023年43个、2024年28个: nothing but the year. */
export const bareYear = /^、?20\d\d年(?:度|为|是)?$/;

/** The values of two years that a change is told behind. */
export interface YearsTold {
  readonly past: Mention;
  readonly now: Mention;
}

/** 学生2021年2.36万人，2022年2.29万人，减少0.07万人: the year named last is the one that it came to. */
export function yearsTold(list: readonly Mention[], start: number): YearsTold | null {
  const [past, now, change] = [list[start - 2], list[start - 1], list[start]];
  if (past === undefined || now === undefined || change?.scope !== now.scope) return null;
  const told = /(20\d\d)年(?:度|为|是|达到?)*$/.exec(plain(past.before))?.[1];
  if (told === undefined || past.scope !== now.scope || !sameMeasure(now, past)) return null;
  const next = bareYear.test(plain(now.before)) ? /20\d\d/.exec(now.before)?.[0] : undefined;
  const against = /[比较与和同](20\d\d)年/.exec(change.before)?.[1] ?? told;
  const isOwn = topicOf(change.before) === "" && !/今年|本年/.test(change.before);
  return isOwn && Number(told) + 1 === Number(next) && against === told ? { past, now } : null;
}
