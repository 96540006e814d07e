// Memory of the runtime after imports that take long. The build lets an instance of the snapshot import modules and keeps
// what its memory differs by then (`imports.mjs`); an instance whose program imports one of them is given that
// instead, and finds the modules imported.
//
// A file of it holds words of 32 bits, little-endian as WASM is: how many pages the memory has, how many runs of words
// differ, for each of these how many words lie between the one before and it and how many it has, then the
// words of all.

const PAGE = 65_536;

/** As many equal words cost less than another run. */
const GAP = 4;

/**
 * What makes `after` of `before`.
 *
 * @param {ArrayBuffer} before memory
 * @param {ArrayBuffer} after the same memory later: it may have grown, by zeros
 * @returns {Uint8Array} for `restore`
 */
export function difference(before, after) {
  const [old, words] = [new Uint32Array(before), new Uint32Array(after)];
  const runs = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at] === (old[at] ?? 0)) continue;
    const last = runs.at(-1);
    if (last && at - last.end <= GAP) last.end = at + 1;
    else runs.push({ start: at, end: at + 1 });
  }
  const head = [after.byteLength / PAGE, runs.length];
  let end = 0;
  for (const run of runs) {
    head.push(run.start - end, run.end - run.start);
    end = run.end;
  }
  const file = new Uint32Array(head.length + runs.reduce((sum, run) => sum + run.end - run.start, 0));
  file.set(head);
  let at = head.length;
  for (const run of runs) {
    file.set(words.subarray(run.start, run.end), at);
    at += run.end - run.start;
  }
  return new Uint8Array(file.buffer);
}

/**
 * Makes the memory of an instance that has not run what it was when `difference` was taken.
 *
 * @param {Uint8Array} difference
 * @param {WebAssembly.Memory} memory
 */
export function restore(difference, memory) {
  // What Node reads of small files lies anywhere in a larger buffer.
  const aligned = difference.byteOffset % 4 === 0 ? difference : difference.slice();
  const file = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
  const [pages, runs] = file;
  const missing = pages - memory.buffer.byteLength / PAGE;
  if (missing > 0) memory.grow(missing);
  const words = new Uint32Array(memory.buffer);
  let at = 0;
  let from = 2 + 2 * runs;
  for (let run = 0; run < runs; run++) {
    at += file[2 + 2 * run];
    const length = file[3 + 2 * run];
    words.set(file.subarray(from, from + length), at);
    at += length;
    from += length;
  }
}
