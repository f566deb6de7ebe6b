import type { ComplaintPatterns } from './complaint-patterns.ts';

export const SPANISH: ComplaintPatterns = {
  frustrated: [
    /\b(?:eres|es usted|son|este (?:chat ?)?bot es|este chat es|esto es)(?: \w+)? (?:inutil|inutiles|un inutil|una verguenza|una basura|estupido|ridiculo|inaceptable|indignante|una burla|un desastre|incompetentes?|una perdida de tiempo)\b/,
    /\b(?:estoy (?:harto|harta|furioso|furiosa|muy enojado|muy enojada|muy enfadado|muy enfadada|cansado de|cansada de)|(?:pesimo|terrible|horrible) (?:servicio|soporte)|por (?:tercera|cuarta|quinta|decima|enesima) vez|(?:no me|no) (?:entiendes|entiende|ayudas|ayuda) (?:nada|en nada)|ya (?:te|se) lo (?:dije|he dicho))\b/,
  ],
  unhelped: [
    /^(?:no )?(?:eso |esto )?no (?:me )?(?:ayuda|ayudo|sirve|sirvio|ha ayudado|es lo que (?:pregunte|pedi)|es correcto|responde (?:a )?mi pregunta)$/,
  ],
};
