// The parts of the runtime. `runtime.wasm` holds what the smallest programs run; the build has cut off the rest
// (`xtask/src/split.rs`). Each part is linked when a program first calls something in it.

/**
 * The import that links a part into an instance.
 *
 * @param {import("./stdlib.js").Stdlib | undefined} stdlib has the modules
 * @param {object} imports those of the first part: the others have the same
 * @param {import("./scheduler.js").Scheduler} scheduler knows the instance
 */
export function partsImports(stdlib, imports, scheduler) {
  return {
    load_part: (number) => {
      let part;
      try {
        part = stdlib.module(stdlib.index.parts[number - 1]);
      } catch (error) {
        throw new Error(
          `a part of it could not be downloaded (${error.message}). ` +
            "Check the connection and run the program again",
        );
      }
      // Puts its functions into the slots of the table whose stubs have called this.
      new WebAssembly.Instance(part, { ...imports, first: scheduler.exports });
    },
  };
}
