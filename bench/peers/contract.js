// What each page of the benchmark offers: it prints a line as soon as it can, and then runs programs.

const out = document.createElement("pre");
document.body.append(out);

/**
 * Takes the way in which this page runs Python, and prints the first line with it.
 *
 * @param {(code: string) => Promise<string>} run gives what the program printed
 */
export async function ready(run) {
  globalThis.runPython = async (code) => {
    const text = await run(code);
    out.textContent = text;
    return text;
  };
  await globalThis.runPython('print("hello")');
  globalThis.measured = { printed: performance.now() };
}
