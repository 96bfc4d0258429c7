import { inOneSentence } from "../wording/full-sentence.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const some =
  /(?:(?<!后)(?:其余|剩余|剩下|余下|另外)的?|(?:列名|单列|点名|列出|所列)的|(?:靠前|靠后|居前|前列|末位|垫底|倒数)的?|(?<![目此当先])前|(?<![最之以])后)$/;

/**
 * 除公共自行车外，其余11个对象资金合计…。评为优的3个、良的6个、中的3个; 前面列名的5个项目平均得分86分。评为优的3个、…: what words mark as
 * some of the things is not what the next sentence divides.
 */
export function isToldOfSome(scene: Scene, total: Mention, [first]: readonly Mention[]): boolean {
  return (
    first !== undefined &&
    total.figure.kind === "count" &&
    some.test(plain(leading(total, 12))) &&
    !inOneSentence(scene, total, first)
  );
}
