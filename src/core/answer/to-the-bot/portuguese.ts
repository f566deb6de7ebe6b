import { being, type Sayings, whole } from './sayings.ts';

const BEING = being('um|uma', '(?:humano|pessoa|robo|bot|chatbot|maquina|ia)(?: real)?', 'ou');

export const PORTUGUESE: Sayings = {
  identity: whole(
    'quem (?:e voce|es tu|e tu)|o que (?:e voce|es tu)|com quem (?:eu )?(?:falo|estou falando|estou a falar)',
    `(?:voce e|es) ${BEING}|isto e ${BEING}|isso e ${BEING}`,
    `(?:eu )?(?:estou falando|estou a falar|falo) com ${BEING}`,
    'qual (?:e )?(?:o )?(?:seu|teu) nome|como (?:voce se chama|te chamas)',
    'o que (?:voce )?(?:pode|sabe|consegue|podes) fazer|como (?:voce )?(?:pode|podes) (?:me )?ajudar(?:me)?',
  ),
  opening: whole(
    'ajuda|ajude me|me ajuda|(?:eu )?preciso de ajuda|(?:voce )?pode(?:s)? (?:me )?ajudar(?: me)?',
    '(?:tenho )?uma (?:pergunta|duvida)|tenho um problema',
  ),
};
