import type { RequestPatterns } from './request-patterns.ts';

const PERSON =
  '(?:persona|umano|umana|operator[ei]|agente|qualcuno|assistente|consulente|responsabile|essere umano|assistenza|servizio clienti|collega|addetto)';
const FEW = '(?: (?:con|a|al|il|la|un|una|lo|il vostro|altro|altra|vero|vera|di|del|in|contatto)){0,4}';

export const ITALIAN: RequestPatterns = {
  asks: [
    new RegExp(`\\b(?:parlare|chattare|contattare|comunicare|parlo)${FEW} ${PERSON}\\b`),
    new RegExp(
      `\\b(?:passami|passatemi|mi passi|mettimi|mettetemi|collegami|collegatemi|mi metta|mi colleghi|trasferiscimi|trasferitemi|trasferisci)(?: \\w+){0,4} (?:${PERSON}|contatto)\\b`,
    ),
    /^(?:ce|c e) (?:qualcuno|una persona|un umano)(?: li| qui| vera?)?$/,
    /\bbisogno d(?:i|ell) ?(?:un |una )?(?:operatore|persona|umano|agente|consulente)(?: umano| vera?)?(?: per favore)?$/,
    /\b(?:puo|potete|potrebbe) (?:qualcuno )?(?:chiamarmi|richiamarmi|contattarmi)(?: qualcuno)?\b|\b(?:mi chiami|chiamatemi|richiamatemi)\b/,
    /\bnon voglio (?:parlare )?(?:con )?(?:un |una |questo )?(?:bot|robot|macchina|chatbot)\b/,
    /^(?:un |una |voglio un |vorrei un )?(?:operatore|agente|persona(?: reale| vera)?|assistenza clienti|assistenza umana|servizio clienti)(?: umano)?(?: per favore)?$/,
  ],
  denies: [
    /\bho (?:gia )?(?:parlato|chattato|contattato)\b|\borari[oi]?\b|\bquando\b|\baggiung\w{1,6}\b|\bnon (?:ho bisogno di|mi serve) (?:un |una )?(?:persona|operatore|umano)\b/,
  ],
};
