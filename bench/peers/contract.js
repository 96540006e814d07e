// What each page of the benchmark offers: it prints a line as soon as it can, and then runs programs.

const out = document.createElement("pre");
document.body.append(out);
let text = "";

/** Takes what the program prints. */
export function print(more) {
  text += more;
}

/**
 * Takes the way in which this page runs Python, and prints the first line with it.
 *
 * @param {(code: string) => unknown} run runs a program, which calls `print`; may give a promise
 */
export async function ready(run) {
  globalThis.runPython = async (code) => {
    text = "";
    await run(code);
    out.textContent = text;
    return text;
  };
  await globalThis.runPython('print("hello")');
  globalThis.measured = { printed: performance.now() };
}
