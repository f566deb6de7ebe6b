import type { SeriousPatterns } from './serious-patterns.ts';

const COURT =
  '(?:tribunal(?:es)?|juzgados?|juez|jueza|la justicia|(?:la )?corte|los juzgados|juicio|estrados)';
const POLICE =
  '(?:comisaria|policia|guardia civil|mossos|ministerio publico|fiscalia|carabineros|gendarmeria|pdi|autoridades|delegacion)';
const WATCHDOG =
  '(?:profeco|condusef|ocu|facua|sernac|indecopi|aepd|omic|asociacion(?:es)? de consumidores|organizacion de consumidores|oficina (?:municipal )?(?:del|de) consum\\w{2,5}|defensa (?:al|del) consumidor|proteccion (?:al|del) consumidor|consumidor|agencia (?:espanola |vasca |catalana )?de (?:proteccion|consumo)\\w*|banco (?:de espana|central)|cnmv|superintendencia|superfinanciera|junta arbitral|arbitraje|defensor del (?:cliente|pueblo|consumidor)|direccion general de \\w{4,12}|ministerio de \\w{4,12}|inspeccion de trabajo|enacom|osiptel|consumo(?! (?:de|del|electrico|mensual)))';
const BODY =
  '(?:cabeza|manos?|dedos?|brazos?|piernas?|tobillo|pies?|ojos?|cara|rostro|espalda|garganta|rodillas?|frente|muneca|nariz|hombro|barriga|piel|labios?|boca|cuello|lengua|craneo|ceja)';
const CHILD =
  '(?:hij[oa]|nin[oa]|bebe|nen[ea]|pequen[oa]|niet[oa]|sobrin[oa]|perr[oa]|gat[oa]|perrit[oa]|herman(?:o|a|ito|ita)|peque|chamaco|guagua|crio)';
const POISON =
  '(?:detergente|lejia|cloro|pilas?|baterias?|canicas?|iman(?:es)?|monedas?|veneno|liquido|productos?|amoniaco|acido|jabon|pastillas?|medicinas?|medicamentos?|piezas?|desengrasante|vidrio|capsulas?|boton|pegamento|quitaesmalte|limpiador|suavizante|gasolina|anticongelante|raticida|cristal(?:es)?|lavavajillas|tapon|canica)';

export const SPANISH: SeriousPatterns = {
  legal: [
    // A lawyer.
    /\b(?:mis?|nuestr[oa]s?) (?:abogad[oa]s?|representante legal|asesor juridico|asesoria juridica|equipo legal)\b|\b(?:voy|vamos|ire|hable|hablare|contact\w{1,4}|consult\w{1,4}|llam\w{1,4}|contrat\w{1,4}|busc\w{1,4}|acud\w{2,4}|asesor\w{1,6}|manos)(?: \w+){0,5} (?:a|con|un|de) (?:un |una )?abogad[oa]s?\b(?! (?:laboral|de familia|matrimonial|cuesta|cobra))|\b(?:burofax|carta documento|requerimiento notarial)\b/,
    // The courts.
    new RegExp(
      `\\b(?:vemos|veremos|verse|vere|veran|ver|llev\\w{1,6}|ire|iremos|voy|vamos|acud\\w{1,4}|resolv\\w{1,4}|decid\\w{1,4}|encontramos|termin\\w{1,6}|acab\\w{1,6}|lleg\\w{1,6}|recurr\\w{1,4}|pasar|responder\\w{0,3}|denunci\\w{1,4}|explic\\w{1,8}|sent\\w{1,4}|cit\\w{1,4}|contar\\w{0,4})(?: \\w+){0,4} (?:a|en|ante|un|una|al|el|hasta)(?: los| las| la| el| un| una)? ?${COURT}\\b`,
    ),
    /\b(?:acciones?|medidas?|vias?|procesos?|procedimientos?|demandas?|recursos?|instancias|denuncia|asuntos?) (?:legal(?:es)?|judicial(?:es)?|penal(?:es)?|civil|colectivas?|juridic[oa]s?)\b(?! (?:de la empresa|y condiciones))|\b(?:via|por lo) (?:judicial|legal|penal|civil)\b|\bquerella\b|\b(?:voy|vamos|pienso|pensamos|tendre que|puedo|podria|pretendo|quiero|proced\w{2,4})(?: \w+)? (?:a )?(?:demandar|denunciar|querellar)\w{0,4}\b|\b(?:demand|denunci)(?:ar?l[oae]s?|aros|arte|are|aremos|arlos|ados?|arlas)\b(?<!\b(?:demandados?|demandada))|\b(?:los|las|les|os|te) (?:voy a |vamos a |estoy |he |ire a )?(?:demand|denunci)\w{1,5}\b|\b(?:demandar|reclamar danos)\b/,
    // The police, a charge.
    /\b(?:pon|pus|puse|present|interpon|interpus|hag|hac|har|formul|mand|tramit|lev|levant|met)\w{0,6}(?: \w+){0,3} (?:denuncia|demanda|querella)s?\b(?! (?:de (?:robo|perdida|extravio)|por (?:robo|perdida)))|\bdenuncia (?:ya )?(?:esta|fue|queda|contra|penal|por (?:estafa|fraude|robo)|ante|policial)\b|\b(?:ya )?(?:los |les |os )?(?:he|hemos) (?:denunciado|demandado)\b|\bdenuncio (?:esto|por|a|ante|en)\b|\bconciliacion judicial\b/,
    new RegExp(
      `\\b(?:voy|ir|ire|iremos|vamos|acud\\w{2,5}|denunci\\w{1,5}|llam\\w{1,5}|avis\\w{1,4}|salir|vengo|salgo|estuve|fui|dirig\\w{2,4}|report\\w{1,6}|reclam\\w{1,5}|reclamacion|quej\\w{1,5}|pon\\w{1,5}|levant\\w{1,4}|present\\w{1,4}|contact\\w{1,5}|escrib\\w{1,4}|interpon\\w{1,4}|inform\\w{1,4}|habl\\w{1,4}|recurr\\w{2,4}|hojas? de reclamacion\\w{0,2}|denuncia|queja|manos|consult\\w{1,5}|tramit\\w{1,4}|pas\\w{1,4}|notific\\w{1,5})(?: \\w+){0,6}? (?:a|ante|en|al|con|de|del|la|el|por)(?: la| el| los| las)? ?(?:${POLICE}|${WATCHDOG})\\b(?! (?:mas cercan|local))`,
    ),
    new RegExp(
      `\\b${WATCHDOG} (?:\\w+ ){0,2}?(?:va a|recibira|sabra|ya (?:esta|tiene|sabe)|se va a enterar|se enterara)\\b|\\bhojas? de reclamacion(?:es)?\\b|\\bvictima de (?:una )?(?:estafa|fraude)\\b|\\b(?:esto|eso) es (?:un )?(?:fraude|delito|publicidad enganosa)\\b`,
    ),
  ],
  safety: [
    // Who does not want to live.
    /\b(?:suicid(?:io|arme|a|arse|o|ar|as)|(?:matar|ahorcar|colgar|lastimar|cortar|tirar)me(?: (?:las venas|del puente|por la (?:ventana|ventanilla)|de un|a las vias|bajo))?(?<!\b(?:colgar|cortar|tirar)me)|quitarme la vida|(?:acabar|terminar) con (?:mi vida|todo esto de una vez)|hacerme dano|autolesion\w{1,5}|sobredosis|me (?:mato|ahorco|suicido|(?:voy a|quiero) (?:matar|suicidar|ahorcar|tirar (?:de|por|desde|a las)|quitar la vida)))\b|\b(?:quiero|quisiera|prefiero|preferiria|deseo|ganas de|gustaria)(?: \w+)? (?:morir|morirme|estar muert[oa]|desaparecer para siempre|dormir y no despertar|no despertar)\b|\b(?:no|sin|ningun\w?|ya|perdi)(?: \w+){0,3} (?:quiero|ganas de|deseos de|razon (?:para|de)|motivos? para|sentido|puedo|vale la pena|merece la pena) (?:seguir )?(?:viviendo|vivir|existir)\b(?! (?:en|con|aqui|la|el|una?))|\b(?:mejor|mejores|mejor estarian) (?:muert[oa]|sin mi)\b/,
    // Fire, smoke, gas.
    /\bse (?:me |nos |le )?(?:ha |esta |estaba |acaba de |empezo a )?(?:incendi|prendi|prendio|quem|prend)\w{0,4}(?: fuego)?\b(?<=(?:fuego|incendi\w{1,4}|esta(?:ba)? (?:quem|prend)\w{1,4}|ha (?:quemado|prendido)))|\b(?:se esta|esta|estan|sigue) (?:quemando|ardiendo|incendiando|echando humo|soltando (?:humo|chispas)|humeando)\b|\ben llamas\b|\b(?:cogio|agarro|cogido|prendio|prendido|hay|sale|salio|salia|saliendo|salen|echa|echo|echando|suelta|solto|soltando|bota|boto|botando|saco|sacando|hizo) (?:\w+ )?(?:fuego|humo|llamas|chispas|un incendio)\b(?! artificial)|\b(?:fuego|humo|llamas|chispas) (?:por|en|de) (?:\w+ )?(?:todas?|todos|casa|cocina|detras|motor|la cocina|mi casa|dentro)\b|\b(?:incendio|fuego) (?:en (?:mi|la) (?:casa|cocina)|por culpa|causado)\b/,
    /\b(?:huel\w|olor|olia|apesta|oliendo|oler)(?: \w+){0,3} (?:gas|humo|quemado|chamuscado|plastico quemado|cable quemado|azufre)\b|\b(?:fuga|escape|perdida) de gas\b|\b(?:sale|esta saliendo|se escapa|pierde|escapando|perdiendo|se sale) (?:\w+ )?gas\b|\bgas (?:se escapa|escapando|saliendo)\b|\b(?:intoxicacion por|alarma de) monoxido\b/,
    /\b(?:me |nos |le |se |ha |ya )?(?:exploto|explotado|estallo|estallado|explotando|revento|exploto en)\b(?<!\b(?:facturas?|precios?|consumo) exploto)|\b(?:me|nos|le) revento\b|\b(?:a punto de|va a) (?:explotar|estallar)\b|\bexplosion (?:en|de gas|del|de la|por)\b/,
    /\b(?:descarga|choque|shock|corriente) (?:electric[oa]|muy fuerte)\b|\b(?:dio|dado|da|recibi|recibio|pego|pegado|llevado|lleve|soltado|solto|dieron)(?: \w+){0,3} (?:descarga|corrientazo|calambrazo|calambre|toque|corriente|chispazo|latigazo)\b(?! (?:de (?:archivos?|musica)|en (?:la pierna|el gemelo)))|\belectrocut\w{1,4}\b/,
    /\b(?:padre|madre|hij[oa]|marido|espos[oa]|mujer|abuel[oa]|bebe|nin[oa]|herman[oa]|mama|papa|amig[oa])(?: \w+){0,5} no (?:reacciona|despierta|se mueve|responde)\b/,
    // Hurt.
    new RegExp(
      `\\b(?:sangr(?:a|o|ando|an|aba)|hemorragia|desangr\\w{1,5})\\b(?! (?:azul|de drago))|\\b(?:mucha|perd\\w{2,5}|llen[oa]s? de|saliendo|sale)(?: \\w+){0,2} sangre\\b|\\b(?:estoy|esta|estamos|estan|resulto|resultaron|quedo|gravemente|hay|salio|sali|fue) (?:\\w+ )?(?:herid[oa]s?|lesionad[oa]s?|quemad[oa]s? (?:en|de)|lastimad[oa]s?)\\b|\\b(?:me|se|le|nos|se me|se le)(?: \\w+){0,2} (?:abiert|abri|rot|rompi|fractur|quem|cort|aplast|lastim|lesion|quebr|golpe|parti|revent|torci|arranc|machac)\\w{0,4}(?: \\w+){0,2} ${BODY}\\b(?! (?:del muneco|de la muneca))|\\bquemaduras? (?:en|de|graves?)(?: \\w+){0,2} ?(?:${BODY}|grado|graves?)?\\b`,
    ),
    /\b(?:(?:se |me )?(?:desmay(?:o|e|ado|ada|aron)|perdi(?:o)? el conocimiento)|inconsciente|convulsion(?:es|ando|o)?|convulsiona|infarto|paro cardiaco|ataque (?:al corazon|cardiaco))\b|\b(?:no|apenas|mal|cuesta|sin poder|casi no|dificultad(?:es)? (?:para|al|de)|costando|dificil)(?: \w+){0,2} (?:respir\w{1,5})\b(?! por la aplicacion)|\b(?:respir\w{1,5}) (?:mal|con dificultad)\b|\b(?:falta|faltando|quedo sin) (?:el |de )?aire(?! acondicionado)\b(?<=\b(?:me falta(?: el)? aire|faltando(?: el)? aire|falta de aire|sin aire))|\b(?:se |me )(?:\w+ )?(?:ahog(?:a|o|ando)|asfixi\w{1,4}|atragant\w{1,4})\b|\b(?:duele|dolor|opresion|presion)(?: \w+){0,3} (?:pecho|corazon)\b/,
    // Poisoned, allergic.
    new RegExp(
      `\\b${CHILD}(?: \\w+){0,4} (?:trag(?:o|ado|ue)|ingiri(?:o|eron)|ingerido)\\b|\\b(?:trag|ingiri|ingerid|bebi|bebid|tom|comi|comid|inhal)\\w{0,3} (?:\\w+ ){0,4}?(?:${POISON}) ?(?:de limpieza|de (?:lavar|limpiar))?\\b(?<=(?:trag|ingiri|ingerid|inhal)\\w{0,3} .{1,60}|lejia|cloro|veneno|detergente|limpieza|desengrasante|amoniaco|acido|raticida|gasolina|vidrio|limpiador|lavavajillas)`,
    ),
    /\b(?:intoxicad[oa]s?|envenenad[oa]s?|intoxicacion|intoxique|envenenamiento|nos intoxicamos)\b|\b(?:estamos|estoy|todos|hij[oa]s?|familia|lleva(?:mos)?|estuve|no para de|paro de|paramos de|he|hemos|noche|esta|mujer|marido|espos[oa])(?: \w+){0,3} (?:vomit(?:ando|ado|ar|o|aron))\b|\b(?:muy mal|enferm\w{1,5}|mal del estomago|fatal|malisim[oa]s?)(?: \w+){0,2} (?:despues de|desde que|por culpa de|tras) (?:comer|cenar|tomar|comi|tomamos|comimos|su|beber|probar|usar)\b/,
    /\b(?:tuve|tengo|teniendo|tuvo|dio|dado|tenido|causo|provoco|causado|provocado|hizo|fuerte|grave|sufr\w{1,4}|tiene|sali\w{1,4}|produjo)(?: \w+){0,3} (?:reaccion(?:es)? alergicas?|alergia (?:grave|terrible|horrible|tremenda|en toda))\b|\b(?:choque|shock) anafilactico\b|\banafilaxia\b|\b(?:se|me|le)(?: \w+){0,3} (?:cierr|cerr|hinch|inflam)\w{1,4}(?: \w+){0,2} (?:garganta|lengua|cara|labios|rostro|boca|ojos)\b|\b(?:garganta|lengua|cara|labios|rostro)(?: \w+){0,3} (?:hinchad|inflamad|cerrad|cerrando|hinchando)\w{0,2}\b(?! (?:remedio|como))|\b(?:ronchas|sarpullido|urticaria|ampollas|erupcion)(?: \w+){0,2} (?:en|por) (?:tod[oa]|la cara|el cuerpo)\b/,
    // Hospital and rescue.
    /\b(?:estoy|esta|estamos|estan|termin\w{1,6}|acab\w{1,5}|llev\w{1,6}|tuv\w{1,5}|ingresad[oa]s?|hospitalizad[oa]|ir|fui|fue|fuimos|vamos|camino|voy|acudi\w{0,3})(?: \w+){0,4} (?:al? |en |de )(?:el |la |un )?(?:hospital|urgencias|sala de emergencias|emergencias|uci|cuidados intensivos)\b(?<!\b(?:trabaj\w{1,5}|ir|voy|vamos) (?:a|en|al) (?:el |un )?hospital)|\b(?:hospitalizad|ingresad)[oa]s? (?:por|tras|desde|a causa)\b|\b(?:llam\w{1,5}|vino|vinieron|manden|venir)(?: \w+){0,3} (?:ambulancia|bomberos|112|911|061)\b/,
    // Violence.
    /\b(?:l[oae]s?|os|te|se|a todos|alguien|alguno|l[oa]s voy a|tod[oa]s)(?: \w+){0,3} (?:matar|mato|matare|asesinar|apunalar|degollar|disparar|golpear|quemar|romper la (?:cara|madre|cabeza)|partir la (?:cara|madre|boca)|dar (?:una paliza|un tiro|de punaladas)|reventar|meter (?:un tiro|plomo)|acuchillar|linchar)\b(?! (?:de hambre|calorias|grasa|bacterias|el tiempo|la sed|un cd))|\b(?:matar|asesinar|apunalar|disparar|acuchillar|golpear|reventar|quemar)(?:l[oae]s|os|te)\b|\b(?:quemar|prender(?:le)? fuego|incendiar|volar)(?: \w+)? (?:a )?(?:la|su|el|vuestra|esa|tu|al) (?:tienda|local|oficina|sucursal|edificio|negocio|empresa)\b|\b(?:ir|voy|ire|vamos|entro|llego|aparezco|me presento|presentarme|paso|vuelvo|aparecer|llegar)(?: \w+){0,6} con (?:un[a]?|mi|el|la) (?:cuchillo|pistola|arma|escopeta|bate|bomba|hacha|machete|navaja|fusil|rifle|gasolina)\b/,
    /\b(?:me|nos) (?:\w+ ){0,2}(?:amenaz\w{1,5}|golpe(?:a|o|an|aron)|agred\w{2,5}|persigue|acosa|esta siguiendo|maltrata)\b|\bapunt\w{1,4} con (?:un|una) (?:arma|pistola|cuchillo)\b|\bamenazas? de (?:muerte|bomba)\b|\ben peligro\b(?! de extincion)/,
  ],
};
