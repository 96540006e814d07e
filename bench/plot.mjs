// The results as bars.

const WIDTH = 760;
const LABEL = 120;
const BAR = 18;
const GAP = 8;
const COLORS = { rehearse: "#0a5a87", other: "#9aa7b0" };

/** First output cold and warm, and execution, as an SVG picture. */
export function plot({ figures, mean }, systems) {
  const charts = [
    ["First output, first visit (ms)", (system) => figures["first output, first visit"][system]?.median],
    ["First output, second visit (ms)", (system) => figures["first output, second visit"][system]?.median],
    ["Downloaded up to the first output (kB)", (system) => figures["bytes to the first output, first visit"][system]?.median],
    ["Time of programs, Pyodide = 1", (system) => mean[system]?.ratio],
  ];
  let y = 12;
  const parts = charts.map(([title, value]) => {
    const part = chart(title, systems, value, y);
    y += 30 + systems.length * (BAR + GAP) + 12;
    return part;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y}" viewBox="0 0 ${WIDTH} ${y}" font-family="sans-serif" font-size="13">
<rect width="100%" height="100%" fill="#fff"/>
${parts.join("\n")}
</svg>
`;
}

function chart(title, systems, value, top) {
  const values = systems.map((system) => value(system) ?? null);
  const most = Math.max(...values.filter((one) => one !== null), 0) || 1;
  const bars = systems.map((system, index) => {
    const y = top + 30 + index * (BAR + GAP);
    const amount = values[index];
    const width = amount === null ? 0 : (amount / most) * (WIDTH - LABEL - 90);
    const color = system === "rehearse" ? COLORS.rehearse : COLORS.other;
    const text = amount === null ? "–" : amount < 10 ? amount.toFixed(2) : Math.round(amount);
    return `<text x="${LABEL - 8}" y="${y + 14}" text-anchor="end">${system}</text><rect x="${LABEL}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" fill="${color}"/><text x="${(LABEL + width + 6).toFixed(1)}" y="${y + 14}">${text}</text>`;
  });
  return `<text x="12" y="${top + 16}" font-weight="bold">${title}</text>\n${bars.join("\n")}`;
}
