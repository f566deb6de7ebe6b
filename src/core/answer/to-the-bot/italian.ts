import { being, type Sayings, whole } from './sayings.ts';

const BEING = being('un|una', '(?:umano|persona|robot|bot|chatbot|macchina|ia)(?: reale| vera)?', 'o');

export const ITALIAN: Sayings = {
  identity: whole(
    '(?:chi|cosa) (?:sei|e lei)|con chi (?:parlo|sto parlando)',
    `(?:sei|e lei|lei e) ${BEING}`,
    `(?:sto parlando|parlo) con ${BEING}`,
    'come (?:ti chiami|si chiama)|qual e il tuo nome',
    '(?:che )?cosa (?:puoi|sai) fare|come (?:mi )?puoi aiutar(?:mi|e)',
  ),
  opening: whole(
    'aiuto|aiutami|ho bisogno di aiuto|(?:mi )?(?:puoi|puo) aiutar(?:mi|e)',
    '(?:ho )?una domanda|ho un problema',
  ),
};
