import type { MemoryPatterns } from './memory-patterns.ts';

const BITTE =
  '(?:(?:bitte|hallo|hi|hey|ok|und|so|nun|jetzt|mal|also|kannst du|konntest du|koenntest du|kannst|konnen sie|konnten sie|koennen sie|koennten sie|konnt ihr|wue?rdest du|wue?rden sie|ich (?:will|mo(?:e)?chte|wue?nsche)(?: mir)? dass (?:du|sie|ihr)|du sollst|sie sollen|sag(?:e|st)? mir|sagen sie mir|zeig(?:e)? mir|zeigen sie mir|erzae?hl(?:e)? mir|nenn mir) ){0,4}';
const YOU = '(?:du|sie|ihr|er|der (?:chat ?)?bot|die ki|das system)';
const JUST =
  '(?: (?:noch|alles|eigentlich|denn|dir|sich|euch|schon|so|bisher|bereits|jetzt|genau|mal|da|gerade|ue?berhaupt|bitte|wieder|dann|immer))';
const ABOUT_ME =
  '(?:(?:ue?ber|von|zu|ue?bers?) (?:mich|mir|uns|meine[rn]? person)|(?:bezue?glich|betreffend) meiner person)';
const SAVED =
  '(?:gemerkt|gespeichert|behalten|notiert|abgespeichert|gelernt|aufgeschrieben|hinterlegt|erfahren|gemerkt hast|mitbekommen)';
const FACTS =
  '(?:angaben|daten|infos?|informationen|details|dinge|sachen|fakten|erinnerungen|persoe?nlichen? (?:daten|angaben|infos|informationen)|notizen)';
const MEMORY = '(?:gedae?chtnis|speicher|kopf|erinnerung|erinnerungen|notizen|hirn|datenspeicher)';
const OUR_TALK =
  '(?:(?:unser|unsere|unserem|unseren|unserer|das|mein|meine|die|dem) (?:(?:letzte[snmr]?|vorige[snmr]?|frue?here[snmr]?|erste[snmr]?|vergangene[snmr]?|bisherige[snmr]?|ganze[snmr]?) ){0,2}(?:gesprae?che?n?s?|chats?|unterhaltung(?:en)?|konversation(?:en)?|nachrichten|dialoge?|verlauf|chatverlauf))';
const KNOWING = `(?:was|welche ${FACTS}|was fue?r ${FACTS}|wie viel|wieviel|alles was|was alles)`;
const MINE =
  '(?:mein(?:e[nr]?)? (?:name|namen|adresse|wohnort|geburtstag|vorlieben|hobbys?|beruf|alter|angaben|daten|details|praeferenzen)|wer ich bin|wie ich hei(?:ß|ss)e|wo ich wohne|was ich (?:mag|mache|arbeite)|wie alt ich bin)';
const FORGET =
  '(?:vergiss|vergesst|vergessen sie|vergesse?|lo(?:e)?sche?|lo(?:e)?schen sie|lo(?:e)?scht|entfern(?:e|en sie|t)?|streich(?:e|en sie|t)?|wirf|tilge?|vernichte?|radiere?)';
const FORGOTTEN =
  '(?:vergisst|vergesst|vergessen|vergisst|lo(?:e)?schen|lo(?:e)?scht|lo(?:e)?schst|gelo(?:e)?scht|entfernen|entfernst|entfernt|streichen|tilgen|vernichten|vergisst)';
const LATER =
  '(?: (?:bitte|wieder|sofort|jetzt|komplett|vollstae?ndig|endgue?ltig|danke|alles|auch|mal|ganz|dauerhaft|heraus|raus|weg|schnell|einfach|fue?r immer)){0,4}';
const WHAT_I_SAID =
  '(?:(?:ich|wir)(?: \\S+){0,5} (?:erzae?hlt|gesagt|geschrieben|mitgeteilt|verraten|gegeben|erwae?hnt|besprochen|geredet|gesprochen|gefragt|anvertraut)(?: (?:habe?|haben|hatte))?)';

export const GERMAN: MemoryPatterns = {
  list: new RegExp(
    [
      `^${BITTE}${KNOWING} (?:wei(?:ß|ss)(?:t)? ${YOU}|wissen sie|wisst ihr|(?:hast|haben|habt|hat|merkst|merken|speicherst|speichern|behae?ltst|behalten) ${YOU})${JUST}{0,4}(?: ${KNOWING})?(?: .{0,15})? ?${ABOUT_ME}(?: .{0,25})?$`,
      `^${BITTE}(?:alles )?(?:${KNOWING}) ${YOU}${JUST}{0,3} ?${ABOUT_ME}${JUST}{0,3} (?:wei(?:ß|ss)t?|wissen|wisst|${SAVED}|speicherst|speichern)(?: (?:hast|haben|habt|hat))?$`,
      `^welche(?:n|r)? (?:\\S+ ){0,2}${FACTS} (?:\\S+ ){0,4}(?:hast|haben|habt|sind|kennst|wei(?:ß|ss)t|liegen)(?: ${YOU})?${JUST}{0,3}(?: ${ABOUT_ME})?(?: (?:in|im) (?:\\S+ )?${MEMORY})?(?: ${SAVED})?$(?<=(?:mir|mich|person|meine[rn]? .{1,60}|uns|${MEMORY})(?: .{0,60})?)`,
      `^${BITTE}(?:erinner(?:st du dich|n sie sich|t ihr euch|ste dich)|kannst du dich|konnen sie sich)${JUST}{0,3} (?:an (?:mich|uns|${OUR_TALK}|${MINE}|das was ${WHAT_I_SAID}|letztes mal)|daran was .{3,40}|was ${WHAT_I_SAID}|${MINE})(?: erinnern)?(?: .{0,15})?$`,
      `^${BITTE}(?:wei(?:ß|ss)(?:t du|te)|wissen sie|wisst ihr|kennst du|kennen sie)${JUST}{0,3} (?:${MINE}|mich|was ${WHAT_I_SAID}(?: .{0,20})?|wor(?:ue?ber|an) wir (?:.{0,20} )?(?:gesprochen|geredet|geschrieben) haben|(?:etwas|was|irgendwas|irgendetwas) (?:ue?ber|von) mi(?:ch|r))(?: .{0,15})?$`,
      `^(?:hast du|haben sie|habt ihr)${JUST}{0,3} (?:${MINE}|(?:etwas|was|irgendwas|irgendetwas|${FACTS}) ${ABOUT_ME}|was ${WHAT_I_SAID}|${OUR_TALK})(?: .{0,20})? ?${SAVED}$|^(?:speicherst|merkst|behae?ltst|speichern|merken|behalten) (?:du|sie)${JUST}{0,3} (?:was|etwas|irgendwas|irgendetwas|${FACTS}|sachen) ${ABOUT_ME}$|^(?:hast du|haben sie) ${MINE}${JUST}{0,2} ${SAVED}$`,
      `^was (?:ist|steht|hast du) (?:(?:alles|noch|denn) )?(?:${ABOUT_ME} )?(?:in (?:deinem|ihrem) ${MEMORY})?(?: ?${ABOUT_ME})?(?: (?:gespeichert|hinterlegt|drin))?$(?<=(?:mich|mir|person|${MEMORY})(?: \\S{1,12})?)|^(?:zeig|zeige|zeigen sie) (?:mir )?(?:bitte )?(?:deine|ihre|meine) (?:erinnerungen|gespeicherten (?:daten|infos|angaben))(?: (?:an|ue?ber) mich)?$`,
    ].join('|'),
  ),
  all: new RegExp(
    [
      `^${BITTE}(?:${FORGET})${LATER} (?:alles|mich)(?: .{0,30})?$`,
      `^${BITTE}(?:${FORGET})${LATER} (?:alles |das |alle ${FACTS} |die ${FACTS} |saemtliche ${FACTS} |meine ${FACTS} )?(?:(?:was|die|welche) )?(?:${YOU}${JUST}{0,3} ${ABOUT_ME}(?: .{0,40})?|${YOU}${JUST}{0,3} (?:ue?ber mich |von mir )?${SAVED}(?: .{0,15})?|${WHAT_I_SAID})${LATER}$`,
      `^${BITTE}(?:${FORGET})${LATER} (?:alle |saemtliche |deine |ihre |alle deine |alle ihre |die |meine |alle meine ){1,2}${FACTS} (?:an mich|ue?ber mich|zu mir|von mir|aus (?:deinem|ihrem|dem) ${MEMORY})${LATER}$`,
      `^${BITTE}(?:alles|mich|das alles|(?:deine|ihre|alle|die|alle deine|meine|alle meine|saemtliche)(?: \\S+)? ${FACTS}|dein(?:en)? ${MEMORY}|ihr ${MEMORY})(?: (?:an mich|ue?ber mich|zu mir|von mir|zu meiner person|aus (?:deinem|ihrem|dem) ${MEMORY}|was (?:du|sie|ihr) .{2,40}|was ich .{2,40}))${LATER} (?:(?:wieder|zu) ){0,2}${FORGOTTEN}$`,
      `^${BITTE}(?:vergiss|vergessen sie|vergesst) (?:bitte )?(?:alle )?${OUR_TALK}${LATER}$`,
      `^${BITTE}(?:alles|das|alle ${FACTS}|die ${FACTS}|meine ${FACTS})${LATER} ${FORGOTTEN} (?:was|die) (?:${YOU}${JUST}{0,3} ${ABOUT_ME}.{0,30}|${WHAT_I_SAID})$`,
      `^${BITTE}(?:alles|mich) (?:(?:bitte|wieder|sofort) ){0,2}vergessen(?: (?:bitte|danke))?$`,
      `^${BITTE}(?:alles|mich)(?: (?:ue?ber mich|von mir|wieder|bitte)){0,3} (?:vergisst|vergessen|vergesst|lo(?:e)?schst)$`,
      `^${BITTE}(?:lo(?:e)?sche?|lo(?:e)?schen sie|leere|leeren sie)(?: bitte)? (?:dein(?:e|en)?|ihr(?:e|en)?) ${MEMORY}(?: (?:an|ue?ber) mich)?${LATER}$|^${BITTE}(?:dein|ihr) (?:gedae?chtnis) (?:lo(?:e)?schen|leeren)$|^${BITTE}(?:deine|ihre) erinnerungen (?:an mich )?(?:lo(?:e)?schen|vergessen)$`,
      `^${BITTE}(?:merk|merke|speicher|speichere|behalt|behalte)(?: (?:dir|bitte|sie|sich)){0,2} (?:bitte )?(?:nichts|keine ${FACTS})(?: mehr)? ${ABOUT_ME}${LATER}$|^${BITTE}(?:(?:ich )?(?:will|mo(?:e)?chte) nicht dass (?:du|sie)(?: (?:dir|sich))? (?:etwas|irgendetwas|irgendwas|was|${FACTS})) ${ABOUT_ME} (?:merkst|merken|speicherst|speichern|behae?ltst|behalten|wei(?:ß|ss)t|wissen)(?: .{0,30})?$`,
      `^${BITTE}(?:wirf|schmei(?:ß|ss)|hau|werfen sie) (?:bitte )?alles (?:weg |raus )?(?:was (?:du|sie|ihr) .{0,15}${ABOUT_ME}.{0,25})$`,
    ].join('|'),
  ),
  one: new RegExp(
    `^${BITTE}(?:(?:vergiss|vergessen sie|vergesst)(?: bitte| wieder)? (?:nummer |nr |dass |meinen? |meine[mnrs] |den |die )?|(?:${FORGET}) (?:bitte )?(?=.{1,80} (?:aus|von) (?:deinem|ihrem|deinen|ihren|eurem) )(?:meinen? |meine[mnrs] )?|ich (?:will|mo(?:e)?chte) nicht (?:mehr )?dass (?:du|sie) (?:(?:dir|sich) )?meine?[nrms]? (?=.{1,40} (?:merk|speicher|behae?lt|kenn|wei)))(?<which>.+?)(?: aus (?:deinem|ihrem|deinen|ihren|eurem) ${MEMORY}| (?:merkst|merken|speicherst|speichern|behae?ltst|behalten|kennst|kennen|wei(?:ß|ss)t|wissen)(?: .{0,30})?)?$`,
  ),
};
