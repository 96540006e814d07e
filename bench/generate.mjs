// Content in any amount, of the size of real chapters and exercises, for measurements.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** How many chapters so many exercises are in. Their numbers have two digits. */
export function shape(count) {
  const chapters = Math.min(90, Math.ceil(count / 5));
  return { chapters, perChapter: Math.ceil(count / chapters) || 0 };
}

const WORDS =
  "attribute binding call class closure context cycle default descriptor dictionary error frame function generator \
hash identity import instance iterator key lazy list lookup loop method module mutable name object order proxy \
reference return scope slot state subclass tuple value wrapper yield".split(" ");

/** Numbers that are the same in each run. */
function draw(seed) {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function sentence(next, words) {
  const text = Array.from({ length: words }, () => WORDS[next(WORDS.length)]).join(" ");
  return text[0].toUpperCase() + text.slice(1);
}

function prose(next, sentences) {
  return Array.from({ length: sentences }, () => `${sentence(next, 8 + next(10))}.`).join(" ");
}

/** Writes at least `count` exercises in chapters to `root`, as authors write them. */
export function generate(count, root) {
  const { chapters, perChapter } = shape(count);
  for (let chapter = 0; chapter < chapters; chapter++) {
    const next = draw(chapter + 1);
    const name = `${String(chapter + 1).padStart(2, "0")}_chapter_${chapter}`;
    put(join(root, "guide/chapters"), `${name}.md`, chapterText(next, chapter));
    put(join(root, "guide/cards"), `${name}.toml`, cards(next));
    for (let exercise = 0; exercise < perChapter; exercise++) {
      const number = String(exercise + 1).padStart(2, "0");
      const folder = join(root, "exercises/content", name, `${number}_exercise_${exercise}`);
      for (const [file, text] of Object.entries(exerciseFiles(next))) put(folder, file, text);
    }
  }
}

function put(folder, file, text) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), text);
}

function chapterText(next, chapter) {
  const sections = Array.from({ length: 12 }, (_, index) => {
    const program = `numbers = [${Array.from({ length: 12 }, () => next(100)).join(", ")}]\nprint(sorted(numbers))\n`;
    return `## ${sentence(next, 4)}

${prose(next, 12)}

\`\`\`python run example-${index}
${program.repeat(3)}\`\`\`

\`\`\`output
[]
\`\`\`
`;
  });
  return `+++
title = "${sentence(next, 3)}"
summary = "${prose(next, 1)}"
part = "Part ${chapter >> 3}"
+++

${sections.join("\n")}`;
}

function cards(next) {
  const card = (_, index) => `[[card]]
id = "card-${index}"
question = "${prose(next, 1)}"
answer = "${prose(next, 2)}"
explanation = "${prose(next, 6)}"
`;
  return Array.from({ length: 12 }, card).join("\n");
}

function exerciseFiles(next) {
  const name = WORDS[next(WORDS.length)];
  const check = (_, index) => `[[check]]
kind = "call"
title = "${sentence(next, 6)}"
call = "solve(${index})"
feedback = "${prose(next, 1)}"
`;
  return {
    "exercise.toml": `title = "${sentence(next, 3)}"
topics = ["${WORDS[next(WORDS.length)]}", "${WORDS[next(WORDS.length)]}"]
difficulty = ${1 + next(5)}
minutes = ${5 + next(20)}
hints = ["${prose(next, 2)}", "${prose(next, 2)}"]

${Array.from({ length: 6 }, check).join("\n")}`,
    "prompt.md": `${prose(next, 10)}\n`,
    "starter.py": `def solve(${name}):\n    ...\n`,
    "solution.py": `def solve(${name}):\n${`    # ${prose(next, 1)}\n`.repeat(10)}    return ${name}\n`,
  };
}
