import type { HttpRequest, Route } from '../http.ts';

/** Every route answers with the headers that let allowed origins read it, and each path answers a preflight. */
export function withCors(routes: readonly Route[], allowedOrigins: readonly string[]): Route[] {
  const opened = routes.map(
    (route): Route => ({
      ...route,
      async handle(request) {
        const answer = await route.handle(request);
        return { ...answer, headers: { ...answer.headers, ...corsHeaders(request, allowedOrigins) } };
      },
    }),
  );
  const paths = [...new Set(routes.map(({ path }) => path))];
  const preflights = paths.map(
    (path): Route => ({
      method: 'OPTIONS',
      path,
      handle: (request) => ({ status: 204, headers: corsHeaders(request, allowedOrigins) }),
    }),
  );
  return [...opened, ...preflights];
}

/** The headers that let a page of an allowed origin call us; none for any other, whose browser then refuses. */
function corsHeaders({ headers }: HttpRequest, allowedOrigins: readonly string[]): Readonly<Record<string, string>> {
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
