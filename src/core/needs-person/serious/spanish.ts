import type { SeriousPatterns } from './serious-patterns.ts';

export const SPANISH: SeriousPatterns = {
  legal: [
    /\b(?:mi abogad[oa]|acciones? legal(?:es)?|demandar(?:los|le|les|lo)?|voy a denunciar|denunciar(?:los|le|les)?|poner una denuncia|demanda judicial|a los tribunales|defensa del consumidor|oficina del consumidor|agencia de proteccion de datos|profeco)\b/,
  ],
  safety: [
    /\b(?:suicid\w{2,6}|matarme|quiero morir|quitarme la vida|se (?:incendio|prendio fuego)|en llamas|exploto|descarga electrica|fuga de gas|huele a (?:gas|humo|quemado)|herid[oa]s?|inconsciente|al hospital|urgencias medicas|intoxicad[oa]|en peligro|me amenaza)\b/,
  ],
};
