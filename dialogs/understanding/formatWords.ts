/** The words for ways to meet. */
import type { Format } from '../conversation.ts';
import { listed } from './listed.ts';

export const formatWords: Readonly<Record<Format, readonly string[]>> = {
  online:
    listed(`online | on line | zoom | zoom call | zoom calls | zoom meeting | zoom meetings | online call | online calls | online meeting | online meetings | online group | online chat | on camera | on a camera | webcam | cameras | teams call | teams calls | video | video call | video calls | video meeting | virtual | virtually |
      remote | remotely | from home | at home | teams | webinar | on the computer | on my computer |
      on the internet | internet | over the internet | web | skype | on screen | facetime | google meet | screen | laptop | from my sofa | from my bed |
      from the sofa | over zoom | via zoom | zooming | zooms | on my phone screen | video chat | video chats | video meetings | vid call | onlne | digital | on my ipad |
      from my own home | from home online | in my own home | ms teams | microsoft teams`),
  'in-person': listed(`in person | inperson | face to face | face 2 face | f2f | ftf | meet up | meet ups | meetup |
      meetups | in real life | irl | local group | a local group | locally | near me | nearby |
      close to me | physical | physically | physical meeting | in the flesh | in a room |
      meet people in person | local | see people | real people | actual people | in a hall | drop in | coffee morning | coffee | travel to meet | travel to meet people | happy to travel | can travel | willing to travel | over a coffee | cuppa |
      a coffee | meet up locally | round a table | going along | physically meet | get together | get togethers | meet locally | face2face | inperson |
      in the same room | human contact | in the real world | somewhere nearby | somewhere local | proper meeting | go to a group | go along | attend in person`),
  phone: listed(`phone | by phone | telephone | phone call | call | calls | a call | ring | helpline | help line |
      on the phone | over the phone | phones | phone calls | voice call | telephone call | by telephone | ring someone | talk on the phone | speak on the phone |
      talking on the phone | someone to ring | the blower | landline | mobile | phone line | phoning | phone support`),
  'online-community': listed(`facebook | face book | fb | facebook group | whatsapp | whats app | forum | online forum |
      chat group | group chat | social media | online community | community online | message board |
      messages | messaging | text | typing | texting | facebook or chat | fb group | facebook groups | whatsapp group | forums | chatroom | chat room | insta | instagram |
      discord | online group chat | by text | by message | internet forum | facey b | social media group | reddit | group messages | type instead | email | emails | by email | just type | typing only |
      text chat | chat | chatting | facebook page | private facebook | closed facebook group | message people | post | posting`),
  'one-to-one':
    listed(`one to one | one 2 one | one on one | 1 to 1 | 1:1 | 1-2-1 | 1-1-1 | 1-1 | 121 | 1 2 1 | buddy | a buddy | mentor |
      mentoring | befriending | befriender | one person | just one person | someone like me | 1 2 1s | 1 1 | 1 on 1 | one2one | 121s | pen pal | penpal | peer mentor | just one other person | one other person |
      single person | someone one to one | individual | individually | a friend to talk to | befriend | matched with someone | paired with someone | paired up | be matched |
      somebody whos been through it one to one | with one person`),
};

/** Ordinary words that name a way to meet only when that was asked for. */
export const onlyWhenAsked = new Set(
  listed(`call | calls | ring | text | typing | messages | teams | web | internet | local | at home | video |
      phone | from home | someone like me | one person | messaging | nearby | near me | screen | laptop | post | posting | mobile | landline | easy | see people | get together | get togethers |
      individual | individually | drop in | coffee | chat | chatting | real people | actual people | typing | a coffee | cuppa | messages | phones | go along | going along | human contact |
      helpline | help line | phone call | phone calls | email | emails | by email | remote | 1 1 | open`),
);

/** Said of ways to meet and of nothing else. */
export const anyWay =
  listed(`any way of meeting | up for anything | anything goes | any way to meet | anyway to meet | any form of meeting | any format | any type of meeting | any kind of meeting | dont mind how | not fussed how |
      not bothered how | dont care how | happy with any | happy with either | happy with anything | open to anything |
      either way to meet | no preference how | no preference | any way is fine | either is fine | eithers fine | any way really |
      any method | whichever way | whatever way | all ways | any of the ways | online or in person is fine | however you like`);
export const anyWayWhenAsked =
  listed(`any | any way | anyway | anyways | either | both | all | all of them | any of them | any of these |
      dont mind | do not mind | dont really mind | whatever | anything | not fussed | not bothered | everything | whichever | however |
      all of the above | no strong feelings | happy with | up to you | you choose | you pick | dont care | doesnt matter | makes no difference | i dont mind | easy | all good | any will do | any is fine | either or | no preference | not fussy | im easy |
      whatever works | open | flexible | mix | a mix | bit of both | bit of everything | not sure | dont know | dunno | no idea`);
