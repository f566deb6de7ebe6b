import type { RequestPatterns } from './request-patterns.ts';
import {
  AGENT,
  ALIVE,
  BOT,
  CALM_END,
  CAN,
  DO,
  DO_IN_PERSON,
  FEW,
  GREETING,
  HAND_CASE,
  IF_OR_WHEN,
  NOT_ASKED,
  oneOf,
  PLEASE,
  SERVE,
  SERVICE,
  STAFF,
  SUPERIOR,
  THIS,
  TOWARDS,
  WANTED,
  WHO,
  WISH,
} from './spanish-words.ts';

export const SPANISH: RequestPatterns = {
  cues: 'humano humana persona alguien algun agente asesor operador emplead colega companer responsable supervisor gerente jefe encargad tecnic especialista representante ejecutiv equipo atencion soporte servicio bot robot maquina chatbot llam telefon habl comunic contact pas transf deriv conect pong real alguno alguna gente agnte perito marca teleoperad atiend atend miembro gestor senorita veterinari ustedes escuch',
  asks: [
    // A verb of contact, a few small words, a person.
    new RegExp(`\\b${NOT_ASKED}${TOWARDS}${FEW} ${WHO}`),
    /\bcon quien (?:puedo|podria|debo|tengo que|hay que|pueda|me) (?:hablar|comunic|contact|trat|dirij)|\bcon quien hablo$/,
    // Handing over without saying to whom, or of a case.
    new RegExp(
      `\\b${NOT_ASKED}(?:pas[ae]n?|comuni(?:ca|que)n?|pon(?:ga)?n?|transfier[ae]n?|deriv[ae]n?)(?:me|nos) (?:c(?:o)?n\\b|(?:${PLEASE})|$)`,
    ),
    new RegExp(
      `\\b(?=${HAND_CASE})${NOT_ASKED}${HAND_CASE} (?:con|al?)(?! otra persona)${FEW} (?:${STAFF}|h?umano|persona real)`,
    ),
    /\bescal[ae]n?l[oa]\b|\b(?:escal|elev)(?:a|e|en|ar|an) (?:\w+ ){0,2}(?:caso|queja|reclam\w+|incidencia|asunto)\b/,
    new RegExp(`\\bme (?:${CAN} pasar|pasas?|pueden? transferir|transfiere[sn]?)(?: ${PLEASE}){0,2}$`),
    // Somebody is to do something: "que alguien me llame", "que me atienda una persona".
    new RegExp(
      `\\b(?=(?:que|q|ke) )${NOT_ASKED}(?:que|q|ke)${FEW} ${WHO}(?: (?!no )\\w+){0,5}? (?:me|nos|se|lo|la|le)(?: l[oa]s?)? ${SERVE}`,
    ),
    new RegExp(
      `\\b(?=(?:que|q|ke) )${NOT_ASKED}(?:que|q|ke) (?:me|nos|se|l[oa]s?)(?: l[oa]s?)? ${SERVE}(?: (?!no )\\w+){0,3}? (?:${WHO}|gente)`,
    ),
    new RegExp(
      `\\b(?=(?:que|q|ke) )${NOT_ASKED}(?:que|q|ke)${FEW} ${WHO}(?: \\w+){0,2}? ${SERVE}(?: \\w+){0,2}? (?:mi|conmigo|esto|este|personalmente)\\b`,
    ),
    new RegExp(
      `\\b${WHO}(?: \\w+){0,3}? ${CAN} (?:entrar|venir|unirse|sumarse|meterse|conectarse|intervenir)\\b.{0,20}\\b(?:chat|conversacion|aqui)\\b`,
    ),
    new RegExp(
      `\\b${WHO} con (?:quien|(?:el|la) (?:que|cual)) (?:poder |pueda |yo pueda )?(?:hablar|tratar|chatear|conversar|comunic\\w+)\\b`,
    ),
    new RegExp(
      `\\b(?=${WISH})${NOT_ASKED}${WISH}(?: (?:la|de|una))? (?:ayuda|asistencia|atencion|orientacion|opinion) de(?: una?)? ${WANTED}`,
    ),
    /\b(?:hablar|platicar|tratar|comentar|ver)l[oa]s? con (?:el|ella|ell[oa]s)$/,
    new RegExp(
      `\\b${WISH} hablar con (?:ell[ao]s?|ustedes|uds|vosotros|el (?:otra|de nuevo|mism|dir)\\w*)\\b`,
    ),
    new RegExp(`\\b(?:hay|tienen?|habria|habra)(?: \\w+)? ${WHO} que (?:me|nos) (?:l[oa]s? )?${SERVE}`),
    new RegExp(
      `\\b${CAN} (?:intervenir|entrar al chat|incorporarse|unirse) (?:al chat )?(?:un|una|algun|alguna|el|la)? ?${WHO}`,
    ),
    /^(?:\w+ ){0,2}?no hay nadie(?: (?:ahi|aqui|real|humano|que me (?:atienda|ayude|conteste)))?$/,
    /\bhablar con quien (?:mand|decid|este a cargo|lleve)/,
    // Whether somebody can.
    new RegExp(`\\b${CAN}(?: \\w+){0,6}? (?:persona|humano|agente|alguien) (?:de verdad|real|humano)\\b`),
    new RegExp(
      `\\b${WHO}(?: \\w+){0,4}? (?:(?:me|nos) ${CAN} ${DO_IN_PERSON}|${CAN} ${DO_IN_PERSON}(?:me|nos|lo))`,
    ),
    new RegExp(
      `\\b(?:un[oa]?|algun[oa]?) ${STAFF}(?: \\w+){0,4}? (?:(?:me|nos) ${CAN} ${DO}|${CAN} ${DO}(?:me|nos))`,
    ),
    /\bquien(?: de (?:ustedes|uds|vosotros|ahi)| (?:del?|en) (?:\w+ ){1,2})? ?(?:me|nos) (?:puede|podria) (?:escuchar|atender|llamar|ayudar en persona)\b/,
    /\bquien de (?:ustedes|uds|vosotros)\b/,
    // Is anybody there.
    new RegExp(
      `\\b(?:hay|habra|habria|tienen|existe|esta|no hay)(?: (?:algun[oa]?|un[oa]?|por (?:ahi|aqui)|otr[oa]))?(?: \\w+)? (?:${WANTED}|${STAFF}|gente)(?: \\w+){0,2}? (?:(?:x )?(?:ahi|aqui|aca|alla)|${ALIVE}|conectad[oa]|disponible|libre|despiert[oa]|(?:d?el|al) otro lado|detras|atendiendo|con (?:quien|(?:el|la) (?:que|cual))|(?:para|que) (?:me |nos )?(?:hablar|chatear|atend\\w+|atiend\\w+|contest\\w+|pued[ao]n? (?:atender|hablar|llamar|ayudar)\\w{0,2}|respond\\w+|piense|lea))\\b`,
    ),
    /\bhay (?:alguien|algun humano|alguna persona|gente|alguien humano)(?: (?:ahi|aqui|o|en este chat|conmigo)){0,2}$/,
    new RegExp(
      `\\b${IF_OR_WHEN}(?:contesta|responde|atiende|anda) alguien\\b|^(?:\\w+ ){0,2}?alguien (?:ahi|me lee|me atiende|real|en linea)\\b`,
    ),
    /(?<!para )\balguien que (?:piense|sepa|(?:me )?entienda|(?:me )?escuche|tenga (?:oidos|cerebro|corazon)|resuelva|no sea)\b/,
    // Wanting one.
    new RegExp(
      `\\b(?=${WISH})${NOT_ASKED}${WISH}(?: (?:a|al|ver|tener|que sea))?(?: (?:un[oa]?|algun[oa]?|el|la|otr[oa]|tu|su|ya|mejor|solo)){0,2} ${WANTED}${CALM_END}`,
    ),
    new RegExp(
      `\\b${NOT_ASKED}(?:d[ae]|den|trae|traiga|traigan|busca|busque|busquen|consigue|consiga|pon|ponga|mand[ae]n?|envi[ae]n?|pas[ae]n?)(?:me|nos)?(?: (?:a|al|un[oa]?|algun[oa]?|el|la))+? ${WANTED}${CALM_END}`.replace(
        ')+?',
        '){1,2}',
      ),
    ),
    new RegExp(
      `\\b${NOT_ASKED}(?:llam[ae]n?|tra(?:e|iga|igan)|avis[ae]n?|busca|busque|que (?:venga|salga|se ponga)|[qk]uiero|exijo)(?:me)?(?: ver)?(?: (?:al?|con))? ?(?:tu|su|vuestro|el|la|una?) (?:${SUPERIOR.join('|')}|encargad[oa]|responsable)\\b(?! (?:de mi|pued|ve|ten))`,
    ),
    new RegExp(`\\b${NOT_ASKED}(?:${WISH}|prefer\\w+|dame|deme|pasame|tien\\w+)(?: \\w+){0,2}? ${SERVICE}`),
    // Terse.
    new RegExp(
      `^${GREETING}(?:(?:un[oa]?|el|la|otro|a|al|solo|contactar|contacte|hablar|ver) ){0,2}(?:${WANTED}|atencion personal|${SERVICE}|supervision|gerencia)(?: (?:${PLEASE}|${ALIVE}|si|virtual no|comercial|tecnic[oa]|bancari[oa]|de (?:ventas|soporte|atencion))){0,4}(?: (?:q|que) (?:me|nos|sepa)\\b.{0,60})?$`,
    ),
    new RegExp(
      `\\b(?:${AGENT.join('|')}|h?umano|persona)(?: (?:${ALIVE}))? (?:por favor|porfa\\w{0,4}|x ?fa\\w{0,4}|pls|ya)$`,
    ),
    new RegExp(
      `(?<!\\b(?:es|son|eres|sea|parece|uso|consumo|para|cuerpo|recurso) (?:una? )?)\\b(?:(?:persona|alguien|gente|agente|asesora?|operadora?) (?:real|h?uman[oa]|de verdad|viva)|un h?umano|voz humana)(?: ${PLEASE}){0,3}$`,
    ),
    new RegExp(
      `\\b(?=${WISH})${NOT_ASKED}${WISH}(?: (?!no )\\w+){0,7}? con (?:una?|algun[oa]?|otr[oa]|el|la|su|tu) ${oneOf([...AGENT, ...SUPERIOR])}\\b(?! de (?:viajes|aduanas))`,
    ),
    /\b(?:asign|design)(?:ar?|en?|aran?) (?:a )?(?:un|una|algun) (?:agente|asesora?|ejecutiv[oa]|humano|persona) (?:a|para) (?:mi|este) (?:caso|consulta|reclamo|problema)/,
    // No bot.
    new RegExp(
      `\\bno (?:[qk]u?iero|deseo|pienso|voy a|me gusta|quisiera|soporto|aguanto|pretendo|me apetece)(?: \\w+){0,4}? con${THIS} ${BOT}`,
    ),
    new RegExp(`\\bno (?:hablo|trato|converso|chateo|discuto|negocio)(?: \\w+)? con${THIS} ${BOT}`),
    new RegExp(
      `\\b(?:basta|paso|nada|no mas|suficiente|hart[oa]|cansad[oa]|aburrid[oa])(?: ya)? (?:de )?(?:hablar|tratar|chatear|lidiar|pelear)(?: \\w+)? con${THIS} ${BOT}`,
    ),
    new RegExp(
      `\\b(?:basta ya|basta|paso|nada) de${THIS} (?!programa|aparato|ordenador)${BOT}|\\bno mas (?:bots?|robots?|maquinas)\\b`,
    ),
    new RegExp(
      `\\bque no sea${THIS} ${BOT}|\\bno c(?:o)?n${THIS} ${BOT}|\\bsaca(?:me|r)? (?:de )?(?:el |la |al )?bot\\b`,
    ),
    /\b(?:bot|robot|maquina|asistente|ia|contigo) no (?:persona|humano|quiero|alguien|un|una)\b|^(?:no |uy no )contigo no\b/,
    /\bno quiero (?:un |una |mas |otro |al |el )?(?:bots?|robots?|maquinas?|ia)(?:$| (?:quiero|pas\w+|pon\w+|dame|prefiero|necesito|por favor)\b)/,
    /\b(?:de carne y h?ueso|persona a persona|de viva voz)\b/,
    // Call me.
    /\bpongase (?:alguien|un|una|el|la)\b/,
    /\bvuelv[ae]n? a (?:llamar|marcar)(?:me|nos)?\b/,
    new RegExp(
      `\\b${NOT_ASKED}(?:ll?am|telefone|contact)(?:a|e|en|ad)(?:me|nos)\\b|\\b${NOT_ASKED}marqu?(?:a|e|en)(?:me|nos)\\b(?! como)`,
    ),
    new RegExp(
      `\\b(?=que )${NOT_ASKED}que (?:me|nos) (?:ll?am(?:en?|aran?|asen?)|contact(?:en|aran?)|marquen|telefoneen)\\b(?! (?:\\w+ )?(?:antes|si|la atencion))`,
    ),
    new RegExp(
      `\\b${CAN}(?: (?:ustedes|alguien|por favor))? (?:llamar|telefonear|contactar|marcar)(?:me|nos)\\b(?! (?:\\w+ ){0,2}(?:antes|si))`,
    ),
    new RegExp(
      `\\b(?=(?:me|nos) )${NOT_ASKED}(?:me|nos) ${CAN} (?:llamar|telefonear|contactar|marcar a)(?= (?:a mi|al|por|hoy|manana|cuando|lo|en|ahora|ya|sobre|para|alguien|${PLEASE})\\b|$)(?! (?:\\w+ ){0,2}(?:antes|si)\\b)`,
    ),
    new RegExp(
      `\\b${IF_OR_WHEN}(?:me|nos) (?:llaman|marcan|llamas|telefonean)(?: (?:al?|por) (?:mi )?\\w+)? (?:cuando pueda\\w?|${PLEASE})`,
    ),
    /\b(?:devuelv[ae]n?|devolver|regres[ae]n?|regresar|retornen)(?:me|nos) (?:la|mi|una) llamada\b|\b(?:me|nos) (?:pueden? )?(?:podrian? |podria )?(?:devuelv[ae]n|devolver|regres[ae]n|regresar) la llamada\b/,
    new RegExp(
      `\\b(?=${WISH})${NOT_ASKED}${WISH}(?: (?:recibir|una?|la|pronta|mejor|tener|que me (?:devuelvan|hagan|den)|de)){0,3} (?:llamad(?:a|ita)|telefonazo|rellamada)\\b(?! perdida)`,
    ),
    new RegExp(
      `\\b${NOT_ASKED}prefiero (?:hablarl|platicarl|conversarl|tratarl|comentarl|explicarl)[oa]s?\\b`,
    ),
    new RegExp(
      `\\b${NOT_ASKED}(?:${WISH}|mejor|puedo|podemos|podria)(?: \\w+){0,2}? (?:hablar|platicar|tratar|explicar|resolver|discutir|comentar|conversar)(?:l[oa]s?)?(?: \\w+){0,3}? (?:por telefono|cara a cara|en persona)\\b`,
    ),
  ],
  denies: [
    // What they do not want, unless they go on to want another.
    /\bno (?:quiero|necesito|hace falta|es necesario|preciso)(?: que)? (?:hablar|me llam\w+|me contact\w+|me atiend\w+|atencion|(?:con )?(?:una? )?(?:persona|agente|humano|asesora?|operadora?|representante)\b)(?! con (?:un |una |el |la |este |esta )?(?:bot|robot|maquina|ia|asistente|programa|contestador|computador|ordenador))(?!.*\b(?:sino|pasame|prefiero|quiero (?:hablar|un|una|que))\b)/,
    /\b(?:sin|evitar|evito) (?:tener que |necesidad de )?(?:hablar|llamar|contactar)\b(?!.*\b(?:quiero|pasame|prefiero|necesito (?:un|una|que|hablar))\b)/,
    /\bpersona de contacto\b|\bacompanad[oa] (?:de|por)\b/,
    /\b(?:sin|no) (?:asesora?|agente|operadora?|humano|persona)(?: ni \w+)? (?:solo|nomas|unicamente)\b/,
    // What has been.
    /^(?!.*\b(?:quiero|kiero|quisiera|necesito|puedo|podria|pueden|puede|prefiero|exijo|solicito|pasame|paseme|llamenme|conecte?a?me|gustaria|comuniqueme|que me)\b).*\b(?:hable|hablamos|contacte|converse|chatee|platique|habia hablado|he hablado|me (?:atendio|llamo|llamaron|contesto))\b/,
    // When they are there, and who else talks to whom.
    /\b(?:cual|cuales|que|en que|el) (?:es |son )?(?:el |los |su |sus )?(?:horarios?|horas?)(?: \w+){0,4} (?:atencion|atienden?|servicio|hablar|soporte|contacto|llamar|operan|agentes?|asesores)\b/,
    /^(?:\w+ ){0,2}?(?:cuando|que dias|hasta que hora|desde que hora) (?:puedo|se puede|atienden?|abren?|estan?|hay|trabajan|contestan)\b/,
    /\b(?:agregar|anadir|anado|agrego|invitar|invito|eliminar|elimino|asignar|asigno|configurar|configuro|activar|activo|desactivar|desactivo|instalar|integrar)(?: \w+){0,4} (?:agentes?|asesor(?:es)?|operador(?:es)?|persona|companer[oa]s?|usuario|chat|bot|llamadas?|supervisor|tecnico)\b/,
    /\b(?:mis|nuestros|los|sus|un|mi) (?:clientes?|usuarios?|visitantes?|pacientes?|alumn[oa]s?|huespedes|hij[oa]s?)(?: \w+){0,3} (?:hablar|hablen|chatear|chateen|contactar|pidan|piden|pide|quieran?|quieren)\b/,
    /\b(?:l[oa]s|mis|nuestr[oa]s) \w+(?: \w+){0,2}? (?:pueden|podran) (?:hablar|chatear|conversar|contactar|transferir|pasar)\b/,
    /\b(?:cuando|como) (?:pasa|transfiere|deriva|escala|decide) (?:el|la|un)\b/,
    /\bpueden? (?:mi|mis|l[oa]s|el|la) \w+(?: \w+){0,2}? (?:hablar|chatear|conversar|contactar)\b/,
  ],
};
