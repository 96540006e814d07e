// Processes: each is a worker of its own, and all of them belong to the run.

import assert from "node:assert/strict";

import { program } from "./support/cell.mjs";
import { scenario } from "./support/scenario.mjs";

const SPIN = [
  "import multiprocessing, time",
  "",
  "def spin(barrier, queue):",
  "    barrier.wait()",
  "    start = time.time()",
  "    n = 0",
  "    for i in range(2_000_000):",
  "        n += i",
  "    queue.put((start, time.time()))",
  "",
];

scenario("two processes compute at the same time", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute(
    program(
      ...SPIN,
      "if __name__ == '__main__':",
      "    barrier, queue = multiprocessing.Barrier(2), multiprocessing.Queue()",
      "    both = [multiprocessing.Process(target=spin, args=(barrier, queue)) for _ in range(2)]",
      "    for one in both: one.start()",
      "    (a, b), (c, d) = queue.get(), queue.get()",
      "    for one in both: one.join()",
      "    print(max(a, c) < min(b, d), [one.exitcode for one in both])",
    ),
  );
  assert.equal(await cell.text(), "True [0, 0]\n");
});

scenario("a program's processes compute while it computes itself", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute(
    program(
      ...SPIN,
      "if __name__ == '__main__':",
      "    barrier, queue = multiprocessing.Barrier(2), multiprocessing.Queue()",
      "    other = multiprocessing.Process(target=spin, args=(barrier, queue))",
      "    other.start()",
      "    spin(barrier, queue)",
      "    (a, b), (c, d) = queue.get(), queue.get()",
      "    other.join()",
      "    print(max(a, c) < min(b, d))",
    ),
  );
  assert.equal(await cell.text(), "True\n");
});

scenario("what processes print is the program's output, in order", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute(
    program(
      "import multiprocessing, sys",
      "",
      "def work(name):",
      "    print('out of', name)",
      "    print('err of', name, file=sys.stderr)",
      "",
      "if __name__ == '__main__':",
      "    for name in 'ab':",
      "        print('before', name)",
      "        one = multiprocessing.Process(target=work, args=(name,))",
      "        one.start()",
      "        one.join()",
      "        print('after', name)",
    ),
  );
  const of = (name) => `before ${name}\nout of ${name}\nerr of ${name}\nafter ${name}\n`;
  assert.equal(await cell.text(), of("a") + of("b"));
  const errors = cell.console.getByLabel("standard error");
  assert.equal((await errors.allTextContents()).join(""), "err of a\nerr of b\n");
});

scenario("Stop ends the processes of a pool", {}, async (site) => {
  const cell = await site.playground();
  const before = await workersAtRest(site, cell);
  await cell.start(
    program(
      "import multiprocessing",
      "",
      "def forever(name):",
      "    print('in', name)",
      "    while True: pass",
      "",
      "if __name__ == '__main__':",
      "    with multiprocessing.Pool(2) as pool:",
      "        pool.map(forever, 'ab', chunksize=1)",
    ),
  );
  await cell.printed("in a");
  await cell.printed("in b");
  // The broker and two processes.
  assert.equal(await workers(site), before + 3);
  await cell.stop.click();
  await cell.ended();
  await until(async () => (await workers(site)) <= before);
  await cell.execute("print(6 * 7)\n");
  assert.equal(await cell.text(), "42\n");
});

scenario("a program that ends takes its daemons with it", {}, async (site) => {
  const cell = await site.playground();
  const before = await workersAtRest(site, cell);
  await cell.execute(
    program(
      "import multiprocessing",
      "",
      "def forever(event):",
      "    event.set()",
      "    while True: pass",
      "",
      "if __name__ == '__main__':",
      "    event = multiprocessing.Event()",
      "    multiprocessing.Process(target=forever, args=(event,), daemon=True).start()",
      "    print(event.wait())",
    ),
  );
  assert.equal(await cell.text(), "True\n");
  await until(async () => (await workers(site)) <= before);
});

scenario("a program without its main guard is told so", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute(
    program(
      "import multiprocessing",
      "one = multiprocessing.Process(target=print, args=('in the process',))",
      "one.start()",
      "one.join()",
      "print(one.exitcode)",
    ),
  );
  const text = await cell.text();
  assert.match(text, /RuntimeError/);
  assert.match(text, /if __name__ == '__main__':/);
  assert.match(text, /\n1\n$/);
});

/** Workers that are alive in the page, those of workers too. */
async function workers(site) {
  const session = await site.page.context().browser().newBrowserCDPSession();
  try {
    const { targetInfos } = await session.send("Target.getTargets", { filter: [{}] });
    return targetInfos.filter(({ type }) => type === "worker").length;
  } finally {
    await session.detach();
  }
}

/**
 * Runs a program and waits until there are no workers but the page's two: the one that ran it and the spare, which comes
 * a while later.
 */
async function workersAtRest(site, cell) {
  await cell.execute("print('ready')\n");
  await until(async () => (await workers(site)) === 2);
  return 2;
}

/** Waits for what comes true in the end; the test's own limit ends it. */
async function until(condition) {
  while (!(await condition())) await new Promise((next) => setTimeout(next, 50));
}
