/** Who may call: the bearer of a token of ours, for the conversation that the token is bound to. */
import type { HttpRequest, HttpResponse } from '../http.ts';
import type { Claims, Tokens } from './tokens.ts';

type Answer = (claims: Claims, request: HttpRequest) => HttpResponse | Promise<HttpResponse>;

/** Makes a route's handler that lets in only whom the token allows: 401 without a token of ours, 403 with a wrong one. */
export function admitting(tokens: Tokens): (answer: Answer) => (request: HttpRequest) => Promise<HttpResponse> {
  return (answer) => async (request) => {
    const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const claims = token === undefined ? 'forged' : await tokens.read(token);
    if (claims === 'expired') return refused(403, 'TokenExpired');
    if (claims === 'forged' || claims.use !== 'calls') return refused(401, 'Unauthorized');
    const { id } = request.params;
    return id === undefined || id === claims.conversation ? answer(claims, request) : refused(403, 'BadArgument');
  };
}

/** An answer in the form of Direct Line's errors. */
export function refused(status: number, code: string): HttpResponse {
  return { status, json: { error: { code, message: code } } };
}
