import type { ComplaintPatterns } from './complaint-patterns.ts';

export const PORTUGUESE: ComplaintPatterns = {
  frustrated: [
    /\b(?:voce e|voces sao|este (?:chat ?)?bot e|esse (?:chat ?)?bot e|isso e|isto e)(?: \w+)? (?:inutil|inuteis|um lixo|uma vergonha|ridiculo|inaceitavel|um absurdo|uma piada|burro|perda de tempo)\b/,
    /\b(?:estou (?:farto|farta|furioso|furiosa|muito irritado|muito irritada|cansado disso|cansada disso|de saco cheio)|(?:pessimo|terrivel|horrivel) (?:atendimento|servico|suporte)|pela (?:terceira|quarta|quinta|decima|milesima) vez|(?:voce )?nao (?:entende|ajuda) (?:nada|em nada)|ja (?:te )?(?:falei|disse))\b/,
  ],
  unhelped: [
    /^(?:nao )?(?:isso |isto )?nao (?:me )?(?:ajuda|ajudou|serve|serviu|foi o que (?:perguntei|pedi)|e o que (?:perguntei|pedi)|esta certo|responde (?:a )?minha pergunta)$/,
  ],
};
