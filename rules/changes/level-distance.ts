import { plain } from "../wording/plain.ts";
import { between, leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import type { Direction } from "./change-words.ts";

const above = "[高快优好强多大]于|跑赢|领先于?|超前于?|超过|超出|高出";
const below = "[低慢少小弱逊]于|不如|跑输|落后于?|滞后于?|不及|未达到?|达不到|未完成|低出|欠";
/** 退回比例 and 参与率 hold nothing up against anything. */
const against =
  "(?<![相占环同对])比(?![例重率])|(?<![相占环同对])较|[同环]比|(?<!参)与|(?<![合连会共协相不如随])同|距离?|跟|离";
const ahead = new RegExp(`(${above}|${below}|${against})[^，,。；;、）)\\d]{0,14}[（(“"]?$`);
const levelName =
  /^[）)”"]*(?:的?[一-龥]{0,6}(?:目标|序时|进度|平均|要求|标准|水平|指标|任务|计划|最低|上限|下限|底线|线)[一-龥]{0,3})?(?:约|近|了)?$/;
const differs =
  /^[）)”"]*(?:的[一-龥]{0,8})?[，,]?(?:还|尚|两者|二者)?(?:相差|差距?为?|差)(?:约|近|了)?$/;

/** 低于95%: which word holds a value up as the level that another is measured against. */
export function levelAhead(level: Mention): string | null {
  return ahead.exec(plain(leading(level, 24)))?.[1] ?? null;
}

/** 低于95%的目标值0.94个百分点, 与最高的（94.9分）相差7.5分: the direction of a distance from the level right before. */
export function distanceBefore(
  level: Mention | undefined,
  by: Mention,
): Direction | "apart" | null {
  if (level === undefined || level.scope !== by.scope) return null;
  const word = levelAhead(level);
  const gap = plain(between(level, by));
  if (word === null || !isDistance(level, by)) return null;
  if (differs.test(gap)) return "apart";
  if (!levelName.test(gap) || gap === "") return null;
  if (new RegExp(`^(?:${above})$`).test(word)) return "up";
  return new RegExp(`^(?:${below})$`).test(word) ? "down" : null;
}

const levelTold =
  /(?:序时|时间|目标|计划)进度(?:要求)?(?:为|是|应为|应达到?|要求)*$|(?:平均|目标|标准)(?:水平|值|得?分|[一-龥]{2}率)?(?:为|是)$/;
const offLevel =
  /^[，,；;]?[一-龥“”]{0,12}?(?:(?<!加)快|(?<![放减])慢|超前|滞后|落后|领先|超出|(?<![提升])高出?|(?<!降)低出?)了?(?:约|近)?$/;

/** 序时进度为83.3%，今年执行率快3.7个百分点: the level is told right before, and nothing else to compare with. */
export function isLevelOf(level: Mention, by: Mention): boolean {
  if (by.figure.quantity.dimension !== "points" || level.figure.quantity.dimension !== "ratio")
    return false;
  const words = plain(by.before);
  return levelTold.test(plain(level.before)) && offLevel.test(words) && !/[比较与同]/.test(words);
}

/** Points between rates; else the same measure. */
function isDistance({ figure: level }: Mention, { figure: by }: Mention): boolean {
  const [own, other] = [by.quantity.dimension, level.quantity.dimension];
  if (own === "points") return other === "ratio";
  return own === other && (own !== "count" || by.quantity.unit === level.quantity.unit);
}
