import { expect, test } from "vitest";
import { loadProfile } from "../../pipeline/profile-file.ts";
import { layoutSettingsOf, standardSettings } from "../../templates/layout.ts";

test("the national profile sets papers as the standard does", () => {
  const { settings } = loadProfile("national");
  expect(layoutSettingsOf(settings)).toEqual(standardSettings);
});
