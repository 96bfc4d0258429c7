import type { Finding } from "../domain/finding.ts";
import type { Marker, PaperBlock, Part, Parts } from "../domain/paper.ts";

/**
 * The text with 【待核：…】 behind the first figure of every error that stands; tables are left alone,
 * since the annex shows what was found.
 */
export function withOpenErrors(
  blocks: readonly PaperBlock[],
  findings: readonly Finding[],
): readonly PaperBlock[] {
  const open = new Map<string, readonly Finding[]>();
  for (const finding of findings.filter(isCard)) {
    for (const { figureId } of finding.operands) {
      if (figureId !== null) open.set(figureId, [...(open.get(figureId) ?? []), finding]);
    }
  }
  const told = new Set<string>();
  const marked = (parts: Parts): Parts =>
    parts.flatMap((part): Part[] => {
      if (part.kind !== "figure") return [part];
      const fresh = (open.get(part.figureId) ?? []).filter(({ id }) => !told.has(id));
      for (const { id } of fresh) told.add(id);
      const names = new Set(fresh.map(({ title }) => title));
      return [
        part,
        ...[...names].map((name): Marker => ({ kind: "marker", reason: "open", name })),
      ];
    });
  return open.size === 0 ? blocks : blocks.map((block) => markedBlock(block, marked));
}

/** Findings that another one explains are not told again. */
function isCard({ severity, rootCauseId }: Finding): boolean {
  return severity === "error" && rootCauseId === null;
}

function markedBlock(block: PaperBlock, marked: (parts: Parts) => Parts): PaperBlock {
  if (block.kind === "paragraph") return { ...block, parts: marked(block.parts) };
  if (block.kind !== "points") return block;
  return { ...block, intro: marked(block.intro), items: block.items.map(marked) };
}
