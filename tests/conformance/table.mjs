import { readFileSync, writeFileSync } from "node:fs";

/** The chapter that shows the table. */
const CHAPTER = new URL("../../guide/chapters/99_this_python.md", import.meta.url);
/** What stands before and behind the table there: definitions of links, which nobody sees on the page. */
const [BEGIN, END] = ["[conformance-begins]:", "[conformance-ends]:"];

/**
 * The page of the table, in Markdown.
 *
 * @param {{area: string, all: number, same: number}[]} counts as `counted` gives them
 * @param {Map<string, string | null>} results what is wrong with each, if anything is
 * @param {Record<string, string>} known causes of known failures
 */
export function table(counts, results, known) {
  if (Object.keys(known).some((name) => !results.has(name))) {
    throw new Error("the table is that of all programs: leave out --only");
  }
  const lines = [
    "# Python in the page beside CPython 3.14",
    "",
    "Programs of ours are run on the runtime that ships, and must print what CPython 3.14 printed",
    "(`cargo xtask conformance --table docs/conformance.md` writes this page). What differs is listed below.",
    "",
    ...rows(counts),
    "",
    ...Object.entries(known).map(([name, cause]) => `- \`${name}\`: ${cause}`),
  ];
  return `${lines.join("\n")}\n`;
}

/**
 * Of each area, how many programs there are and how many print what CPython prints.
 *
 * @param {Map<string, string[]>} areas the names of the programs by area
 * @param {Map<string, string | null>} results what is wrong with each, if anything is
 */
export function counted(areas, results) {
  return [...areas].map(([area, names]) => ({
    area,
    all: names.length,
    same: names.filter((name) => !results.get(name)).length,
  }));
}

function rows(counts) {
  const { all, same } = sum(counts);
  return [
    "| area | programs | as CPython 3.14 |",
    "|---|---:|---:|",
    ...counts.map(({ area, all, same }) => `| ${area} | ${all} | ${same} |`),
    `| **all** | **${all}** | **${same}** |`,
  ];
}

function sum(counts) {
  const of = (key) => counts.reduce((total, count) => total + count[key], 0);
  return { all: of("all"), same: of("same") };
}

/** Writes the table in the guide's chapter anew, from what `counted` gives. */
export function renewChapter(counts) {
  const lines = readFileSync(CHAPTER, "utf8").split("\n");
  const [begin, end] = [BEGIN, END].map((mark) => lines.findIndex((line) => line.startsWith(mark)));
  if (begin < 0 || end < begin) throw new Error(`${CHAPTER.pathname} lacks its line ${BEGIN} or ${END}`);
  const { all, same } = sum(counts);
  const summary = `At the moment it holds ${all} programs, of which ${same} print what CPython 3.14 prints:`;
  lines.splice(begin + 1, end - begin - 1, "", summary, "", ...rows(counts), "");
  writeFileSync(CHAPTER, lines.join("\n"));
}
