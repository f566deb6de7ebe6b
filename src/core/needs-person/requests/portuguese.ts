import type { RequestPatterns } from './request-patterns.ts';

const PERSON =
  '(?:pessoas?|humanos?|atendentes?|agente|operador(?:a)?|alguem|representante|suporte|ser humano|assistente|atendimento|responsavel|gerente|supervisor(?:a)?|consultor(?:a)?)';
const FEW = '(?: (?:com|o|a|ao|um|uma|algum|alguma|de|do|da|seu|verdadeir[oa]|real|diretamente)){0,4}';

export const PORTUGUESE: RequestPatterns = {
  asks: [
    new RegExp(`\\b(?:falar|conversar|contactar|contatar|comunicar)(?: me)?${FEW} ${PERSON}\\b`),
    new RegExp(
      `\\b(?:transfere|transfira|transferir|passe|passa|passar|ligue|conecte|encaminhe|encaminhar)(?: me)?(?: para| com| a| ao)?${FEW} ${PERSON}\\b`,
    ),
    /\b(?:transfere|transfira|passe|passa|ligue|conecte) me\b|\bme (?:transfere|transfira|passe|passa|conecte) (?:para|com|a)\b/,
    /\b(?:tem|ha) alguem(?: ai| aqui)?$/,
    /\batendid[oa] por (?:uma? )?(?:pessoa|humano|atendente|alguem)\b/,
    /\balguem (?:pode|poderia) (?:me )?(?:ligar|telefonar|contatar)\b|\b(?:me liguem?|liguem? para mim)\b/,
    /\bnao quero (?:falar )?(?:com )?(?:um |uma |este )?(?:robo|bot|maquina|chatbot)\b/,
    /^(?:quero |preciso de |gostaria de )?(?:um |uma )?(?:atendente|atendimento humano|agente|operador|pessoa(?: real)?|humano)(?: humano| real)?(?: por favor)?$/,
  ],
  denies: [
    /\b(?:falei|falamos|conversei|ja falei)\b|\bhorarios?\b|\bquando\b|\badicion(?:ar|o)\b|\bnao (?:preciso|quero) (?:de |falar com )?(?:uma? )?(?:pessoa|humano|atendente)\b/,
  ],
};
