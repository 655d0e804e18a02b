import type { Response } from 'botbuilder';

/** A response that keeps the SDK's reasons to ourselves: an error goes out as its status, with no words about why. */
export function quietResponse(response: Response): Response {
  let failed = false;
  return {
    socket: response.socket,
    status(code) {
      failed = code >= 400;
      return response.status(code);
    },
    header: (name, value) => response.header(name, value),
    send: (...words) => (failed ? undefined : response.send(...words)),
    end: (...words) => response.end(...words),
  };
}
