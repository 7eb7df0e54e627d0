import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const compressible = /\.(css|html|js|json|svg|ttf|txt|wasm|webmanifest)$/;

/**
 * Serves a folder on this machine only and resolves with `{ port, close }`; a taken port moves on to the next one.
 * Hashed assets may be kept for ever; all else is asked for again, so that a new service worker is seen at once.
 */
export async function serve(folder, { port = 4173 } = {}) {
  const server = http.createServer((request, response) => answer(folder, request, response));
  await listen(server, port);
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { port: server.address().port, close };
}

function answer(folder, request, response) {
  const file = fileFor(folder, request.url ?? '/');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return end(response, 405, 'Only reading is possible here.');
  if (file === null) return end(response, 404, 'There is nothing at this address.');
  const name = path.basename(file);
  const isHashed = path.basename(path.dirname(file)) === 'assets';
  const headers = {
    'Content-Type': types[path.extname(name)] ?? 'application/octet-stream',
    'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
    ...securityHeaders,
  };
  const isZipped = compressible.test(name) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const bytes = isZipped ? zlib.gzipSync(fs.readFileSync(file)) : fs.readFileSync(file);
  if (isZipped) headers['Content-Encoding'] = 'gzip';
  response.writeHead(200, { ...headers, 'Content-Length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

// What a page may load stands in its own meta tag, so that it holds on any host; a header adds what a tag can't say.
const securityHeaders = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), display-capture=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

function fileFor(folder, url) {
  const asked = decode(url.split(/[?#]/)[0]);
  if (asked === null || asked.includes('\0') || /(^|[\\/])\./.test(asked)) return null;
  const file = path.join(folder, asked.endsWith('/') ? `${asked}index.html` : asked);
  const isInside = file.startsWith(folder + path.sep);
  return isInside && fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null; // a broken escape names no file
  }
}

function end(response, status, sentence) {
  response.writeHead(status, { 'Content-Type': types['.txt'], ...securityHeaders });
  response.end(`${sentence}\n`);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE' || port === 0) return reject(error);
      resolve(listen(server, port + 1));
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}
