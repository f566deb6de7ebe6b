import type { MemoryPatterns } from './memory-patterns.ts';

const PLEASE = '(?:hola |oye |ok |vale |bueno |ahora |no |por favor |porfa |pues |y )?';
const END =
  '(?: (?:por favor|porfa|porfavor|gracias|ahora|exactamente|ya|hasta ahora|todavia|aun|de una vez|inmediatamente))?';
const TELL =
  '(?:(?:dime|digame|decime|cuentame|muestrame|muestreme|ensename|listame|puedes decirme|puede decirme|me puedes decir|me puede decir|podrias decirme|podria decirme|me dices|me dice|quiero saber|quisiera saber|me gustaria saber|quiero ver|puedes mostrarme|hazme una lista de) )?';
const PART =
  '(?:guardad|almacenad|registrad|anotad|memorizad|aprendid|recordad|apuntad|recopilad|conservad|recogid)[oa]s?';
const KNOW = `(?:sab(?:es?|en|eis)|recuerd(?:as?|an)|recordas|(?:te |se )?acuerd(?:as?|an)|guard(?:as?|an|aste|o)|almacen(?:as?|an|aste)|conoces?|memoriz(?:as?|aste)|anotaste|registraste|conserv(?:as?|aste)|aprendiste|(?:has|ha|han|habeis|vas|has ido|ha ido|fuiste) (?:${PART}|anotando|guardando|registrando|apuntando|aprendiendo|recopilando)|(?:tienes?|tenes|tienen|teneis|hay|queda)(?: (?:${PART}|en (?:tu|su|la) memoria))?)(?: (?:usted|tu|ustedes|vos))?(?: (?:todavia|aun|ya|exactamente))?`;
const OF_ME =
  '(?:(?:de|sobre|acerca de|respecto a|con respecto a|referente a) (?:mi|nosotros|mi persona)|(?:mi[oa]s?)|que me conciern\\w{1,3})(?: en (?:tu|su) memoria)?';
const INFO = '(?:informacion(?:es)?|datos|cosas|recuerdos?|detalles|info|notas)(?: personal(?:es)?)?';
const SAID =
  '(?:(?:todo )?(?:lo|aquello) que |todo )(?:yo )?(?:te|le|os|les|nos)? ?(?:he |hemos |habia )?(?:dije|dicho|conte|contado|escribi|escrito|explique|explicado|hable|hablado|hablamos|di|pase|comparti|comente|mencione|comentado|pregunte|confie)';
const MEMORY = '(?:de|en) (?:tu|su|vuestra|la) memoria';
const WISH =
  '(?:(?:puedes?|podes|podrias?|pueden|(?:quiero|quisiera|necesito|me gustaria|pido|exijo|deseo|te pido|le pido) que (?:tu |usted )?|necesito|hay que|debes|me puedes|me puede|te importaria) ?)?';
const FORGET =
  '(?:olvid|borr|elimin|quit|suprim|sac)(?:a|e|ar|es|as|an|en|ad|ame|eme|ate|arte|ese|arse|alo|elo|ara|aras|ues?|ue|i[er]|imas?|ir|ime|ima)';

export const SPANISH: MemoryPatterns = {
  list: new RegExp(
    `^${PLEASE}(?:${[
      `${TELL}(?:que(?: cosas| mas| es lo que)?|lo que|todo lo que|cuanto|q) (?:tu |usted |el bot )?${KNOW} ${OF_ME}`,
      `${TELL}(?:que|cuales son (?:los|las)|los|las|todos los|toda la|cuanta|cual) ${INFO}(?: ${OF_ME})?(?: que)? (?:mi[oa]s? )?${KNOW}(?: ${PART})?(?: (?:${OF_ME}|${MEMORY}))?(?<=(?:mi|mi[oa]s?|memoria|nosotros)(?: .{1,60})?)`,
      `(?:te |se |os )?(?:acuerd(?:as?|an)|acordas|recuerd(?:as?|an)|recordas)(?: (?:todavia|aun|usted|tu)){0,2} (?:de )?(?:mi|quien soy|como me llamo|mi (?:nombre|caso|historia)|(?:la |nuestra |lo de )(?:nuestra )?(?:conversacion|charla)(?: \\w+){0,3}|nuestras? (?:conversaci|charla)\\w{1,4}(?: \\w+){0,3}|(?:lo|algo) que (?:te |le |nos |os )?(?:he |habia |hemos )?(?:dije|dicho|conte|contado|hable|hablamos|explique|comente|escribi|pregunte|pedi|hablado|dijimos)(?: \\w+){0,5}|algo (?:de|sobre) mi)`,
      `(?:tienes?|tenes|guardas?|hay|conservas?)(?: (?:aun|todavia|usted))? (?:algun(?:a|os|as)? |algo |mis )?(?:${INFO} )?(?:${PART} )?(?:algo )?(?:(?:de|sobre|acerca de) mi|${MEMORY})(?<=(?:algo|datos|informacion|info|recuerdos?|cosas|detalles|notas)\\b.{0,40})(?: ${PART})?`,
      '(?:sabes?|conoces?|recuerdas?|te sabes)(?: (?:todavia|aun|tu|usted))? (?:mi nombre|como me llamo|quien soy)',
      `(?:muestrame|ensename|muestreme|listame|dime) (?:tus|mis|los) recuerdos(?: ${OF_ME})?|(?:muestrame|ensename) (?:tu|mi) memoria(?: ${OF_ME})?|que hay (?:de mi |sobre mi )?en tu memoria(?: ${OF_ME})?`,
    ].join('|')})${END}$`,
  ),
  all: new RegExp(
    `^${PLEASE}${WISH}(?:${[
      `(?:olvid|borr|elimin)[ae]me|me (?:olvid|borr)\\w{1,3}|(?:olvid)\\w{1,5} (?:de )?(?:mi|quien soy)`,
      `${FORGET} (?:de )?tod[oa](?: (?:lo|aquello) (?:que .{0,40})?(?: ?(?:de|sobre|acerca de) mi| ?mio)| lo mio| (?:de|sobre) mi)?(?: ${MEMORY})?`,
      `${FORGET} (?:de )?(?:todo )?lo que ${KNOW}(?: ${OF_ME})?(?: \\w+){0,2}`,
      `(?:olvid\\w{1,5}|borr\\w{1,3}|elimin\\w{1,3}) (?:de )?(?:todo )(?:lo )?(?:que )?(?:te|le|os|nos|les|hemos|he) (?:he )?(?:dije|dicho|conte|contado|escribi|escrito|explique|hable|hablado|pase|comparti|comente|di)(?: \\w+){0,3}`,
      `(?:olvid)\\w{1,5} (?:de )?(?:${SAID}|mis (?:${INFO})|nuestra (?:conversacion|charla)|nuestras conversaciones|toda la conversacion|(?:toda )?(?:la |mi )(?:informacion|info)(?: ${OF_ME})?)(?: \\w+){0,3}`,
      `${FORGET} (?:${MEMORY} )?(?:tod[oa]s? )?(?:mis|los|las|la|mi|tus|cualquier) (?:${INFO}|rastro)(?: que (?:tienes?|tengas?|tiene|guardas|has guardado))?(?: ${PART})?(?: ${OF_ME})?(?: (?:${MEMORY}|sobre mi|de mi))`,
      `${FORGET} ${MEMORY} (?:tod[oa]s? )?(?:mis|lo mio|todo lo mio|los) ?(?:${INFO})?`,
      `(?:borr|vaci|limpi|elimin|reset\\w{0,2}|reinici)\\w{1,3} (?:toda )?(?:tu|su|la) memoria(?: ${OF_ME})?|${FORGET} (?:tus|los|todos los|todos tus) recuerdos(?: ${OF_ME})?`,
      `(?:no )?(?:quiero que )?(?:no )?(?:guard|recuerd|record|almacen|conserv|memoriz|reten|tengas|tenga)\\w{0,4} (?:mas |ya )?(?:nada|ningun (?:dato|recuerdo)|ninguna informacion)(?: (?:mas )?(?:${OF_ME}))?(?: ${MEMORY})?(?: (?:y )?(?:elimina|borra|olvida|elimine|borre)(?:lo|los|la|selo)?(?: todo)?)?`,
    ].join('|')})${END}$`,
  ),
  one: new RegExp(
    `^${PLEASE}${WISH}(?:olvid(?:a|e|ar|es|ate|arte|ese|ad|aras?)|(?:borr|elimin|quit|sac)(?:a|e|ar|es|as|an|en)(?= (?:.{1,80} )?(?:de|en) (?:tu|su) memoria\\b)) (?:de )?(?:(?:tu|su) memoria )?(?:lo que (?:te|le) (?:dije|conte|comente) (?:de|sobre) )?(?:el numero |numero |que |mi |mis )?(?<which>(?!(?:de )?mi$|(?:(?:la|el|las|mi) )?(?:contrasena|clave|pin|password|usuario|codigo|llaves?|tarjeta|cartera|maleta|mochila|bolso|movil)\\b).{1,150}?)(?: (?:de|en) (?:tu|su) memoria)?(?: que (?:te|le) (?:di|dije|pase|he dado|conte))?(?: ya no quiero que l[oa]s? \\w{1,12})?(?: (?:por favor|porfa|gracias))?$`,
  ),
};
