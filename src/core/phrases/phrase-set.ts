/** The sentences that every language has to have. */

/** What stands in braces is filled in by `fillIn`. */
export interface Phrases {
  readonly greeting: string;
  /** To whoever asks who it is: no customer is to take it for a person. */
  readonly identity: string;
  readonly thanks: string;
  readonly goodbye: string;
  readonly unknown: string;
  /** After something that was told and asked nothing, and on which there is no article; the offer follows. */
  readonly told: string;
  /** When others of several questions were answered; the offer follows. `{question}` */
  readonly notThis: string;
  /** Before topics to choose from. A question. */
  readonly which: string;
  /** Before the titles of the nearest articles. */
  readonly nearest: string;
  /** A question: whoever says yes to it gets a person. */
  readonly offer: string;
  /** After a no to the offer. */
  readonly refused: string;
  /** After a complaint about an answer; the offer follows. */
  readonly didNotHelp: string;
  /** Before a quotation in another language. `{language}` */
  readonly otherLanguage: string;
  /** When a file came without a word. */
  readonly fileReceived: string;
  /** When a person is called: first why, then the ticket, then what happens next. */
  readonly queue: {
    readonly asked: string;
    readonly notFound: string;
    readonly needsPerson: string;
    readonly failure: string;
    readonly reopened: string;
    readonly frustration: string;
    readonly safety: string;
    readonly longTalk: string;
    /** `{ticket}` */
    readonly ticket: string;
    readonly next: string;
  };
  /** `{name}` of a member of staff. */
  readonly claimed: string;
  /** `{name}` */
  readonly handedBack: string;
  /** `{ticket}` */
  readonly resolved: string;
  /** When the customer has been silent for a day; two days later the ticket is closed. */
  readonly stillThere: string;
  /** When a ticket goes with its customer to another channel: there, and where it was. `{ticket}` */
  readonly goneOn: { readonly here: string; readonly elsewhere: string };
}
