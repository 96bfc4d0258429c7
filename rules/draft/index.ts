import { claimsGrounded } from "./claims-grounded.ts";
import { directionAgrees } from "./direction-agrees.ts";
import { districtsApart } from "./districts-apart.ts";
import type { DraftRule } from "./draft-rule.ts";
import { figuresCited } from "./figures-cited.ts";
import { indicatorAgrees } from "./indicator-agrees.ts";
import { meaningKept } from "./meaning-kept.ts";
import { measureNamed } from "./measure-named.ts";
import { namesStand } from "./names-stand.ts";
import { noNumerals } from "./no-numerals.ts";
import { notCompared } from "./not-compared.ts";
import { onTopic } from "./on-topic.ts";
import { plainCharacters } from "./plain-characters.ts";
import { restsOnSource } from "./rests-on-source.ts";
import { sentenceShape } from "./sentence-shape.ts";
import { titlesStand } from "./titles-stand.ts";
import { valueUnchanged } from "./value-unchanged.ts";

/** Every rule that a drafted sentence must pass, the cheapest first. */
export const draftRules: readonly DraftRule[] = [
  plainCharacters,
  noNumerals,
  titlesStand,
  namesStand,
  claimsGrounded,
  figuresCited,
  valueUnchanged,
  indicatorAgrees,
  measureNamed,
  directionAgrees,
  meaningKept,
  notCompared,
  districtsApart,
  sentenceShape,
  restsOnSource,
  onTopic,
];
