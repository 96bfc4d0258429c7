import { perScene } from "../wording/scene.ts";
import type { Scene } from "../wording/scene.ts";
import { skippedClasses } from "./class-skipped.ts";
import { firstOfAll } from "./first-of-all.ts";
import { namesSkipped } from "./name-skipped.ts";
import type { SkippedItem } from "./skipped-item.ts";

/** Every list of which the words behind it tell that it lost an item; a new way to tell is its finder and a line here. */
export const skippedItems = perScene((scene: Scene): readonly SkippedItem[] => [
  ...skippedClasses(scene),
  ...firstOfAll(scene),
  ...namesSkipped(scene),
]);
