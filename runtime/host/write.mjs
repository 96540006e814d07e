// Writing in Node, shared by the command line and the tests' host.

import { writeSync } from "node:fs";

/** Writes all of `text`: a pipe takes less at once when its reader is slow. Ends with the reader. */
export function write(fd, text) {
  let bytes = Buffer.from(text);
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(fd, bytes));
    } catch (error) {
      if (error.code === "EPIPE") process.exit(1);
      if (error.code !== "EAGAIN") throw error;
    }
  }
}
