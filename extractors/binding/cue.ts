import type { Status } from "../../domain/figure.ts";
import type { Stage } from "../../domain/indicator.ts";

/** Words between a name and its number: 评减金额共计达到 546.18万元. */
export const link =
  "(?:总额|总数|总计|合计|共计|累计|总量|规模|数量|数)?(?:分别|已|均|共|各|仅)?(?:达到|达|为|是|有|计|了|约|接近|将近|近|超过|超|逾|突破|不低于|不得低于|应达到|不少于|不超过|不足|力争突破|力争达到|提高到|提升到|增加到|提高至|提升至|增加至|扩大到|降至|下降到|降低到|控制在|稳定在|保持在|预计|确保|力争|在)*(?:了)?[：:（(“]?$";

/** One way in which the words around a number name an indicator. Patterns see the sentence only. */
export interface Cue {
  readonly indicator: string;
  /** What must stand right before the number, within its sentence. */
  readonly lead?: RegExp;
  /** The character that `lead` ends in, where it is one: most numbers then need no pattern. */
  readonly ends?: string;
  /** What must follow it, within its sentence. */
  readonly tail?: RegExp;
  /** What the sentence must say anywhere outside 《》. */
  readonly sentence?: RegExp;
  readonly unless?: RegExp;
  /** The stage the sentence or its section is about. */
  readonly stage?: readonly Stage[];
  readonly units?: RegExp;
  /** Only for figures of this status; without it thresholds are never bound. */
  readonly status?: Status;
  /** 3 the text names it, 2 name and stage together, 1 by stage alone. */
  readonly weight: 1 | 2 | 3;
}

export function named(words: string): RegExp {
  return new RegExp(`(?:${words})${link}`);
}
