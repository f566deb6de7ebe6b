import type { RequestPatterns } from './request-patterns.ts';

const PERSON =
  '(?:personas?|humanos?|humana|agente|operador(?:a)?|asesor(?:a)?|alguien|representante|soporte|servicio|encargado|supervisor(?:a)?|gerente|ser humano|atencion al cliente|companero|tecnico|ejecutivo)';
const FEW = '(?: (?:con|a|al|el|la|los|un|una|algun|alguna|su|tu|de|del|verdadera?|real|directamente)){0,4}';

export const SPANISH: RequestPatterns = {
  asks: [
    new RegExp(
      `\\b(?:hablar|chatear|contactar|comunicarme|comunicar|platicar|conversar)(?:me)?${FEW} ${PERSON}\\b`,
    ),
    new RegExp(
      `\\b(?:pasame|paseme|conectame|conecteme|transfiereme|transfierame|comuniqueme|comunicame|ponme|pongame|derivame|deriveme)${FEW} ${PERSON}\\b`,
    ),
    /\b(?:pasame|paseme|conectame|conecteme|transfiereme|transfierame|comuniqueme|ponme|pongame) con\b/,
    /\bhay alg(?:un|una|uien) ?(?:persona|humano|agente)?(?: real| con (?:la|el) que pueda hablar| ahi| aqui)?$/,
    /\b(?:me )?(?:atienda|atender|atendiera|ayude)(?: me)? (?:una? )?(?:humano|persona|agente)\b|\b(?:ayuda|atencion) de una? (?:persona|humano|agente)\b/,
    /\b(?:puede|podria|pueden) (?:alguien )?(?:llamarme|contactarme)(?: alguien)?\b|\bque (?:alguien )?me llamen?(?: alguien)?\b|\bllamenme\b/,
    /\bno (?:quiero )?(?:hablar )?(?:con )?(?:un |una |este )?(?:robot|bot|maquina|chatbot)\b/,
    /^(?:necesito |quiero |quisiera |contacte con el |contactar con el )?(?:un |una |a un )?(?:servicio (?:al cliente|humano)(?: manual)?|ayuda humana(?: real)?|agente|operador|representante|apoyo|atencion al cliente|persona(?: real)?|humano)(?: humano| real)?(?: por favor)?$/,
  ],
  denies: [
    /\bno (?:quiero|necesito|hace falta) (?:hablar )?(?:con )?(?:una? )?(?:persona|agente|humano)\b/,
    /\b(?:hable|hablamos|contacte ayer|habia hablado)\b|\bhorarios?\b|\bcuando\b|\b(?:agregar|anadir|anado)\b/,
  ],
};
