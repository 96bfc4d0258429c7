import { leading } from "./scene.ts";
import type { Mention } from "./scene.ts";

/** 乡镇（街道）18个: the name that ends in brackets right before a number; empty where there are none. */
export function bracketedName(mention: Mention): string {
  if (mention.before !== "") return "";
  const words = leading(mention, 28).replaceAll(/[\s“”]/g, "");
  return /([一-龥]{1,12})[（(][^（()）\d]{1,8}[）)]$/.exec(words)?.[1] ?? "";
}
