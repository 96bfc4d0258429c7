const levels = /全[市县区省旗州]|[市县区旗州]?本级|[市县区旗州]直|县区|区县|乡镇|镇街|街道/g;

/** What of a county the words speak of: all of it, its own level, its towns. */
export function levelsIn(lead: string): readonly string[] {
  return lead.match(levels) ?? [];
}
