// Prints each file of a folder with its size as it is, with gzip and with brotli, in kB.
// `node sizes.mjs FOLDER`. Brotli at level 9: what hosts that compress ahead of time use, and quick.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const folder = process.argv[2];
const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .sort();
const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
const total = [0, 0, 0];

const row = (cells) => {
  const [first, ...rest] = cells;
  console.log(first.padEnd(48) + rest.map((cell) => cell.padStart(12)).join(""));
};
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

row(["file (kB)", "raw", "gzip", "brotli"]);
for (const name of names) {
  const content = readFileSync(name);
  const sizes = [
    content.length,
    gzipSync(content, { level: 9 }).length,
    brotliCompressSync(content, options).length,
  ];
  sizes.forEach((size, index) => (total[index] += size));
  row([name.slice(folder.length + 1), ...sizes.map(kilobytes)]);
}
row(["total", ...total.map(kilobytes)]);
