import { listingsIn } from "./list-binding.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** Items of announced lists: each is a part already, and hardly the whole of another list. */
export const listedItems = perScene(
  (scene: Scene): ReadonlySet<Mention> =>
    new Set(scene.scopes.flatMap(listingsIn).flatMap(({ parts }) => parts)),
);
