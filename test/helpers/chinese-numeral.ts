const digits = "零一二三四五六七八九";

/** A whole number from 1 to 9999 as a report writes it: 10 十, 205 二百零五, 2000 二千. */
export function numeralOf(number: number): string {
  const places = ["千", "百", "十", ""];
  const padded = String(number).padStart(4, "0");
  const written = places
    .map((place, at) =>
      padded[at] === "0" ? "零" : `${digits.charAt(Number(padded[at]))}${place}`,
    )
    .join("")
    .replace(/零+$/, "")
    .replace(/^零+/, "")
    .replace(/零+/g, "零");
  return written.replace(/^一十/, "十");
}
