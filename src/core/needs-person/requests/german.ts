import type { RequestPatterns } from './request-patterns.ts';

const HUMAN =
  '(?:mensch(?:en)?|mitarbeiter(?:in|innen)?|berater(?:in)?|kolleg(?:e|en|in)|agent(?:en)?|ansprechpartner(?:in)?|sachbearbeiter(?:in)?|vorgesetzten?|chef)';
const PERSON = `(?:${HUMAN}|person(?:en)?|jemand(?:em|en)?|kundendienst\\w{0,12}|kundenservice\\w{0,12}|kundensupport|kundenbetreuung|support\\w{0,12}|team)`;

export const GERMAN: RequestPatterns = {
  asks: [
    new RegExp(
      `\\b(?:mit|zu|an|bei)(?: \\w+){0,4} ${PERSON}(?: \\w+){0,4} (?:sprechen|reden|chatten|telefonieren|schreiben|verbinden|verbunden|weiterleiten|unterhalten|wenden)\\b`,
    ),
    new RegExp(`\\b(?:spreche?n?|reden?) (?:ich |sie |wir )?(?:bitte |hier )?mit(?: \\w+){0,3} ${PERSON}\\b`),
    new RegExp(
      `\\b(?:verbinden?|leiten?|stellen?|geben?) (?:sie )?(?:mich|uns|mir)(?: \\w+){0,5} ${PERSON}\\b`,
    ),
    new RegExp(`\\bholen?(?: \\w+){0,3} ${HUMAN}\\b`),
    new RegExp(
      `\\b(?:brauche|will|mochte|mocht|benotige|suche|hatte gerne?)(?: (?:bitte|doch|jetzt|nur|lieber|endlich))?(?: (?:mit )?einen?[mnr]?)?(?: (?:echten?|richtigen?|lebenden?|personlichen?))? ${HUMAN}(?: (?:bitte|jetzt|sofort|dran|am chat|im chat|am telefon))?$`,
    ),
    new RegExp(`\\bwie (?:erreiche|kontaktiere|spreche|bekomme|finde) ich(?: \\w+){0,3} ${PERSON}\\b`),
    new RegExp(`\\b${PERSON} (?:kontaktieren|erreichen|anrufen|sprechen)(?: bitte)?$`),
    /\b(?:rufen sie mich|ruft mich|ruf mich) (?:bitte )?(?:an|zuruck)\b|\bruckruf\b(?! \w+ ?fehl)|\bkann (?:mich |mir )?(?:bitte |mal )?jemand(?: \w+){0,2} (?:an|zuruck)rufen\b/,
    /\b(?:keine[mnr]?|nicht mit (?:einem|einer|dem|der)) (?:bot|chatbot|roboter|maschine|computer|ki)\b/,
    /\bgibt es(?: hier| auch| da| bei euch){0,2}(?: \w+)? (?:echten? |lebende )?(?:mensch(?:en)?|person|jemand(?:en)?)(?: mit dem ich sprechen kann| hier| da)?$/,
    /^(?:ist (?:da|hier|dort) (?:jemand|wer)|ist jemand da|hallo ist da jemand)$/,
    new RegExp(
      `^(?:bitte )?(?:einen? )?(?:echte[rn]? )?(?:${HUMAN}|kundenservice|kundendienst|kundensupport|kontaktaufnahme|kontakt zum (?:kundendienst|kundenservice|support))(?: bitte)?$`,
    ),
    /\b(?:menschliche[rn]?|echte menschliche|manuellen?|personliche) (?:dienste|hilfe|unterstutzung|kundenservice|beratung)\b|^ich brauche unterstutzung$/,
  ],
  denies: [
    new RegExp(`\\bkeine?[nmr]? (?:echten )?(?:${HUMAN}|person)\\b`),
    /\b(?:gesprochen|geredet|telefoniert|erreichbar|offnungszeiten|uhrzeiten)\b|\bwann\b/,
  ],
};
