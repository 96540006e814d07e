// What is measured within our page itself, where no driver's delay is added. The functions are sent
// there as text: they use nothing from outside but what `observe` has put there.

/** A page is read for so long before it is used further; meanwhile ours makes ready what it keeps for that. */
export const READING_MS = 6_000;

/**
 * Presses Run of the first cell as soon as it is there, and notes when things happen. Offers, as the
 * pages of the peers do, `runPython`; and `cell`, with what a person can do to it.
 */
export function observe() {
  const measured = { shift: 0, blocked: 0 };
  globalThis.measured = measured;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) measured.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) measured.blocked += entry.duration - 50;
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    const [entry] = list.getEntriesByName("first-contentful-paint");
    if (entry) measured.contentful = entry.startTime;
  }).observe({ type: "paint", buffered: true });

  const element = () => document.querySelector("[data-testid=cell]");
  let pressed = false;
  const look = () => {
    const run = element()?.querySelector("[data-testid=run]");
    if (!run) return;
    if (!pressed) {
      pressed = true;
      measured.pressed = performance.now();
      run.click();
    }
    // A long output is not read again with each line.
    if (measured.printed !== undefined) return;
    const printed = element().querySelector("[data-kind=live] [data-testid=console]");
    if (printed?.textContent) measured.printed = performance.now();
  };
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
  });

  const cell = {
    /** The time at which `holds` first gives true. */
    until: (holds) =>
      new Promise((resolve) => {
        const observer = new MutationObserver(check);
        function check() {
          if (!holds()) return;
          observer.disconnect();
          resolve(performance.now());
        }
        observer.observe(element(), {
          attributes: true,
          childList: true,
          subtree: true,
          characterData: true,
        });
        check();
      }),
    /** Its script may come after the first output. */
    write: async (code) => {
      const host = element().querySelector("code-editor");
      const find = () => host.shadowRoot?.querySelector(".cm-content");
      while (!find()) await new Promise(requestAnimationFrame);
      const content = find();
      host.value = "";
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", code);
      content.dispatchEvent(new ClipboardEvent("paste", { clipboardData, cancelable: true }));
    },
    press: (name) => element().querySelector(`[data-testid=${name}]`).click(),
    printed: (text) => () =>
      element().querySelector("[data-testid=console]")?.textContent.includes(text),
    ended: () => element().dataset.phase === "ended",
    text: () => element().querySelector("[data-kind=live] [data-testid=console]")?.textContent ?? "",
    error: () => element().querySelector("[data-testid=traceback]")?.textContent,
  };
  globalThis.cell = cell;
  globalThis.runPython = async (code) => {
    await cell.until(cell.ended);
    await cell.write(code);
    cell.press("run");
    await cell.until(() => !cell.ended());
    await cell.until(cell.ended);
    if (cell.error()) throw new Error(cell.error());
    return cell.text();
  };
}

/** Has the page do without a service worker. */
export function refuseServiceWorkers() {
  if (navigator.serviceWorker) navigator.serviceWorker.register = () => new Promise(() => {});
}

/**
 * Tells the server what was measured: as "printed" when the first line is there, and as "settled" when `then` has come to
 * its end and nothing more was fetched for a while.
 *
 * @param {(() => Promise<void>) | null} then
 */
export function tell(then) {
  /** The page is looked at this often, in milliseconds: seldom, since it is being measured. */
  const GLANCE_MS = 100;
  /** Nothing more is on its way if nothing has arrived for so many milliseconds. */
  const QUIET_MS = 500;

  const send = (name) => navigator.sendBeacon(`/told/${name}`, JSON.stringify(globalThis.measured));
  const every = (look) =>
    new Promise((resolve) => {
      const timer = setInterval(() => {
        if (!look()) return;
        clearInterval(timer);
        resolve();
      }, GLANCE_MS);
    });
  const lastArrived = () =>
    Math.max(...performance.getEntriesByType("resource").map((entry) => entry.responseEnd));

  (async () => {
    await every(() => globalThis.measured?.printed !== undefined);
    send("printed");
    await then?.();
    await every(() => performance.now() - Math.max(lastArrived(), globalThis.measured.printed) > QUIET_MS);
    send("settled");
  })();
}

/** Stops a tight loop and runs another program at once; gives the milliseconds since Stop. */
export async function stopAndRunAgain(round) {
  const { until, write, press, printed, ended } = globalThis.cell;
  await until(ended);
  await write(`print("loops ${round}")\nwhile True:\n    pass\n`);
  press("run");
  await until(printed(`loops ${round}`));
  const start = performance.now();
  press("stop");
  const stopped = await until(ended);
  await write(`print("again ${round}")\n`);
  press("run");
  const again = await until(printed(`again ${round}`));
  return { stopped: stopped - start, again: again - start };
}
