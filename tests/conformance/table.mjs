/**
 * The table for the guide, in Markdown.
 *
 * @param {Map<string, string[]>} areas the names of the programs by area
 * @param {Map<string, string | null>} results what is wrong with each, if anything is
 * @param {Record<string, string>} known causes of known failures
 */
export function table(areas, results, known) {
  const lines = [
    "# Python in the page beside CPython 3.14",
    "",
    "Programs of ours are run on the runtime that ships, and must print what CPython 3.14 printed",
    "(`cargo xtask conformance --table docs/conformance.md` writes this page). What differs is listed below.",
    "",
    "| area | programs | as CPython 3.14 |",
    "|---|---:|---:|",
  ];
  let [all, passed] = [0, 0];
  for (const [area, names] of areas) {
    const good = names.filter((name) => !results.get(name)).length;
    lines.push(`| ${area} | ${names.length} | ${good} |`);
    all += names.length;
    passed += good;
  }
  lines.push(`| **all** | **${all}** | **${passed}** |`, "");
  for (const [name, cause] of Object.entries(known)) lines.push(`- \`${name}\`: ${cause}`);
  return `${lines.join("\n")}\n`;
}
