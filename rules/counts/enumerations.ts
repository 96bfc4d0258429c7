import { countedWords } from "../wording/counted-words.ts";
import type { CountedWord } from "../wording/counted-words.ts";
import type { Enumeration } from "./enumeration.ts";
import { clausesAlike } from "./clauses-alike.ts";
import { linesBelow } from "./lines-below.ts";
import { marksBefore } from "./marks-before.ts";
import { measuredBefore } from "./measured-before.ts";
import { monthsListed } from "./months-listed.ts";
import { joinedBefore, listedInQuote, namedInClauseBefore, quotedBefore } from "./names-joined.ts";
import { namesBefore } from "./names-before.ts";
import { namesBehind } from "./names-behind.ts";
import { oneByOne, pointsBefore, pointsListed } from "./points-listed.ts";
import { rowsCounted } from "../tables/rows-counted.ts";
import type { Scene } from "../wording/scene.ts";
import { sloganEchoes } from "./slogan-echoed.ts";
import { stagesListed } from "./stages-listed.ts";
import { sumsCounted } from "../sums/sums-counted.ts";
import { titlesTogether } from "./titles-together.ts";
import { topNamed } from "./top-named.ts";
import { valuesListed } from "../lists/values-listed.ts";

type Finder = (scene: Scene, word: CountedWord) => Enumeration | null;

const finders: readonly Finder[] = [
  quotedBefore,
  listedInQuote,
  monthsListed,
  joinedBefore,
  namesBefore,
  valuesListed,
  pointsListed,
  pointsBefore,
  oneByOne,
  stagesListed,
  namedInClauseBefore,
  namesBehind,
  measuredBefore,
  titlesTogether,
  marksBefore,
  clausesAlike,
  linesBelow,
  sumsCounted,
  rowsCounted,
];

/** 前三位, 前两名: what is told of them comes behind. */
const ofTop: readonly Finder[] = [pointsListed, topNamed];

/** Counted words with what the text may name of them; one word may have several such lists. */
export function enumerationsIn(scene: Scene): readonly Enumeration[] {
  const told = countedWords(scene).flatMap((word) =>
    (word.isTop ? ofTop : finders).flatMap((find) => find(scene, word) ?? []),
  );
  return [...told, ...sloganEchoes(scene)];
}
