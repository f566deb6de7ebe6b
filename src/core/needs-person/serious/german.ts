import type { SeriousPatterns } from './serious-patterns.ts';

export const GERMAN: SeriousPatterns = {
  legal: [
    /\b(?:mein(?:en|em)? (?:rechts)?anwalt|rechtsanwalt\w{0,6}|anwaltlich\w{0,3}|rechtliche schritte|rechtsweg|verklag\w{1,4}|klage (?:einreichen|erheben)|anzeige (?:erstatten|bei)|strafanzeige|verbraucherzentrale|verbraucherschutz|abmahn\w{1,6}|datenschutzbehorde|gerichtlich\w{0,3})\b/,
  ],
  safety: [
    /\b(?:umbringen|selbstmord|suizid\w{0,6}|nicht mehr leben|sterben will|will sterben|selbst verletz\w{1,4}|(?:hat|steht|ist)(?: \w+)? (?:feuer gefangen|in flammen|explodiert)|es (?:brennt|raucht)|brennt gerade|stromschlag|gasgeruch|riecht nach (?:gas|rauch|verbrannt\w{0,2})|verletzt worden|bewusstlos|krankenhaus|notaufnahme|notarzt|vergiftet|(?:in|akuter) (?:lebens)?gefahr|bedroht mich)\b/,
  ],
};
