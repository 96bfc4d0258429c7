import { perScene, widened } from "./scene.ts";

/**
 * The scene with the figures that only serve for comparison as well (last year's, limits): a change is
 * told against them.
 */
export const wholeScene = perScene(widened);
