import type { IncomingMessage } from 'node:http';

/** Larger bodies are refused before they are parsed, or anything about them is checked. */
export const mostBytes = 256 * 1024;

/** The parsed body; undefined when there is none. It comes from outside: parse it by schema. */
export type Body = { readonly json: unknown } | { readonly refused: 400 | 413 | 415 };

/**
 * Reads the JSON body of a request. Restify's own body parser is not used: it writes multipart uploads to disk before
 * anybody is asked who they are, counts compressed bytes, and a body that is gzip in name only ends the process.
 */
export async function readJson(request: IncomingMessage): Promise<Body> {
  const bytes = await readBytes(request);
  if (bytes === undefined) return { refused: 413 };
  if (bytes.length === 0) return { json: undefined };
  if (!isPlainJson(request.headers)) return { refused: 415 };
  try {
    return { json: JSON.parse(bytes.toString('utf8')) };
  } catch {
    return { refused: 400 };
  }
}

/** The bytes of the body; undefined when there are too many: then they are let go as they come. */
async function readBytes(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= mostBytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  return length <= mostBytes ? Buffer.concat(chunks) : undefined;
}

function isPlainJson(headers: IncomingMessage['headers']): boolean {
  const encoding = headers['content-encoding'] ?? 'identity';
  return encoding === 'identity' && /^application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? '');
}
