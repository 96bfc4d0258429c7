import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { ChartFonts } from "../templates/chart-png.ts";

/** The font that comes with us; whatever the machine has is not asked. */
export const chartFonts: ChartFonts = {
  family: "Noto Sans S Chinese",
  files: [join(folderOf("@embedpdf/fonts-sc"), "fonts", "NotoSansHans-Regular.otf")],
};

function folderOf(name: string): string {
  // The package names its entry point only, which lies one folder down.
  return dirname(dirname(createRequire(import.meta.url).resolve(name)));
}
