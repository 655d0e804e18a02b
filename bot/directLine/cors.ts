import type { HttpRequest } from '../http.ts';

/** The headers that let a page of an allowed origin call us; none for any other, whose browser then refuses. */
export function corsHeaders(
  { headers }: HttpRequest,
  allowedOrigins: readonly string[],
): Readonly<Record<string, string>> {
  const { origin } = headers;
  if (origin === undefined || !allowedOrigins.includes(origin)) return { Vary: 'Origin' };
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
    'Access-Control-Allow-Methods': 'GET, POST',
    'Access-Control-Max-Age': '600',
  };
}
