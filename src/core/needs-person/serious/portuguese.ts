import type { SeriousPatterns } from './serious-patterns.ts';

export const PORTUGUESE: SeriousPatterns = {
  legal: [
    /\b(?:meu advogado|minha advogada|acao judicial|processar (?:voces|a empresa)|vou processar|medidas legais|procon|reclame aqui|boletim de ocorrencia|denunciar (?:voces|a empresa))\b/,
  ],
  safety: [
    /\b(?:suicidio|me matar|quero morrer|tirar minha vida|pegou fogo|em chamas|explodiu|choque eletrico|vazamento de gas|cheiro de (?:gas|queimado|fumaca)|ferid[oa]s?|inconsciente|no hospital|intoxicad[oa]|em perigo|me ameaca)\b/,
  ],
};
