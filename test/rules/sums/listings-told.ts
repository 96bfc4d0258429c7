import type { Listing } from "../../../rules/lists/listing.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import type { Scene } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";
import type { ReportOptions } from "../../helpers/report.ts";

/**
 * What one finder says of a marked text, whatever other finders say of it: `307个＝219个＋88个` where nothing is left out,
 * `≥` where the list may be open, and behind it `明言`, `括号`, `主要` for a firm, bounded or partial one.
 */
export function listingsTold(
  finder: (scene: Scene) => readonly Listing[],
  text: string,
  options: ReportOptions = {},
): readonly string[] {
  return finder(sceneOf(reportFrom(text, options))).map((listing) => {
    const { total, parts, closed, firm, bounded, partial } = listing;
    const items = parts.map(({ figure }) => figure.quote).join("＋");
    const traits = [firm ? "明言" : "", bounded === true ? "括号" : "", partial ?? ""].join("");
    return `${total.figure.quote}${closed ? "＝" : "≥"}${items}${traits}`;
  });
}
