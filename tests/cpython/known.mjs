// The list of tests that are known to fail.

import { FAILURES } from "./tests_of.mjs";

/** Stands in the list for a module that cannot be imported. */
const WHOLE = "(module)";
/** What the cause of a test that is not to be waited for begins with. */
const HANGING = "does not end";
/** What the cause of a test begins with that sometimes passes. */
const UNSTEADY = "unsteady";

export class Known {
  /** @param {{version: string, failures: Record<string, Record<string, string[]>>}} list by module and cause */
  constructor({ version, failures }) {
    this.version = version;
    this.failures = failures;
  }

  /** The tests of a module that fail, each with its cause. */
  of(module) {
    const causes = Object.entries(this.failures[module] ?? {});
    return new Map(causes.flatMap(([cause, names]) => names.map((name) => [name, cause])));
  }

  /** The results of those tests of a module that are not worth the wait. */
  hanging(module) {
    return new Map(
      [...this.of(module)]
        .filter(([, cause]) => cause.startsWith(HANGING))
        .map(([name, cause]) => [name, { outcome: "does not end", text: cause }]),
    );
  }

  /** What is not as the list says, a line for each test. */
  wrong(module, { tests, whole }) {
    const listed = this.of(module);
    const found = whole ? new Map([[WHOLE, whole]]) : tests;
    const wrong = [];
    for (const [name, { outcome, text }] of found) {
      const cause = listed.get(name);
      if (cause?.startsWith(UNSTEADY)) continue;
      const fails = FAILURES.includes(outcome);
      if (fails && !cause) wrong.push(`${module} ${name}: ${outcome}\n  ${ending(text)}`);
      if (!fails && cause) {
        wrong.push(`${module} ${name}: ${outcome}: take it off known_failures.json`);
      }
    }
    for (const name of listed.keys()) {
      if (!found.has(name)) wrong.push(`${module} ${name}: is listed as known and does not exist`);
    }
    return wrong;
  }
}

function ending(text) {
  return text.trim().split("\n").slice(-2).join("\n  ").slice(-400);
}
