import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

const names = /(?:^|[，,。；;：:（(为是有在对]|其中)([一-龥]{2,6}(?:[、和与及][一-龥]{2,6})+)$/;

/**
 * 石潢、汤坞、茅岭三个县; 临渚、朱墟两个区: as many names as the number says stand right before it. Such a number says how many were
 * just named; it neither divides into what another sentence tells, nor is an item of it.
 */
export function namesItsThings(mention: Mention): boolean {
  const told = names.exec(leading(mention, 40).trimEnd())?.[1];
  return (
    told !== undefined &&
    mention.figure.kind === "count" &&
    told.split(/[、和与及]/).length === Number(mention.figure.value)
  );
}
