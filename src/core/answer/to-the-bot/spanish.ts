import { being, type Sayings, whole } from './sayings.ts';

const BEING = being('un|una', '(?:humano|persona|robot|bot|chatbot|maquina|ia)(?: real)?', 'o');

export const SPANISH: Sayings = {
  identity: whole(
    '(?:quien|que) (?:eres|es usted)(?: tu)?|con quien (?:hablo|estoy hablando)',
    `(?:eres|es usted|es esto) ${BEING}`,
    `(?:estoy hablando|hablo) con ${BEING}`,
    'como (?:te llamas|se llama)|cual es tu nombre',
    'que (?:puedes|sabes) hacer|en que (?:me )?puedes ayudar(?:me)?|como (?:me )?puedes ayudar(?:me)?',
  ),
  opening: whole(
    'ayuda|ayudame|necesito ayuda|(?:me )?(?:puedes|puede) ayudar(?:me)?',
    '(?:tengo )?una (?:pregunta|duda|consulta)|tengo un problema',
  ),
};
