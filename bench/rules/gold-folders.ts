import { fileURLToPath } from "node:url";
import { builtFolderOf, goldSets } from "../samples/gold-sets.ts";
import type { GoldSet } from "../samples/gold-sets.ts";
import type { GoldFolder } from "./gold-document.ts";

function folder(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

function foldersOf(sets: readonly GoldSet[]): readonly GoldFolder[] {
  return sets.map((set) => ({
    collection: set.collection,
    annotations: builtFolderOf(set),
    reports: [builtFolderOf(set)],
  }));
}

/** Sets that are measured only by name, and never learned from. */
export const closedFolders: readonly GoldFolder[] = foldersOf(
  goldSets.filter(({ closed }) => closed === true),
);

/** The samples of this project, and real reports with their annotations where a folder beside it has them. */
export const goldFolders: readonly GoldFolder[] = [
  { collection: "samples", annotations: folder("samples/gold"), reports: [folder("samples")] },
  ...foldersOf(goldSets.filter(({ closed }) => closed !== true)),
  {
    collection: "real reports",
    annotations: folder("../shared/gold"),
    reports: [folder("../shared/reports")],
  },
];
