import { perScene } from "./scene.ts";
import type { Mention, Scene } from "./scene.ts";

/** Text of the flow between two mentions, also across the end of a sentence. */
export function textBetween(scene: Scene, left: Mention, right: Mention): string {
  return scene.report.document.flow.text.slice(left.figure.flow.end, right.figure.flow.start);
}

/** The figures of the prose up to each 。: a scope ends at ； already, a list of classes does not. */
export const fullSentences = perScene((scene: Scene): readonly (readonly Mention[])[] => {
  return [...scene.byBlock.values()].flatMap((block) => {
    const sentences: Mention[][] = [];
    for (const mention of block) {
      if (mention.scope.isRow) continue;
      const own = sentences.at(-1);
      const last = own?.at(-1);
      if (own === undefined || last === undefined || !inOneSentence(scene, last, mention)) {
        sentences.push([mention]);
      } else {
        own.push(mention);
      }
    }
    return sentences;
  });
});

/** No sentence ends between the two, of which the left one is told first. */
export function inOneSentence(scene: Scene, left: Mention, right: Mention): boolean {
  return !ends(textBetween(scene, left, right));
}

function ends(text: string): boolean {
  return /[。\n]/.test(text);
}
