import { perObject } from "../remembered.ts";
import { clauseBefore } from "./clause-before.ts";
import { leading, trailing } from "./scene.ts";
import type { Mention, Scope } from "./scene.ts";

const stops = new Set("，,。；;");

/** 与审减的2.6亿元、收回的1.3亿元相比，压减仅占…; 相较于教育的3亿元: what something is held beside is no part of it. */
export const isComparedWith = perObject((mention: Mention): boolean => {
  if (!compares(mention.scope)) return false;
  const words = leading(mention, 60);
  const lead = clauseBefore(words, words.length, stops);
  if (/相[较比]于|较之|比起/.test(lead)) return true;
  return /[与同跟和较]/.test(lead) && /^[^，,。；;]*相[比较]/.test(trailing(mention, 40));
});

/** Hardly any sentence has one of the words at all. */
const compares = perObject(({ text }: Scope): boolean => /相[较比]|较之|比起/.test(text));
