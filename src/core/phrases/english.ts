/** What the bot says in its own words, in English. */
import type { Phrases } from './phrase-set.ts';

export const ENGLISH: Phrases = {
  greeting: 'Hello! What can I help you with?',
  identity:
    'I am an automated assistant, not a person. I answer from our help articles and show where an answer comes from. If you would rather talk to a person, just ask for one. What can I help you with?',
  thanks: "You're welcome! Just write if anything else comes up.",
  goodbye: 'Goodbye, and thanks for getting in touch!',
  unknown: "I couldn't find an answer to that in our help articles, and I don't want to guess.",
  told: 'Thank you for telling me. What would you like to know, or to have done about it?',
  notThis: 'I found nothing in our help articles on “{question}”.',
  which: 'I am not sure which of these you mean. Is it one of them?',
  nearest: 'The closest I have:',
  offer: 'Shall I get a person to help you? Just say “yes”.',
  refused: 'All right. Just write if anything else comes up.',
  didNotHelp: "I'm sorry that this did not help.",
  otherLanguage: 'Our help centre says this only in {language}:',
  fileReceived: 'I have got your file. What would you like to know about it?',
  queue: {
    asked: 'I have asked a person to take over.',
    notFound: 'I could not find this in the help centre, so I have asked a person to help you.',
    needsPerson: 'This is something a person should look at, so I have asked one to help you.',
    failure: 'Something went wrong on our side, so I have asked a person to help you.',
    reopened: 'I have reopened your ticket and told our team.',
    frustration: "I'm sorry that this has been frustrating. I have asked a person to help you.",
    safety:
      'This sounds serious, so I have asked a person to look at it right away. If somebody is in danger, please call your local emergency number now.',
    longTalk: 'We have been at this for a while, so I have asked a person to help you.',
    ticket: 'Your ticket is **{ticket}**.',
    next: 'A person will answer right here. You need not wait: the conversation, and their answer, will be waiting when you come back.',
  },
  claimed: '{name} has joined the conversation.',
  handedBack:
    '{name} has handed the conversation back to the assistant. Ask away, or ask for a person at any time.',
  resolved:
    'Your ticket **{ticket}** is resolved. If something is still open, just write here and it is opened again.',
  stillThere: 'Do you still need help? Write here; otherwise your ticket is closed in two days.',
  goneOn: {
    here: 'Your ticket **{ticket}** goes on here: our team reads what you write and answers right here.',
    elsewhere:
      'You have gone on with your ticket **{ticket}** on another channel. Our team answers you there.',
  },
};
