import { fileURLToPath } from "node:url";
import type { GoldFolder } from "./gold-document.ts";

function folder(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** Texts that lie beside their annotations. */
function texts(collection: string, path: string): GoldFolder {
  return { collection, annotations: folder(path), reports: [folder(path)] };
}

/** The samples of this project, and real reports with their annotations where a folder beside it has them. */
export const goldFolders: readonly GoldFolder[] = [
  { collection: "samples", annotations: folder("samples/gold"), reports: [folder("samples")] },
  texts("further texts", "samples/gold/_texts"),
  texts("blind texts", "samples/gold/_blind"),
  texts("blind2 texts", "samples/gold/_blind2"),
  texts("blind3 texts", "samples/gold/_blind3"),
  texts("blind4 texts", "samples/gold/_blind4"),
  texts("blind5 texts", "samples/gold/_blind5"),
  texts("blind6 texts", "samples/gold/_blind6"),
  texts("blind7 texts", "samples/gold/_blind7"),
  texts("phrases", "samples/gold/_phrases"),
  texts("second hand", "samples/gold/_phrases2"),
  {
    collection: "real reports",
    annotations: folder("../shared/gold"),
    reports: [folder("../shared/reports")],
  },
];
