import { operandTest } from "../../domain/judgement.ts";
import { significantDigits } from "../../domain/quantity.ts";
import { repairsBy } from "../../domain/repair.ts";
import { quantitiesOf } from "../findings/explain.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** 其余乡镇占73.8%, 未支出的占17%: these tell of the rest, and rightly so. */
const ofRest = /其[余他它]|以?外|除|剩|余下|另|未|尚|没|非|无|不/;
const window = 40;
/** One digit is the rest of another by accident too often. */
const least = 2;

/** 城关镇占乡镇预算资金的73.8%, where the table comes to 26.2%: a rate in the place of what is left of it. */
export function isRestWritten(claim: Mention, { formula, evidence }: Bound): boolean {
  const quantities = quantitiesOf(evidence);
  const at = evidence.findIndex(({ figure }) => figure?.id === claim.figure.id);
  const own = quantities?.[at];
  if (quantities === null || own === undefined) return false;
  if (own.dimension !== "ratio" || significantDigits(own).length < least) return false;
  const words =
    plain(leading(claim, window))
      .split(/[。；;]/)
      .at(-1) ?? "";
  if (ofRest.test(words)) return false;
  const mends = operandTest(formula, quantities, at);
  return repairsBy("complement", own).some(({ to }) => mends(to));
}
