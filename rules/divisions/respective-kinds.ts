import { textBetween } from "../wording/full-sentence.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { areKinds } from "./list-schemes.ts";
import { namesBefore } from "./names-given.ts";

/** 优、良、中分别为4个、8个、1个. */
export function areRespective(scene: Scene, parts: readonly Mention[]): boolean {
  const [first] = parts;
  return (
    first !== undefined &&
    areKinds(namesBefore(first), true) &&
    parts.every((part, at) => {
      const next = parts[at + 1];
      return (
        next === undefined ||
        /^(?:[、，,]|和|及|与)(?:其[他它]类?)?$/.test(textBetween(scene, part, next).trim())
      );
    })
  );
}
