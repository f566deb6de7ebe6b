import type { SmallTalkWords } from './small-talk-words.ts';

const HELLO =
  '(?:hol(?:a{1,6}|is|i)|muy buen[oa]s(?: (?:dias|tardes|noches))?|muy buen dia|buen(?:as?|os?) (?:dias?|tardes?|noches?)|wenas|buenas|buen dia|saludos|que onda|ey|hey|hello|feliz (?:dia|ano))';
const ALL =
  'a (?:todos|todas|todos y todas|ti|usted|ustedes|vosotros)|todos|todas|equipo|amig[oa]s?|gente|senor(?:es|a|ita)?|muy buenas|estimad[oa]s?|ahi';
const HOW_ARE_YOU =
  '(?:espero que )?(?:que tal(?: (?:todo|estas|esta|va(?: todo)?|andas|el dia|te va|les va|esta usted|estais|estan))?|como (?:estas?|estais|estan|va(?: todo)?|andas?|te va|le va|les va|vas|estamos)(?: usted| ustedes| todo)?|(?:todo|va todo) bien|(?:este|esten|estes) (?:muy )?bien|que hay|que pasa|como te encuentras|mucho gusto|encantad[oa])(?: hoy| por ahi)?|y (?:tu|usted|ustedes)';
const HELP =
  '(?:su |tu |vuestra? |la |el |las |los |toda (?:su|tu|la) )?(?:\\w{1,12} )?(?:ayuda|respuestas?|informacion|info|atencion|tiempo|paciencia|apoyo|asistencia|amabilidad|rapidez|aclaracion|consejos?|explicacion|servicio|gestion|orientacion|colaboracion|prontitud|aclaraciones|dato)(?: (?:brindada|prestada|recibida|rapida|oportuna|inmediata))?';
const THANKS = [
  '(?:muchas |muchisimas |mil |un millon de |miles de |infinitas |ok |vale |de nuevo |y |no )?(?:gracias|graciass|grasias|grax|gracia|grcs|grs)(?: (?:totales|mil|infinitas|de (?:verdad|corazon|todo corazon|nuevo|antemano)|igualmente|a (?:ti|usted|ustedes|vosotros|todos)|hermosa?))?|mil gracias',
  '(?:se |os |te |le |les )(?:lo )?agradezco(?: (?:mucho|muchisimo|un monton|de corazon|de verdad))?|(?:muy |estoy |eternamente )?agradecid[oa]s?|(?:te )?pasaste',
  '(?:(?:esta|estuvo|es|fue|sos|que|ha sido|todo|quedo|son|sois|eres|has sido|han sido|habeis sido|fuiste|fueron) )?(?:todo )?(?:muy |super |tan |de lo mas |realmente |de verdad |todo |muy muy )?(?:perfect[oa]s?|genial(?:es)?|excelentes?|estupend[oa]s?|fantastic[oa]s?|maravillos[oa]s?|buenisim[oa]s?|increible|fenomenal(?:es)?|amabilisim[oa]s?|rapidisim[oa]s?|clarisim[oa]|chevere|bacan|padrisimo|de lujo|de maravilla|un sol|un crack|un genio|una genia|un capo|un grande|unos cracks|cracks?|l[oa]s? mejor(?:es)?|un angel|de diez|de 10|un 10|lo maximo|resuelt[oa]|solucionad[oa]|arreglad[oa]|aclarad[oa]|entendid[oa]|espectacular(?:es)?|barbar[oa]s?|impecables?|encantador(?:es)?|simpatic[oa]s?|majisim[oa]s?|maj[oa]s?)(?: (?:todo|de verdad|y (?:rapid[oa]|amables?|atent[oa]s?|clar[oa]|eficientes?)))?',
  '(?:fue |fueron |ha sido |son |es |eres |has sido |han sido )?(?:muy|super|tan|bien|realmente|todo) (?:muy )?(?:amables?|eficientes?|eficaz|eficaces|rapid[oa]s?|atent[oa]s?|profesional(?:es)?|util(?:es)?|clar[oa]s?|cordial(?:es)?|gentil(?:es)?|satisfech[oa]|content[oa])(?: (?:de (?:verdad|su parte|tu parte|vuestra parte)|y (?:rapid[oa]|amables?|atent[oa]s?|clar[oa]|eficientes?)))?',
  '(?:ya |por fin |ahora si |eso |asi |todo )?(?:(?:me|nos) )?(?:ya )?(?:funciono|funciona|sirvio|ha funcionado|me ha servido|quedo|salio|anda|ha salido|pude|lo (?:logre|consegui|encontre|resolvi|tengo|entendi)|entendi|quedo (?:claro|listo|resuelto)|va|se (?:arreglo|soluciono|resolvio)|esta (?:listo|resuelto|solucionado|arreglado|todo claro))(?: (?:bien|muy bien|perfecto|perfectamente|de maravilla|a la primera|todo|el problema|ya|ahora|mucho|muchisimo|por fin|genial|al fin))?',
  '(?:me |nos )(?:has |ha |han |habeis )?(?:salvad?o|salvaste|salvaron|ayudaste|ayudo|ayudado|ayudaron|resuelto|resolviste|solucionado|servido|sirvio|aclaraste|aclarado|quedo claro|sacaste de un apuro|alegraste)(?: (?:la vida|el dia|mucho|muchisimo|bastante|un monton|todo|el problema|la duda|todas las dudas|de gran ayuda|de mucho))?',
  '(?:era |es |eso era |justo )(?:justo |exactamente )?(?:eso|lo que (?:necesitaba|buscaba|queria(?: saber)?))|eso era todo|problema (?:resuelto|solucionado|arreglado)|duda (?:resuelta|aclarada)|todo (?:claro|resuelto|listo|en orden|solucionado|aclarado|arreglado)',
  '(?:muy |que |tan )?(?:buen|buena|gran|excelente|increible|magnific[oa]|estupend[oa]|fantastic[oa]|linda|que buen|la mejor|el mejor) (?:servicio|atencion|trato|trabajo|ayuda|soporte|respuesta|gestion|explicacion|equipo|asistente)|(?:servicio|atencion|trato|respuesta|soporte|ayuda)(?: al cliente)? (?:muy )?(?:excelente|de (?:10|diez|primera|lujo)|buen[oa]|genial|perfect[oa]|impecable|increible)|bravo|felicidades|felicitaciones|bien hecho|que (?:amables?|majos?|bueno|bien|rapidez|eficiencia|alegria|rapido)|un placer|bendiciones',
].join('|');
const BESIDE = [
  HELLO,
  ALL,
  `por (?:todo|eso|esto|ayudarme|responder(?:me)?|contestar|aclararme(?:lo)?|la (?:ayuda|pronta respuesta)|tan \\w{1,12} \\w{1,12}|haberme \\w{1,12}|${HELP})`,
  'ok|okay|oki|vale|listo|dale|bueno|bien|muy bien|claro|de acuerdo|si|no(?= (?:muchas |mil )?(?:gracias|eso|nada|asi|todo (?:bien|claro)))|ah|oh|ya|y|pues|entonces|de verdad|de nuevo|mucho|muchisimo|todo|ahora|por fin|al fin|enserio|en serio|eso es todo|nada mas|era eso|seria todo|es todo|por ahora|por el momento|igualmente|guay|ya esta|top|brutal|ya veo|sois|wow|uf|yupi|hombre|tio|jaja|che|de antemano',
].join('|');
const BYE = [
  'adios{1,4}|adio|chao|chau|chaito|chaucito|agur',
  'hasta (?:luego|pronto|manana|otra|la (?:vista|proxima|otra)|ahora|siempre|el \\w{1,10}|la semana que viene|mas tarde|otra ocasion)|hasta lueguito',
  'nos (?:vemos|hablamos|estamos (?:viendo|hablando)|leemos)(?: (?:luego|pronto|manana|despues|otro dia))?|te veo(?: luego)?|a la proxima',
  '(?:me despido|me retiro|me voy|me tengo que ir|tengo que irme|te dejo|les dejo|los dejo|os dejo|cuidate|cuidese|cuidense|cuidaos)(?: ya| mucho)?',
  '(?:que (?:tengas?|tengan|tengais|pases?|pasen|paseis|les vaya|te vaya|le vaya|os vaya|descanses?|disfruten?) )(?:una |un |el |la )?(?:muy |lind[oa] |feliz |excelente |gran |estupend[oa] |bonit[oa] |buen[oa]? |mejor ){0,2}(?:dia|tarde|noche|fin de semana|finde|semana|jornada|bien|bonito)|(?:feliz|lindo|excelente|bonito) (?:dia|tarde|noche|fin de semana|finde|semana|jornada|resto del dia)|(?:buen (?:finde|fin|fin de semana)|buena (?:semana|jornada))|un (?:saludo|abrazo|beso)|saludos cordiales|descanse[ns]?',
].join('|');
const BYE_OR_MORE = `${BYE}|${THANKS}|${BESIDE}|venga|igualmente|tambien|a usted tambien`;

export const SPANISH: SmallTalkWords = {
  greeting: 'hola holaa holaaa buenas buenos dias tardes noches',
  thanks: 'gracias muchas muchisimas genial perfecto agradezco estupendo buenisimo',
  goodbye: 'adios chao chau',
  yes: 'si claro vale',
  sayings: {
    greeting: [
      new RegExp(`^(?!(?:hey|hello|ey)$)(?:${HELLO})(?: (?:${HELLO}|${ALL}|${HOW_ARE_YOU})){0,4}$`),
      new RegExp(`^(?:${HOW_ARE_YOU})$`),
    ],
    thanks: [
      new RegExp(`^(?:(?:${THANKS}|${BESIDE}) ){0,4}?(?:${THANKS})(?: (?:${THANKS}|${BESIDE})){0,5}$`),
    ],
    goodbye: [new RegExp(`^(?:(?:${BYE_OR_MORE}) ){0,4}?(?:${BYE})(?: (?:${BYE_OR_MORE})){0,4}$`)],
  },
};
