// Makes the module through which the runtime calls SQLite, at build time. It stands for SQLite before that
// has arrived, and calls it without JavaScript in between afterwards: the engine can suspend a call only
// through frames of WebAssembly, and what SQLite calls back may sleep.

/** The function that is called before all others: it has SQLite fetched. */
const FIRST = "sqlite3_initialize";
/** What it returns if that fails. */
const SQLITE_ERROR = 1;

const I32 = 0x7f;
const FUNCREF = 0x70;

/**
 * The module: its functions call those in its table `functions`, each at its place in the list, and count
 * calls that are under way in its global `depth`. It imports `host.load`, which fills the table.
 *
 * @param {Uint8Array} runtime the runtime's module, which imports the functions
 * @returns {{names: string[], bytes: Uint8Array}} the functions in their order; the module
 */
export function stubs(runtime) {
  const functions = imported(runtime);
  const section = (id, entries) => {
    const body = [...unsigned(entries.length), ...entries.flat()];
    return [id, ...unsigned(body.length), ...body];
  };
  const types = functions.map(({ type }) => [0x60, ...vector(type.params), ...vector(type.results)]);
  const load = types.push([0x60, 0, 1, I32]) - 1;
  const exported = (name, kind, index) => [...text(name), kind, ...unsigned(index)];
  const bytes = [
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, types),
    ...section(2, [[...text("host"), ...text("load"), 0, ...unsigned(load)]]),
    ...section(3, functions.map((_, index) => unsigned(index))),
    ...section(4, [[FUNCREF, 0, ...unsigned(functions.length)]]),
    ...section(6, [[I32, 1, 0x41, 0, 0x0b]]),
    ...section(7, [
      exported("functions", 1, 0),
      exported("depth", 3, 0),
      // The first function is the imported one.
      ...functions.map(({ name }, index) => exported(name, 0, index + 1)),
    ]),
    ...section(10, functions.map(code)),
  ];
  return { names: functions.map(({ name }) => name), bytes: Uint8Array.from(bytes) };
}

/** The body of one function. */
function code({ name, type }, index) {
  const count = (step) => [0x23, 0, 0x41, ...step, 0x6a, 0x24, 0];
  // if (!load()) return SQLITE_ERROR
  const loaded = [0x10, 0, 0x45, 0x04, 0x40, 0x41, SQLITE_ERROR, 0x0f, 0x0b];
  const body = [
    // It has no locals.
    0,
    ...(name === FIRST ? loaded : []),
    ...count([1]),
    ...type.params.flatMap((_, parameter) => [0x20, ...unsigned(parameter)]),
    // call_indirect of functions[index]
    ...[0x41, ...signed(index), 0x11, ...unsigned(index), 0],
    // -1
    ...count([0x7f]),
    0x0b,
  ];
  return [...unsigned(body.length), ...body];
}

/** The functions of SQLite that a module imports, with their types. */
function imported(bytes) {
  let at = 8;
  const byte = () => bytes[at++];
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const part = byte();
      value += (part & 0x7f) * 2 ** shift;
      if (part < 0x80) return value;
    }
  };
  const list = (read) => Array.from({ length: number() }, read);
  const name = () => {
    const length = number();
    at += length;
    return new TextDecoder().decode(bytes.subarray(at - length, at));
  };
  const limits = () => (byte() & 1 ? [number(), number()] : [number()]);
  // What follows the name of an import, by its kind.
  const descriptions = [
    () => number(),
    () => [byte(), limits()],
    () => limits(),
    () => [byte(), byte()],
  ];
  let types = [];
  while (at < bytes.length) {
    const id = byte();
    const end = number() + at;
    if (id === 1) types = list(() => [byte(), { params: list(byte), results: list(byte) }][1]);
    if (id === 2) {
      const imports = list(() => {
        const entry = { module: name(), name: name(), kind: byte() };
        return { ...entry, type: types[descriptions[entry.kind]()] };
      });
      return imports.filter(
        (entry) => entry.module === "env" && entry.kind === 0 && entry.name.startsWith("sqlite3_"),
      );
    }
    at = end;
  }
  return [];
}

const vector = (bytes) => [...unsigned(bytes.length), ...bytes];

const text = (name) => vector([...new TextEncoder().encode(name)]);

/** LEB128. */
function unsigned(value) {
  const bytes = [];
  for (; value >= 0x80; value >>>= 7) bytes.push((value & 0x7f) | 0x80);
  return [...bytes, value];
}

/** The same for what is read with a sign; not negative here. */
function signed(value) {
  const bytes = [];
  for (; value >= 0x40; value >>>= 7) bytes.push((value & 0x7f) | 0x80);
  return [...bytes, value];
}
