// Threads and asyncio in the browser: suspended calls of the engine.

import assert from "node:assert/strict";

import { program } from "./support/cell.mjs";
import { scenario } from "./support/scenario.mjs";

scenario("threads wait side by side, and the page answers meanwhile", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute(
    program(
      "import threading, time",
      "def work(name):",
      "    for step in range(2):",
      "        print(name, step)",
      "        time.sleep(0.05)",
      "both = [threading.Thread(target=work, args=(name,)) for name in 'ab']",
      "for one in both: one.start()",
      "for one in both: one.join()",
      "print('done')",
    ),
  );
  assert.equal(await cell.text(), "a 0\nb 0\na 1\nb 1\ndone\n");
});

scenario("await stands alone in the playground", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute(program("import asyncio", "print(await asyncio.gather(asyncio.sleep(0, 1), asyncio.sleep(0, 2)))"));
  assert.equal(await cell.text(), "[1, 2]\n");
});

scenario("a database answers in the page", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute(
    program(
      "import sqlite3",
      "db = sqlite3.connect('shop.db')",
      "db.execute('create table item (name, price)')",
      "db.executemany('insert into item values (?, ?)', [('tea', 3), ('cup', 5)])",
      "db.commit()",
      "print(db.execute('select sum(price) from item').fetchone())",
    ),
  );
  assert.equal(await cell.text(), "(8,)\n");
});
