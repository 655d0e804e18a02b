/** Who wants a person instead of this service. */
import type { Utterance } from './utterance.ts';

/** Somebody who would rather have a person at once; not somebody who would like to meet people like them. */
export function asksForPerson({ text }: Utterance): boolean {
  return personWanted.test(text) && !peerWanted.test(text);
}
const personWanted =
  /\b(?:talk|speak|chat|get through|be put through|put me through|connect me|pass me|transfer me|hand me over) (?:to|with|on to) (?:a |an |some ?|the |your )?(?:real |actual |human |live |proper )*(?:person|human|human being|someone|somebody|one|people|operator|advisor|adviser|agent|staff|member of staff|charity|team|manager)\b|\b(?:someone|somebody|anyone|a person|a number|a phone number|who) (?:that )?(?:i |can i |i can |to |we can )?(?:can |could )?(?:ring|call|phone|speak to|talk to|contact|email)\b|\b(?:need|want|give me|get me|id rather have|prefer) (?:a |an )?(?:real |actual |live )*(?:person|human|human being)\b|\b(?:phone number|helpline|email address) (?:for|of) (?:the charity|oracle|you|your)\b|\bis there (?:a|any) (?:real |actual )?(?:person|human|helpline|phone number|number)\b|\bhuman (?:please|pls|now)\b|\b(?:ring|call|phone) (?:someone|somebody|a person)\b|\bwho (?:do|can|should|could|would) (?:i|we) (?:ring|call|phone|speak|talk|contact|email)\b/;
const peerWanted =
  /\b(?:one (?:to|on) one|1 (?:to|2|on) 1|121|who has|whos (?:been|had|got|going)|who had|who have|who is going|who knows what|been through|going through|like me|same|in person|others|other (?:people|patients|carers)|similar|my age|with (?:the )?\w+ cancer|online|on zoom|face to face)\b/;
