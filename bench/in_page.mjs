// What is measured within the page itself, where no driver's delay is added. Both functions are sent
// there as text: they use nothing from outside.

/** Presses Run of the first cell as soon as it is there, and notes when things happen. */
export function observe() {
  const measured = { shift: 0 };
  globalThis.measured = measured;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) measured.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    const [entry] = list.getEntriesByName("first-contentful-paint");
    if (entry) measured.contentful = entry.startTime;
  }).observe({ type: "paint", buffered: true });

  let pressed = false;
  const look = () => {
    const cell = document.querySelector("[data-testid=cell]");
    if (!cell) return;
    const run = cell.querySelector("[data-testid=run]");
    if (run && !pressed) {
      pressed = true;
      measured.pressed = performance.now();
      run.click();
    }
    const printed = cell.querySelector("[data-kind=live] [data-testid=console]");
    if (printed?.textContent && measured.printed === undefined) measured.printed = performance.now();
  };
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
  });
}

/** Stops a tight loop and runs another program at once; gives the milliseconds since Stop. */
export async function stopAndRunAgain(round) {
  const cell = document.querySelector("[data-testid=cell]");
  const host = cell.querySelector("code-editor");
  const until = (holds) =>
    new Promise((resolve) => {
      const observer = new MutationObserver(check);
      function check() {
        if (!holds()) return;
        observer.disconnect();
        resolve(performance.now());
      }
      observer.observe(cell, {
        attributes: true,
        childList: true,
        subtree: true,
        characterData: true,
      });
      check();
    });
  const write = (code) => {
    const content = host.shadowRoot.querySelector(".cm-content");
    host.value = "";
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", code);
    content.dispatchEvent(new ClipboardEvent("paste", { clipboardData, cancelable: true }));
  };
  const press = (name) => cell.querySelector(`[data-testid=${name}]`).click();
  const printed = (text) => () =>
    cell.querySelector("[data-testid=console]")?.textContent.includes(text);

  write(`print("loops ${round}")\nwhile True:\n    pass\n`);
  press("run");
  await until(printed(`loops ${round}`));
  const start = performance.now();
  press("stop");
  const ended = await until(() => cell.dataset.phase === "ended");
  write(`print("again ${round}")\n`);
  press("run");
  const again = await until(printed(`again ${round}`));
  return { stopped: ended - start, again: again - start };
}
