/** One figure on a line: the file is read and compared by people. */
export function printGold(gold: object): string {
  const members = Object.entries(gold).map(([name, value]: [string, unknown]) => {
    if (!Array.isArray(value)) return `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`;
    const lines = value.map((entry: unknown) => `    ${JSON.stringify(entry)}`);
    return `  ${JSON.stringify(name)}: [\n${lines.join(",\n")}\n  ]`;
  });
  return `{\n${members.join(",\n")}\n}\n`;
}
