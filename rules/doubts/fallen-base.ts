import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";

const fallen = /(?:降|减|压|缩|少)(?:低|减|少|缩)?[到至为]$/;
const saved = /(?:[节降减压缩省少]|节约|节省)[^，,。；;\d]{0,4}$/;

/** 由310立方米降到248立方米，节水62立方米，节水率20%: what it fell by is a share of what it fell from, not of what is left. */
export function ofFallen(part: Mention, whole: Mention): string | null {
  return fallen.test(plain(whole.before)) && saved.test(plain(part.before))
    ? `“${whole.figure.quote}”是降低以后的数`
    : null;
}
