import type { ComplaintPatterns } from './complaint-patterns.ts';

const oneOf = (parts: readonly string[]): string => `(?:${parts.join('|')})`;
const anyOf = (parts: readonly string[]): RegExp => new RegExp(`\\b${oneOf(parts)}\\b`);

const VERY = `${oneOf([
  '(?:muy|mas|tan|bien|super|re|totalmente|absolutamente|realmente|completamente|ya|un|una|puro|pura|verdaderamente|demasiado|de lo mas|todos?|un[oa]s) ',
])}{0,3}`;
const CALLED = oneOf([
  'inutil(?:es)?|inservibles?|verguenza|basura|estupid[oa]s?|estupidez|ridicul[oa]|ridiculez',
  'inaceptable|indignantes?|inadmisible|intolerable|bochornos[oa]|vergonzos[oa]|lamentable',
  'penos[oa]|patetic[oa]s?|burla|broma de mal gusto|desastre|desastros[oa]s?|incompetentes?',
  'incompetencia|perdida de tiempo|idiot[ae]s?|imbecil(?:es)?|tont[oa]s?|torpes?|mierda',
  'porqueria|asco|asquerosidad|chiste|tomadura de pelo|falta de respeto|robo|estafa',
  'estafador[ae]?s?|ladron(?:a|es)?|sinverguenzas?|mentiros[oa]s?|abuso|verguenza ajena',
  'desesperantes?|frustrante|tonterias?|disparate|chapuza|exasperante|insoportable|insufrible',
  'el colmo|una locura|impresentables?|ratas|rateros|surrealista|kafkian[oa]|de locos',
  'infame|nefast[oa]s?|pesim[oa]s?|horribles?|malisim[oa]s?|un fraude|un horror|un infierno',
  'tortura|una calamidad',
]);
const SERVICE = `${oneOf([
  'servicio|soporte|atencion|empresa|compania|bot|chatbot|chat|asistente|app|aplicacion|banco',
  'gestion|experiencia|trato|tienda|respuesta|aerolinea|organizacion|forma de trabajar|hotel',
  'plataforma|ayuda|sistema|web|pagina|robot|gente|clinica|gimnasio|maquina',
])}s?`;

const LEAD =
  '(?:(?:no|pero|pues|eh|mmm|disculpa|disculpe|perdon|perdona|lo siento|lamentablemente|gracias|ok|vale|si|bueno|mira|la verdad|es que|ya|hola|y|oye|ay|uy|sinceramente) ){0,3}';
const TAIL =
  '(?: (?:para nada|en (?:nada|absoluto)|mucho|tampoco|lo siento|gracias|la verdad|todavia|aun|igual|realmente|en mi caso|de nada|eso|esto|tu respuesta|la respuesta|su respuesta|nada|desgraciadamente|de mucho|por desgracia|mas|bien)){0,2}';
const ANSWER =
  '(?:eso|esto|asi|(?:la|el|tu|su|esa|ese|esta|lo|las|los) (?:respuestas?|solucion(?:es)?|explicacion|informacion|info|consejos?|que (?:me )?(?:dij\\w{1,4}|dices|dice|has dicho|pusiste)|pasos|metodo))';

export const SPANISH: ComplaintPatterns = {
  frustrated: [
    // What somebody or something of ours is called.
    new RegExp(
      `\\b(?:eres|sos|es usted|son(?: ustedes)?|sois|est[ea] (?:\\w+ )?${SERVICE}(?: \\w+)? (?:es|son)|esto es|esto (?:ya )?es|(?:vuestr[oa]|su|tu|el|la|l[oa]s) ${SERVICE} (?:es|son)|me parece|pareceis|parecen?) ${VERY}${CALLED}\\b(?! (?:que me|o\\b))(?<!\\b(?:si|que) es ${VERY}${CALLED})`,
    ),
    new RegExp(
      `(?<!\\b(?:si|que) )\\bes ${VERY}(?:verguenza|inaceptable|indignante|inadmisible|intolerable|vergonzoso|bochornoso|lamentable|ridiculo|patetico|tomadura de pelo|burla|falta de respeto|perdida de tiempo|el colmo|abuso|robo|estafa|desesperante|de locos)\\b(?! o\\b)`,
    ),
    new RegExp(
      `\\b(?:pesim|terribl|horribl|malisim|nefast|lamentabl|patetic|desastros|vergonzos|penos|vaya mierda de|mierda de|asco de|basura de|porqueria de|desastre de|verguenza de|(?:puta|pinche|maldit|jodid|dichos)[oa]?) ?[oae]? ?${SERVICE}\\b`,
    ),
    new RegExp(
      `\\b${SERVICE} (?:(?:al|de) \\w+ )?(?:tan |mas |muy |super )?(?:pesim|nefast|lamentable|patetic|de mierda|de pena|de quinta|deplorable|vergonzos|asqueros|inutil|de porqueria|horroros)`,
    ),
    /\b(?:que|vaya|menud[oa]|valiente|puto|puta|pinche) (?:\w+ )?(?:verguenza|asco|desastre|mierda|porqueria|basura|estafa|burla|robo|ridiculo|desfachatez|cara dura|morro|descaro|falta de (?:respeto|seriedad|profesionalidad|educacion)|poca verguenza|tomadura|fastidio|rabia|impotencia|coraje|hartazgo|desesperacion|cruz|timo|perdida de tiempo|incompetencia|decepcion|indignacion|pesadilla|paciencia|bochorno|cansancio|inutil(?:es)?|empresa mas|servicio mas|tonteria|chapuza|tela|lata|pereza)\b/,
    /^(?:\w+ ){0,3}?(?:ladrones|estafadores|inutiles|incompetentes|mentirosos|sinverguenzas|payasos|ineptos|rateros|chorizos|caraduras|inepto|impresentables)\b/,
    anyOf([
      '(?:banda|panda|manada|bola|hatajo|atajo|sarta|puras?|puros) de? ?(?:ladrones|mentir\\w+|incompetentes|inutiles|ineptos|estafadores|sinverguenzas|excusas|cuentos|payasos|rateros)',
    ]),
    // Had enough.
    anyOf([
      '(?<!\\bun poco )\\b(?:estoy(?! un poco)|estamos|me tienen?|me teneis|me tienes|nos tienen|ando|sigo|quede|me voy|ya|muy|tan) (?:\\w+ ){0,2}?(?:hart[oa]s?|hartisim[oa]s?|furios[oa]s?|indignad[oa]s?|cabread[oa]s?|enojad[oa]s?|enfadad[oa]s?|encabronad[oa]|podrid[oa]|desesperad[oa]s?|frustrad[oa]s?|decepcionad[oa]s?|cansad[oa]s? de (?:ustedes|vosotros|esto|est[ea]|tant[oa]s?|que|sus?|vuestr\\w+|tener|repetir|esperar|llamar|lo mismo|tus?)|hasta (?:las?|los|el|la coronilla|aca|aqui)|decepcionadisim[oa]|hinchad[oa]s?|quemad[oa]s? con|alucinando)\\b(?! (?:alas?|la (?:hora|fecha)|el (?:dia|lunes|martes|viernes)))',
    ]),
    anyOf([
      'hasta (?:las narices|los (?:cojones|huevos|ovarios|mismisimos|pelos)|el (?:gorro|mono|cogote|copete|tope)|la (?:coronilla|madre|chingada|polla))',
      'hartisim[oa]s?|hart[oa]s? (?:de|con|ya)|no (?:lo |os |los |te )?(?:aguanto|soporto) mas',
      'no puedo mas|ya no (?:aguanto|doy|puedo) mas|me (?:cans[eo]|harte|aburri|rindo)',
      'me tiene[ns]? (?:hart|cansad|podrid|frit|aburrid)[oa]',
    ]),
    anyOf([
      '(?:se )?me (?:acaba|acabo|agota|agoto|esta acabando|estan? agotando|esta agotando|colma|colmo)(?:ndo)? (?:ya )?la paciencia',
      'perd(?:i|er|iendo)(?:endo)? la paciencia',
      '(?:mi |la )paciencia (?:tiene un limite|se (?:me )?(?:acab|agot))',
      'ya (?:esta bien|basta|fue suficiente|estuvo bueno)|basta ya|esto (?:ya )?(?:pasa|paso) de',
      'clama al cielo|es el colmo|el colmo|hay que fastidiarse|manda (?:huevos|narices|cojones)',
      'sacan? de (?:quicio|mis casillas)|saca de quicio|de juzgado de guardia|no hay derecho',
      'no tiene nombre|colmo de',
    ]),
    anyOf([
      'me (?:toma[ns]?|estan? tomando|estais tomando|estas tomando|ve[ns]?) (?:el pelo|la cara)',
      'tom(?:a|ar|an|ais|adura|ando)(?:me|nos)? (?:el pelo|de pelo)',
      'se (?:burlan?|rien?|estan (?:burlando|riendo)|estan cachondeando)(?: \\w+)? de (?:mi|uno|nosotros|l[oa]s|la gente|tus|sus)',
      'os (?:reis|estais riendo)',
      '(?:estas?|estan|es|esto es|sera|tiene que ser) (?:una? )?(?:de )?(?:bromas?|broma|cachondeo|joda|vacilando|de cona)(?: verdad| no| o que)?$',
      'me (?:estas|estan|esta) (?:jodiendo|cargando|vacilando|bromeando|cotorreando)|vacilando',
    ]),
    // Again and again.
    anyOf([
      'por (?:tercera|cuarta|quinta|sexta|septima|octava|decima|enesima|milesima|3a|4a|5a|3ra|4ta|5ta) vez',
      '(?:mil|cien|tres|cuatro|cinco|diez|veinte|muchas|tantas|\\d+|ene) veces (?:\\w+ ){0,3}?(?:lo mismo|que (?:lo |les |te |os )?(?:digo|explico|repito|pregunto|escribo|pido)|diciendo|explicando|repitiendo|preguntando)',
      '(?:digo|dije|dicho|explicado|explique|repetido|repeti|preguntado|contactado|llamado|escrito|pedido) (?:ya )?(?:mil|cien|tres|cuatro|cinco|diez|veinte|muchas|tantas|como \\w+|\\d+) veces',
    ]),
    anyOf([
      'cuantas (?:malditas |putas )?veces (?:mas )?(?:tengo|voy a|hay|debo|(?:te|se|les|os) (?:lo|tengo))',
      'siempre (?:lo mismo|la misma|con lo mismo|dando vueltas|me (?:contest|respond|dic)\\w+ lo mismo|respond\\w+ lo mismo)',
      'otra vez (?:con )?(?:lo mismo|la misma|la (?:burra|cantaleta|cancion))',
      'me (?:repites|repite|repiten|mandas|contestas|respondes) (?:siempre |otra vez )?lo mismo',
      '(?:deja|dejen|deje|para|pare) de (?:repetir|mandarme|copiar|contestarme|decirme|darme)',
      'misma (?:respuesta|cantaleta|historia|cancion|pregunta) (?:de siempre|una y otra|otra|cada|todo)',
      '(?:respuesta|mensaje)s? (?:enlatad|prefabricad|de manual|de robot|inutil|estupid)\\w*',
      'dando vueltas (?:a|en|con)|marean? la perdiz',
      '(?:me|nos) (?:tienen|traen|llevan|marean|pelotean|pasan)(?: \\w+)? (?:mareando|de un lado|de aqui para|dando (?:vueltas|largas)|en circulos|de la ceca|con (?:largas|excusas))',
      'dando largas|pelote\\w+',
    ]),
    anyOf([
      'ya (?:te|se|os|les|le)(?: lo)? (?:dije|he dicho|habia dicho|explique|he explicado|repeti|he repetido|lo dije|respondi|conteste|pregunte)',
      'como (?:ya )?(?:te|se|os|les)(?: lo)? (?:digo|explico|lo digo)',
      'en que idioma (?:te|se|os|les|hay|tengo) lo|te lo (?:tengo que )?(?:explico|deletreo|repito)',
      'no se como (?:decir|explicar)\\w* ',
    ]),
    // Not understood.
    anyOf([
      '(?:no (?:me |nos |te )?(?:entiend(?:es?|en)|enter(?:as?|an)|escuchan?|escuchas|lees?|leen)(?: (?:nada|ni|lo que (?:te )?(?:digo|pido|escribo)|un carajo|una mierda|absolutamente|de nada))|no entiendes?$|(?:lees|leiste|has leido|entiendes|leen|sabes leer|me lees|me escuchas)(?: \\w+){0,4} (?:o (?:no|que|q|estas|eres))$|(?:no )?sabes? leer\\b|no (?:me )?(?:ayuda|sirve|resuelve|soluciona|entera|vale)[sn]? (?:de |para |en )?(?:nada|absolutamente nada|una mierda)|no sirve[sn]? (?:para|de) (?:nada|una)|(?:eso )?no (?:es|era|fue) lo que (?:te |les |os |le )?(?:pregunt|he preguntado|estoy preguntando)\\w*|no (?:te |os |les )?(?:he |estoy )?(?:pregunt|pedi)\\w* eso|no (?:contestas?|respondes?|contestan|responden) (?:a )?(?:nada|nunca|lo que)|que no (?:me sirve|es eso))\\b(?! (?:puedo|encuentro|se |recuerdo|hay|tengo|tenga|sea|este))',
    ]),
    anyOf([
      'tan (?:dificil|complicado) (?:es|resulta) (?:contestar|responder|leer|entender|que|hacer|arreglar|resolver|dar|enviar|devolver|mandar)',
      '(?:es|sera|seria) (?:tan dificil|mucho pedir)',
      'cuesta tanto (?:\\w+ )?(?:contestar|responder|leer|entender|hacer|arreglar|resolver|dar|solucionar|enviar|devolver)',
      'que (?:parte|cosa) (?:de \\w+ )?no (?:entiend|comprend|ent[ie])\\w*',
    ]),
    anyOf([
      'no me (?:estas?|estan|estais) (?:entendiendo|escuchando|leyendo|ayudando)',
      '(?:juegan|jugando|estan jugando) con(?:migo| nosotros| la gente| uno)',
      '(?:seguimos|sigo|estamos|todo sigue) igual',
      '(?:nunca|en mi vida|jamas) (?:\\w+ ){0,4}(?:tan mal|peor tratad\\w|tan maltratad\\w)',
      '(?:mal|peor) (?:atendid|tratad)[oa]s? (?:en mi vida|jamas|nunca)',
      'ultima vez que (?:compro|contrato|uso|viajo|reservo|pido|confio|vuelo|piso)',
      '(?:pierden|perdieron|habeis perdido|perdeis|han perdido) (?:a )?(?:un|una|otro) client[ea]',
    ]),
    anyOf([
      '(?:os|les|te) (?:da igual|importa un|importa una|importamos)',
      '(?:es|parece) de (?:chiste|risa|broma|locos|traca|pena|verguenza|cona)',
      '(?:otra vez|de nuevo|siempre) con (?:el mismo|la misma|lo mismo|ese|esa)',
      '(?:sois|son|eres) (?:lo|l[oa]s) (?:peor|peores)',
      '(?:han|habeis|has|ha) (?:arruinado|fastidiado|jodido|estropeado|(?:tratado|dejado) (?:mal|como|tirad\\w|colgad\\w|plantad\\w|fatal))',
      '(?:dejad|dejen|deja|deje|parad|paren|pare) de (?:marear|repet|mand|tomar|decir|contest|respond|dar|copiar|hacer|enga|jod|vacil|mentir|enviar)\\w*',
      '(?:minutos|horas|dias|semanas|meses) (?:esperando |aqui )?para (?:esto|nada)',
      'echo (?:chispas|humo)|estoy que (?:trino|exploto|ardo|muerdo)|hech[oa] una furia',
      'no sabes? (?:decir|hacer|responder) (?:otra cosa|nada)|sin palabras',
    ]),
    anyOf([
      'no (?:pienso|voy a) (?:volver a )?repet\\w+|para volverse loc[oa]|me (?:vuelve|vuelven|volveis) loc[oa]',
      'que (?:clase|tipo) de (?:servicio|empresa|atencion|broma|ayuda|respuesta)|que cara (?:tienen|teneis)',
      'por (?:su|vuestra) (?:maldita )?(?:culpa|incompetencia)',
    ]),
    // Time, waiting, leaving.
    anyOf([
      'perd(?:ida|er|iendo|ido|i|iste)(?:endo)? (?:de |el |mi |mas |todo (?:el|mi) |toda (?:la|mi) |medi[oa] |un[oa]? |hacer(?:me|nos) )?(?:mi )?(?:tiempo|tarde|dia|manana)(?! (?:de entrega|libre))',
      '(?:cansad[oa]|hart[oa]|canse|cansamos|harte) (?:ya )?de (?:tanto |tanta )?(?:espera|esperar|repetir|explicar|rogar|pelear|llamar|insistir|reclamar|excusas|mentiras)',
      'nunca mas (?:vuelvo|compro|contrato|volver|compr|reserv|pid|me)\\w*',
      'no (?:vuelvo|volvere|volveremos|pienso volver) a (?:comprar|contratar|pedir|pisar|reservar|usar|confiar|viajar|volar)\\w*',
      '(?:me arrepiento|en (?:mala|maldita) hora|me equivoque) (?:\\w+ ){0,3}(?:contrat|compr|cambi|confi|eleg|hac)\\w*',
      '(?:el |la )peor(?:es)? (?:\\w+ )?(?:servicio|atencion|empresa|compania|experiencia|banco|bot|chat|soporte|compra|operador\\w*|aerolinea|app|que (?:he|hay|existe|me|tuve))',
      'lo peor (?:que|de lo)|de lo peor|de mal en peor|esperar(?:e|eis)? sentad[oa]',
    ]),
    anyOf([
      '(?:sigo|llevo|llevamos|seguimos) (?:\\w+ ){0,6}?(?:y (?:nada|nadie|aun nada|ni)|sin (?:que nadie|una (?:puta |misera )?(?:solucion|respuesta))|aguantando|rogando|mendigando|suplicando)',
      'y (?:aqui )?(?:nadie (?:hace|responde|contesta|da|se hace|sabe|me da)|ni caso|nadie da la cara|seguimos igual|ni (?:una )?(?:disculpa|puta))',
      'nadie (?:me |nos )?(?:da la cara|hace nada|da (?:ninguna )?(?:solucion|una solucion)|se (?:digna|hace (?:cargo|responsable))|resuelve|soluciona)',
    ]),
    // Hurt, cheated, cursing.
    anyOf([
      'por culpa de (?:ustedes|vosotros|uds|su|vuestra?|esta empresa)',
      'me (?:duele|indigna|ofende|repugna|enferma|desespera|exaspera|saca|da (?:rabia|asco|verguenza|coraje|pena que)|hierve|ponen? (?:de los nervios|enferm\\w|mal|negro|negra)|arruinaron|arruinasteis|fastidiaron|han (?:arruinado|fastidiado|jodido|tratado|dejado tirad)|dejaron (?:tirad|botad|plantad|colgad)|(?:estafaron|enganaron|mintieron|robaron) (?:ustedes|como)|trat(?:an|aron|ais) (?:como|fatal|de lo peor))',
      'nos (?:toman|tratan|trataron|mienten|han) (?:por|como|tomado|tratado|mentido)',
      '(?:me|nos) (?:estan |siguen )?(?:mienten|mintiendo|viendo la cara|robando|estafando)',
      '(?:puras|solo|todo son|pura|tantas) (?:mentiras?|excusas|palabreria|promesas)',
      'no (?:tienen|teneis|tienes) (?:ni )?(?:verguenza|madre|idea|ni idea|palabra|perdon|la menor)',
      '(?:son|es) un(?:os|a)? (?:caras?|caradura|mafia|sinverguenza)|poca (?:verguenza|seriedad)',
      'falta de respeto',
      '(?:estoy|me siento|quedo) (?:\\w+ )?(?:decepcionad|defraudad|estafad|enganad|humillad|maltratad|ignorad|abandonad|burlad)[oa]s?',
      'muy (?:decepcionad|molest|descontent|disgustad)[oa]s?',
      '(?:que|una|gran|enorme|menuda) decepcion|desilusionad[oa]s?',
    ]),
    anyOf([
      '(?:me cago|cagate) en|vete a la|vayanse (?:a la|al)|iros a',
      '(?:vayan|vete|vaya) (?:a la mierda|al (?:carajo|diablo|infierno|cuerno))|a la mierda',
      '(?:hij[oa]s?|jij[oa]s?) de (?:puta|su|la|perra|p)|hdp|hijueputa|joder|no me jodas?|no jodan?',
      'la puta madre|puta madre|ptm|chinga\\w*|pinches?|carajo|cono ya|cojones|mierdas?(?! o\\b)',
      'maldit[oa] (?:sea|bot|robot|app|chat|sistema|empresa|servicio)|que os den|que les den',
      'gilipoll\\w+|pelotud[oa]s?|bolud[oa]s|pendej[oa]s?|cabron(?:es)?|malnacid[oa]s?|no mames',
      'no manches|la concha|imbecil(?:es)?|idiotas?|hostia',
    ]),
    anyOf([
      'increible (?:pero cierto|que (?:\\w+ ){0,3}(?:no|sigan|todavia|aun|una empresa|me|nos)|la (?:falta|cara|poca|incompetencia))',
      'increible$|parece (?:mentira|una (?:broma|burla|tomadura)|de (?:broma|chiste))',
      'es (?:increible|alucinante|inconcebible|inaudito|una pena que) (?:que (?:a estas|todavia|aun|nadie|no|una empresa|ustedes|sigan)|lo (?:mal|inutil|lent|incompetent)|como (?:tratan|no|ustedes|una))',
      'inaudito|inconcebible|inadmisible|inaceptable|intolerable|indignante|vergonzoso',
      'esto es (?:increible|inaudito|de locos|alucinante)',
    ]),
    anyOf([
      'desesperante|exasperante',
      'que (?:inutil|poca|poco serios?|malos? (?:son|sois)|harta|rabia|fastidio|hartazgo|desesperacion|impotencia|cansino)',
      'eres mas (?:inutil|tonto|lento|torpe)|par de huevos|me importa un|harta?[oa]? estoy',
    ]),
  ],
  unhelped: [
    new RegExp(
      `^${LEAD}(?:${ANSWER} )?(?:todavia |aun |sigue |igual )?no (?:me |nos |se |lo )?(?:ha |has |esta |fue |era |es |han |estas |va )?(?:muy |nada |de |lo |me |para |tan )?(?:ayud\\w{1,4}|sirv\\w{1,4}|serv\\w{1,4}|util(?:es)?|de (?:\\w+ )?(?:ayuda|utilidad)|ayuda|utilidad|respond\\w{1,4}|contest\\w{1,4}|funcion\\w{1,4}|resuelv\\w{1,3}|resolv\\w{1,4}|resuelto|solucion\\w{1,4}|correct[oa]|ciert[oa]|verdad|asi|eso|esto|claro|l[oa] que (?:\\w+ ){0,4}\\w+|(?:la |mi )?(?:respuesta|pregunta|consulta|duda)(?: (?:correcta|que \\w+))?|cambi\\w{1,3}|aclar\\w{1,4}|acert\\w{1,4}|anda|va|sale)(?: (?:a |mi |la |el |lo que )?(?:mi |lo que )?(?:pregunta|problema|duda|consulta|nada|necesito|necesitaba|pedi|pregunte|queria|busco|buscaba))?(?: (?:de )?nada)?${TAIL}$`,
    ),
    new RegExp(
      `^${LEAD}(?:(?:yo |eso |esto )?no (?:te |le |les |os )?(?:he |habia )?(?:pregunt\\w{1,4}|ped\\w{1,4}|pid\\w{1,3}|dij\\w{1,3}|dicho|habl\\w{1,5}|queria decir|me referia)(?: (?:de|por|a))? ?(?:eso|esto|nada de eso|ello|sobre eso)?|(?:pregunte|pedi|te pregunte|habia preguntado|queria saber|me referia a) (?:otra cosa|algo (?:distinto|diferente))|mi (?:pregunta|duda|consulta) (?:era|es) (?:otra|distinta|diferente|sobre otra cosa)|(?:eso |esa |esto )?no (?:era|es|fue) (?:eso |esa |esto )?(?:mi pregunta|lo que (?:\\w+ ){0,4}\\w+|la pregunta|eso)|(?:no )?eso no es|(?:lee|lea|relee) (?:bien )?(?:mi|la) pregunta)${TAIL}$`,
    ),
    new RegExp(
      `^${LEAD}(?:tu |usted |vos |ustedes )?no (?:me |nos |lo )?(?:has |ha |han |estas |esta |habeis )?(?:entend\\w{1,6}|entiend\\w{1,3}|comprend\\w{1,6}|respond\\w{1,5}|contest\\w{1,5}|resuelto|resolv\\w{1,5}|solucion\\w{1,5}|ayud\\w{1,5}|leid?\\w{1,4}|leyo|leiste|aclar\\w{1,5})(?: (?:bien|nada|en nada|para nada|absolutamente nada|la pregunta))?(?: (?:a |de )?(?:mi|la|lo|el|mis) (?:pregunta|problema|duda|consulta|mensaje|que (?:\\w+ ?){1,4}))?${TAIL}$`,
    ),
    new RegExp(
      `^${LEAD}(?:(?:la|esa|tu|su|esta|es una|una|es|eso|esto) )?(?:respuesta |informacion |solucion )?(?:que me (?:diste|dio|dieron|has dado) )?(?:esta |es |fue )?(?:completamente |totalmente |muy )?(?:mal|incorrect[oa]|equivocad[oa]|erronea?|errad[oa]|inutil|fals[oa]|incomplet[oa]|fuera de (?:lugar|tema|contexto))(?: (?:respuesta|lo que (?:\\w+ ){0,3}\\w+|la respuesta|tu respuesta))?${TAIL}$`,
    ),
    new RegExp(
      `^${LEAD}(?:te |se )?(?:equivocas?(?:te)?|equivoco|has equivocado|confundiste|estas equivocado|no (?:entiendo|entendi|comprendo)(?: (?:nada|bien))?(?: (?:de )?(?:tu|la|su) (?:respuesta|explicacion))?|me (?:diste|dio|dieron|has dado) (?:mal la (?:informacion|respuesta)|(?:la |una )?(?:informacion|respuesta) (?:equivocada|incorrecta|mala|erronea))|(?:entendiste|has entendido|entendio) mal)${TAIL}$|^${LEAD}respuesta equivocada${TAIL}$`,
    ),
    new RegExp(
      `^${LEAD}(?:(?:eso|esto|todo eso|todo esto|todo|lo) )?(?:ya )(?:(?:lo|la|eso|todo|intente|probe|hice|he|habia) ?){0,3}(?:he |habia |lo )?(?:hice|hecho|intente|intentado|probe|probado|lei|leido|vi|visto|verifique|revise|revisado|segui|seguido|trate|ensaye)(?: (?:eso|esto|todo|todo eso|lo|y|pero|nada|no|sin (?:exito|resultado)|funciona|funciono|sigue|igual|sirve|sirvio|me|ha|funcionado|mismo|el|cambia|cambio|resulto|tampoco|va|asi|resuelve|se)){0,7}${TAIL}$`,
    ),
    new RegExp(
      `^${LEAD}(?:(?:eso |esto |todo |aun |todavia )?(?:me )?(?:sigue|continua|siguen|sigo|contin\\w{1,3}) (?:sin (?:funcionar|servir|respuesta|entender|solucion|resolver(?:se)?|poder|ir|andar)|igual|fallando|(?:con )?el mismo (?:problema|error)|dando (?:el mismo )?error|en las mismas|mal|lo mismo)|(?:es )?(?:el |lo )?mismo (?:problema|error|resultado|de antes)|(?:nada|tampoco)(?: (?:funciona|sirve|cambia|cambio|ha cambiado))?|(?:y )?(?:eso |esto )?que tiene que ver(?: (?:eso|esto|con (?:\\w+ ){0,5}\\w+))?|(?:eso |esto )?no tiene (?:nada )?(?:que ver|sentido)(?: con (?:\\w+ ){0,6}\\w+)?|nada que ver(?: con (?:\\w+ ){0,5}\\w+)?|estoy (?:en las mismas|igual(?: que antes)?|como al principio)|(?:quedo|me quedo|me quede) igual)${TAIL}$`,
    ),
  ],
};
