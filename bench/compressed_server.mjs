// Serves folders with brotli made beforehand, and counts what it sends.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import { extname, join, relative, sep } from "node:path";
import process from "node:process";
import { json } from "node:stream/consumers";
import { promisify } from "node:util";
import { brotliCompress, brotliCompressSync, constants } from "node:zlib";

const compress = promisify(brotliCompress);

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".zip": "application/zip",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/**
 * Serves folders; also gives the size of each file raw and compressed.
 *
 * @param {Record<string, string>} mounts paths in the site, ending in a slash or empty, and the folders or
 *   files that are found there
 */
export async function serveCompressed(mounts) {
  const loaded = await Promise.all(Object.entries(mounts).map(([at, path]) => load(at, path)));
  const site = new Map(loaded.flat());
  let sent = [];
  let scripted = new Map();
  const listeners = new Map();
  const server = http.createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://site").pathname).slice(1);
    const name = /^told\/(.*)/.exec(path)?.[1];
    if (name !== undefined) {
      take(request, listeners.get(name));
      response.writeHead(204).end();
      return;
    }
    const file = site.get(path === "" || path.endsWith("/") ? `${path}index.html` : path);
    if (!file) {
      sent.push({ path, bytes: 0, status: 404 });
      response.writeHead(404).end();
      return;
    }
    const { body, encoding, tag } = scripted.get(file) ?? file;
    if (request.headers["if-none-match"] === tag) {
      sent.push({ path, bytes: 0, status: 304 });
      response.writeHead(304).end();
      return;
    }
    // What measures is not counted.
    sent.push({ path, bytes: file.body.length, status: 200 });
    // Ten minutes, as the usual hosts of static pages have it.
    const headers = { "content-type": file.type, etag: tag, "cache-control": "max-age=600" };
    if (encoding) headers["content-encoding"] = encoding;
    response.writeHead(200, { ...headers, "content-length": body.length }).end(body);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    files: [...site].map(([path, { raw, body }]) => ({ path, raw, brotli: body.length })),
    /** Starts to count anew. */
    forget: () => (sent = []),
    /** What was sent since. */
    sent: () => [...sent],
    /** Has pages begin with this script from now on; without one if it is empty. */
    embed: (script) => {
      const pages = [...site.values()].filter(({ page }) => script && page);
      scripted = new Map(pages.map((file) => [file, withScript(file, script)]));
    },
    /** What a page tells next under this name. */
    told: (name) => new Promise((resolve) => listeners.set(name, resolve)),
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

/** Gives `listener` what a page tells. */
async function take(request, listener) {
  const told = await json(request);
  listener?.(told);
}

/** A page that begins with a script. */
function withScript({ page, tag }, script) {
  const text = page.replace(/<meta charset[^>]*>/, (charset) => `${charset}<script>${script}</script>`);
  return { body: brotliCompressSync(text), encoding: "br", tag: tag.replace('"', `"${script.length}-`) };
}

/** The files that `path` is or holds, under their names in the site. */
async function load(at, path) {
  const names = statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const loaded = names.map(async (name) => {
    const raw = readFileSync(name);
    const small = await compressed(raw);
    const pays = small.length < raw.length;
    const file = {
      raw: raw.length,
      body: pays ? small : raw,
      encoding: pays ? "br" : null,
      type: TYPES[extname(name)] ?? "application/octet-stream",
      tag: `"${raw.length}-${small.length}"`,
      page: extname(name) === ".html" ? raw.toString() : null,
    };
    return [at + relative(path, name).split(sep).join("/"), file];
  });
  return (await Promise.all(loaded)).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** At brotli's highest quality: a minute for the runtime, so it is kept for the next time. */
async function compressed(raw) {
  const folder = join(tmpdir(), "rehearse-brotli");
  const kept = join(folder, createHash("sha256").update(raw).digest("hex"));
  if (existsSync(kept)) return readFileSync(kept);
  const small = await compress(raw, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    },
  });
  mkdirSync(folder, { recursive: true });
  // Under its name only when it is whole.
  writeFileSync(`${kept}.${process.pid}`, small);
  renameSync(`${kept}.${process.pid}`, kept);
  return small;
}
