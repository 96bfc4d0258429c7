import { fileURLToPath } from "node:url";
import type { GoldFolder } from "./gold-document.ts";

function folder(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** The samples of this project, and real reports with their annotations where a folder beside it has them. */
export const goldFolders: readonly GoldFolder[] = [
  { collection: "samples", annotations: folder("samples/gold"), reports: [folder("samples")] },
  {
    collection: "further texts",
    annotations: folder("samples/gold/_texts"),
    reports: [folder("samples/gold/_texts")],
  },
  {
    collection: "blind texts",
    annotations: folder("samples/gold/_blind"),
    reports: [folder("samples/gold/_blind")],
  },
  {
    collection: "blind2 texts",
    annotations: folder("samples/gold/_blind2"),
    reports: [folder("samples/gold/_blind2")],
  },
  {
    collection: "blind3 texts",
    annotations: folder("samples/gold/_blind3"),
    reports: [folder("samples/gold/_blind3")],
  },
  {
    collection: "phrases",
    annotations: folder("samples/gold/_phrases"),
    reports: [folder("samples/gold/_phrases")],
  },
  {
    collection: "second hand",
    annotations: folder("samples/gold/_phrases2"),
    reports: [folder("samples/gold/_phrases2")],
  },
  {
    collection: "real reports",
    annotations: folder("../shared/gold"),
    reports: [folder("../shared/reports")],
  },
];
