import type { Bound } from "../rule.ts";
import { mentionOf } from "../wording/mention-of.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

const against =
  /(?:[高低优]于|[高低超多]出|超过|落后于?|领先于?|少于|多于)[^，,。；;]{0,16}(?:平均|均)[^，,。；;\d]{0,6}$/;

/** 居第3位，低于4个部门平均分1.8分: how far one is from the mean is not the mean; 低于平均分86.5分 is. */
export function isGapFromMean({ evidence }: Bound, scene: Scene): boolean {
  const [mean, ...parts] = evidence.map(({ figure }) => figure);
  const own = mean == null ? null : mentionOf(mean, wholeScene(scene));
  if (own === null || !against.test(plain(leading(own, 36)))) return false;
  const least = Math.min(...parts.map((figure) => Number(figure?.value ?? 0)));
  return 2 * Number(own.figure.value) < least;
}
