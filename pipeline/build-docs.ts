import { writeFileSync } from "node:fs";
import { extractorsPage, rulesPage } from "./doc-pages.ts";

const folder = new URL("../docs/", import.meta.url);
writeFileSync(new URL("rules.md", folder), rulesPage());
writeFileSync(new URL("extractors.md", folder), extractorsPage());
