/** Tokens of the Direct Line service: signed, and bound to one conversation and one person. */
import { errors, jwtVerify, SignJWT } from 'jose';
import type { DateTime } from 'luxon';
import { z } from 'zod';

const claimsSchema = z.object({ conversation: z.string(), user: z.string(), use: z.enum(['calls', 'stream']) });

/** What a token allows: the calls of one conversation, or to open its stream. */
export type Claims = Readonly<z.infer<typeof claimsSchema>>;

/**
 * Seconds for which a token holds. Calls: a day, so that a phone that slept can go on with its talk. The stream's token
 * stands in an address, which may be kept in logs on the way; it is used at once, and so it is short.
 */
export const secondsValid = { calls: 24 * 3600, stream: 60 } as const;

export interface Tokens {
  sign(claims: Claims): Promise<string>;
  /** The claims of a token; `expired` when it was ours once; `forged` when it is none of ours. */
  read(token: string): Promise<Claims | 'expired' | 'forged'>;
}

/** Tokens signed with `key` (HS256), at the time of the clock handed in. */
export function makeTokens(key: Uint8Array, now: () => DateTime): Tokens {
  return {
    sign(claims) {
      const issued = Math.floor(now().toSeconds());
      return new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuedAt(issued)
        .setExpirationTime(issued + secondsValid[claims.use])
        .sign(key);
    },
    async read(token) {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          currentDate: now().toJSDate(),
          requiredClaims: ['exp'],
        });
        return claimsSchema.safeParse(payload).data ?? 'forged';
      } catch (error) {
        return error instanceof errors.JWTExpired ? 'expired' : 'forged';
      }
    },
  };
}
