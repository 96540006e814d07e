// Medians and spreads, as data and as a table.

/** The figures of all visits and stops. */
export function summary(cold, warm, stops) {
  const pick = (list, field) => figure(list.map((item) => item[field]));
  return {
    "navigation to first output, cold (ms)": pick(cold, "printed"),
    "navigation to first output, warm (ms)": pick(warm, "printed"),
    "first contentful paint, cold (ms)": pick(cold, "contentful"),
    "first contentful paint, warm (ms)": pick(warm, "contentful"),
    "total blocking time, cold (ms)": pick(cold, "blocked"),
    "total blocking time, warm (ms)": pick(warm, "blocked"),
    "Run can be pressed, cold (ms)": pick(cold, "pressed"),
    "Stop of a tight loop to its end (ms)": pick(stops, "stopped"),
    "Stop to the next program's output (ms)": pick(stops, "again"),
    "the same, at once after another Stop (ms)": pick(stops, "atOnce"),
    "transferred to first output, cold (bytes)": pick(cold, "bytes"),
    "transferred to first output, warm (bytes)": pick(warm, "bytes"),
    "layout shift, cold": pick(cold, "shift"),
    "layout shift, warm": pick(warm, "shift"),
  };
}

/** Median, least and most of those values that are numbers; null without any. */
export function figure(values) {
  const known = values.filter((value) => Number.isFinite(value)).sort((a, b) => a - b);
  if (known.length === 0) return null;
  const middle = known.length >> 1;
  const median = known.length % 2 ? known[middle] : (known[middle - 1] + known[middle]) / 2;
  return { median, min: known[0], max: known.at(-1) };
}

/** A figure for people. */
export function spread({ median, min, max }) {
  return `${number(median)} (${number(min)} to ${number(max)})`;
}

/** All figures for people. */
export function table({ chromium, runs, figures, files, first_visit: visit }) {
  const lines = [`Chromium ${chromium}, median of ${runs} (least to most)`, ""];
  for (const [name, value] of Object.entries(figures)) {
    lines.push(`${name.padEnd(44)}${value ? spread(value) : "not measured"}`);
  }
  lines.push("", `${"file".padEnd(44)}${"raw".padStart(12)}${"brotli".padStart(12)}`);
  for (const { path, raw, brotli } of files) {
    lines.push(`${path.padEnd(44)}${number(raw).padStart(12)}${number(brotli).padStart(12)}`);
  }
  lines.push("", "sent up to the first output of a first visit");
  for (const { path, bytes, status } of visit) {
    lines.push(`${(path || "index.html").padEnd(44)}${number(bytes).padStart(12)}  ${status}`);
  }
  return lines.join("\n");
}

/** A number for people. */
export function number(value) {
  if (Math.abs(value) < 1 && value !== 0) return value.toPrecision(2);
  return Math.round(value).toLocaleString("en").replaceAll(",", " ");
}
