import { anyOf, upTo } from '../pattern-parts.ts';
import {
  A_BOT,
  A_REAL_ONE,
  ARTICLE,
  ASKING,
  AT_LAST,
  AT_WORK,
  CALLING,
  DESK,
  EXPERT,
  HELPING,
  HUMAN,
  LITTLE,
  NOT_HOW,
  NOT_MANAGED,
  NOT_OURS,
  PASSED,
  PASSING,
  PERSON,
  REAL,
  SEEING_TO_IT,
  SMALL,
  SOMEBODY,
  SOMEONE,
  TALKING,
  TO_PERSON,
  WANTING,
} from './german-words.ts';
import type { RequestPatterns } from './request-patterns.ts';

export const GERMAN: RequestPatterns = {
  cues: [
    'agent ansprech arzt arzt chef einer einem einen fach gutacht hausverwalt inhaber irgend jemand jmd kolleg ma manager',
    'mensch mitarb monteur operator person profi supervisor support team verantwortlich verkauf vorgesetz wem wen wer zustand',
    '\\S{0,14}(?:berat|betreu|bearbeit|leit|techni|vertret|assist|spezial|expert|anwalt|arzt|abteil|service|dienst)',
    'anruf anzuruf bespre chat diskut erreich gesprach kontakt kontaktier meld red ruck ruf schreib sprech sprich tele',
    'verbind verbund weiter durch ubergeb uberneh ubernimm eskal gib hol zuruck zurueck rueck fleisch',
    'bot chatbot computer ki maschin rechner robo unterstutz unterstuetz manuell live',
  ].join(' '),
  asks: [
    // Talking with somebody.
    new RegExp(
      `\\bmit(?! (?:den )?(?:kolleg|mitarbeiter)(?:en|n|innen)\\b)(?! \\S+ \\S+ (?:zusammen|gleichzeitig)\\b)${upTo(4)} ${PERSON}${upTo(5)} ${TALKING}\\b`,
    ),
    new RegExp(
      `\\b(?:spreche?n?|rede?n?|schreibe?n?|chatte?n?|telefoniere?n?|klae?re|bespreche)(?: (?:ich|sie|wir|das|mich|es|nur|dann|hier)|${LITTLE}){0,4} mit ${A_REAL_ONE}`,
    ),
    new RegExp(
      `\\b(?:lieber|nur|direkt|persoe?nlich|bitte|chat|gesprae?ch|telefonat|kontakt) (?:mit|zu) ${A_REAL_ONE}(?=$|${AT_LAST})`,
    ),
    new RegExp(
      `\\b(?:${WANTING}|${ASKING})${upTo(5)} (?:beratung|chat|gesprae?ch|kontakt|telefonat|unterhaltung|rue?cksprache)(?:aufnahme)? (?:mit|zu|zum|zur|durch)${upTo(3)} ${PERSON}`,
    ),
    /\bmit (?:euch|ihnen)(?: \S+){0,4} (?:telefonieren|(?:am telefon|mue?ndlich|persoe?nlich|telefonisch)(?: \S+){0,2} \w{3,9}en)\b/,
    new RegExp(
      `\\bmit (?:${ARTICLE} )?(?:echte|lebende|menschliche|reale|richtige)[nmr] ${HUMAN}\\b(?!${upTo(4)} (?:ge\\w{3,9}t?en|telefoniert)\\b)`,
    ),
    new RegExp(
      `\\b(?:chat|gesprae?ch|telefonat|verbindung|kontakt) (?:mit|zu) ${A_REAL_ONE} (?:aufnehmen|beginnen|fue?hren|herstellen|starten|vereinbaren)\\b`,
    ),
    new RegExp(`\\bmit ${A_REAL_ONE}${upTo(2)} verbinden\\b(?<!\\bmich(?: \\S+){0,8})`),
    new RegExp(`\\bmit we[nm](?: da| hier| mal)? ${TALKING}\\b`),
    /\b(?:koe?nnen|koe?nnten|wollen) wir(?: \S+){0,3} telefonieren\b|\bstimme hoe?ren\b|\b(?:will|moe?chte)(?: ich)?(?: \S+)? eine[n]? sprechen\b/,
    new RegExp(
      `\\b(?:${ASKING}|lieber|wir|ich)${upTo(4)} (?:am|per|ue?bers?) telefon${upTo(3)} (?:besprechen|erklae?ren|klae?ren|reden|regeln|spreche?n)\\b`,
    ),
    new RegExp(
      `\\b(?:${ASKING}|gerne?)${upTo(4)} (?:individuell|persoe?nlich|telefonisch) (?:beraten|betreut|gesprochen|sprechen|reden)\\b`,
    ),
    /\b(?:am telefon|telefonisch|persoe?nlich)(?: \S+){0,2} (?:beraten|besprechen|erklae?ren|helfen|klae?ren|sprechen|weiterhelfen)\b/,
    // Speaking somebody, reaching somebody.
    new RegExp(`\\bhae?tte?${upTo(4)} gerne?${upTo(4)} ${PERSON}${upTo(3)} gesprochen\\b`),
    new RegExp(`\\b(?:button|knopf|option|taste|weg)${upTo(2)} (?:fue?r|zu|zum) ${A_REAL_ONE}`),
    new RegExp(
      `\\b(?:${ASKING}|${WANTING})${upTo(5)} ${PERSON}${upTo(3)} (?:spreche?n|erreichen|kontaktieren|(?:ans|am) telefon|an die strippe)\\b`,
    ),
    new RegExp(`\\b${PERSON} (?:kontaktieren|erreichen|anrufen|sprechen)(?: bitte)?$`),
    new RegExp(
      `\\b(?:erreiche|finde|bekomme?|krieg\\w{0,2}|komme?|gelange?|lande) (?:ich|man|wir)(?: denn| an|${SMALL}){0,6} ${SOMEONE}(?=$| (?:ans?|am|dran|durch|heran|ran|zu|zum|der|die|mit|mein|spreche?n|oder)\\b|${AT_LAST})`,
    ),
    new RegExp(`\\bwie (?:erreiche|kontaktiere|spreche|bekomme|finde) ich${upTo(3)} ${PERSON}`),
    new RegExp(
      `\\b(?:zu|an|zum|bei)(?: ${ARTICLE}| ${REAL}){1,3} ${SOMEONE} (?:durch|vor|ran)?(?:zu)?(?:kommen?|gelangen?|geraten|landen?|dringen)\\b`,
    ),
    new RegExp(`\\b(?:moe?cht\\w{0,2}|will|wollte|kann)${upTo(3)} an${upTo(2)} ${PERSON} wenden\\b`),
    /\b(?:mit|bei|an) wem?n? (?:kann|koe?nnte|darf|muss|soll)(?: \S+){0,5} (?:spreche?n|reden|wenden|telefonieren|chatten|beschweren)\b/,
    new RegExp(
      `\\b(?:frage?n?|warte)(?: ich| auf|${LITTLE}){0,3} (?:einen|ne[nm]?|eine) (?:${REAL} )?${HUMAN}\\b`,
    ),
    new RegExp(`\\b(?:${ASKING})${upTo(4)} bei[m]?${upTo(2)} ${PERSON}${upTo(2)} beschweren\\b`),
    new RegExp(`^(?:\\S+ ){0,3}(?:chatten|reden|spreche?n|telefonieren) mit(?: ${ARTICLE})? ${PERSON}$`),
    new RegExp(
      `\\b(?:eine[mr]|ne[mr]) (?:${REAL} )?${HUMAN}${upTo(2)} (?:erklae?ren|erzae?hlen|schildern|vorlegen|zeigen)\\b`,
    ),
    // Being passed on.
    new RegExp(
      `\\b${ASKING}${upTo(3)} (?:mir|uns)${upTo(2)} ${SOMEONE}${upTo(3)} (?:besorgen|geben|holen|schicken)\\b`,
    ),
    new RegExp(
      `\\b${anyOf(
        'verbinde?[nt]?|leite?[nt]?|stelle?[nt]?|gib|gebt|geben|ue?bergib|ue?bergebt|ue?bergeben',
        'schicke?[nt]?',
        'reiche?[nt]?|vermittle|vermitteln|transferiere?n?|bring|bringt|bringen|besorge?[nt]?|lass|lasst',
        'lassen',
      )}(?:${LITTLE}){0,3} (?:mich|uns|mir|ma)${upTo(6)} ${SOMEONE}${NOT_MANAGED}`,
    ),
    new RegExp(
      `\\b(?:verbinde?[nt]?|leite?[nt]?|stelle?[nt]?)(?:${LITTLE}){0,3} (?:mich|uns)${upTo(6)} (?:${PERSON}|weiter|durch)\\b`,
    ),
    new RegExp(
      `\\b(?:gib|gebt|leite?t?|reiche?t?|ue?bergib|ue?bergebt|(?:geben|leiten|reichen|ue?bergeben) sie)(?! (?:ich|man)\\b)${upTo(5)} (?:an|zu|zum|zur)${upTo(3)} ${PERSON}(?:$| ${upTo(3)}(?:ab|weiter)?)`,
    ),
    new RegExp(`(?<!\\bich )\\b(?:mich|uns|mir)${upTo(5)} ${TO_PERSON}${upTo(3)} ${PASSING}\\b`),
    new RegExp(
      `\\b(?:anliegen|anfrage|beschwerde|chat|das|es|fall|problem|sache)${upTo(2)} ${TO_PERSON} ${PASSING}\\b${NOT_HOW}`,
    ),
    /\b(?:sie|du|ihr|bitte|jemand)(?: \S+){0,3} (?:mich|uns)(?: \S+){0,4} (?:weiterleiten|weiterverbinden|durchverbinden|durchstellen|weiterreichen)\b/,
    /\bleiten sie (?:mich|das|es)(?: bitte)? weiter\b|(?<!\bich )\bverbinde?(?:n sie)?(?: bitte)? mich\b(?! (?:nicht|nie)\b)|\beskalier(?:en sie|e|t)\b(?! (?:der|die|das) (?:bot|system))/,
    new RegExp(`\\b(?:${ASKING}|gerne?)${upTo(4)} ${PASSED} werden(?: ${TO_PERSON}|$|${AT_LAST})`),
    new RegExp(`^(?:bitte )?(?:mit|zu|zum|zur|an)${upTo(2)} ${PERSON}(?:$|${AT_LAST}| ${PASSING})`),
    new RegExp(
      `^(?:bitte )?(?:sofort )?(?:weiterleiten|weiterverbinden|durchstellen|verbinden|weiterleitung|verbindung|ue?bergabe)(?:$| ${TO_PERSON}|${AT_LAST}{1,2}$)`,
    ),
    // Having somebody fetched.
    new RegExp(
      `\\b(?:hole?[nt]?|rufe?[nt]?|ziehe?[nt]?|schalte?[nt]?|schicke?[nt]?)(?! (?:ich|man)\\b)(?: da| uns|${LITTLE}){0,4}(?:${SMALL}){0,4} ${SOMEONE}${upTo(3)} (?:dazu|ran|her|hinzu|ein|zu|ans telefon)\\b${NOT_MANAGED}`,
    ),
    new RegExp(
      `\\bhol(?:e|t|en)?(?: sie| mir| da|${LITTLE}){0,4} (?:${ARTICLE} )?(?:${REAL} )?(?:${HUMAN}|${SOMEBODY})\\b(?! (?:ab|ihr\\w{0,2})\\b)`,
    ),
    new RegExp(
      `\\b${SOMEONE}${upTo(3)} (?:(?:dazu|ran|her) ?(?:holen|rufen|schicken|schalten|lassen)|holen|einschalten|hinzuziehen)\\b${NOT_HOW}`,
    ),
    // Wanting somebody.
    new RegExp(
      `\\b${WANTING}(?: ich| wir)?(?:${SMALL}){0,5} ${NOT_OURS}(?:${HUMAN}|${SOMEBODY})\\b${NOT_MANAGED}(?=$|${AT_LAST}| ${anyOf(
        'aber|am|ans|aus (?:de[mr]|eure[mr]|fleisch)|das|de[mnr]|die|du|es|fue?r (?:mein|das)|haben|ich|ihr',
        'im chat|ist|kein\\w{0,3}|mit',
        'nicht|oder|sie|so|sonst|spreche?n?|statt|um|und|vom|von|weil|wenn|wer|zum|zur',
      )}\\b)`,
    ),
    new RegExp(
      `\\b(?:einen?|ne[nm]?) (?:${REAL} )?${HUMAN} (?:will|brauche?|moe?chte|verlange) ich\\b${NOT_MANAGED}`,
    ),
    /\bmenschliche[nmr]? (?:antwort|ansprechpartner\w{0,2}|beratung|betreuung|dienste|hilfe|kontakt|kundenservice|support|unterstue?tzung)\b/,
    /\b(?:manuelle[nr]?|persoe?nliche[rsn]?) (?:ansprechpartner\w{0,2}|antwort|beratung|betreuung|dienste|gesprae?ch|hilfe|kontakt|kundenservice|telefonat|unterstue?tzung)\b(?! (?:kost|dauer))/,
    /\btelefonische[nrs]? (?:auskunft|beratung|gesprae?ch|hilfe|kontakt|kontaktaufnahme|unterstue?tzung) (?:bitte|erbeten|erwue?nscht|gewue?nscht)\b/,
    /^ich brauche unterstue?tzung$|^(?:live ?chat|live ?support|support) (?:mit mitarbeiter\w{0,2}|bitte)$/,
    // Somebody should see to it.
    new RegExp(`\\b(?:${ASKING}|lieber)${upTo(6)} ${PERSON}${upTo(7)} ${SEEING_TO_IT}\\b`),
    new RegExp(`\\b(?:kann|koe?nnte|soll|muss)${upTo(3)} ${SOMEONE}${upTo(3)} (?:ran|drauf|drue?ber|dran)$`),
    new RegExp(
      `\\b${ASKING}${upTo(5)} (?:${SOMEBODY} (?:aus|bei euch|bei ihnen|echtes|kompetentes|mit ahnung|persoe?nlich|richtiges|selbst|vom|von euch|von ihnen)|einer von (?:euch|ihnen)|(?:eine?|eine[rnm]|ne|ihre?|eure?) (?:${REAL} )?${HUMAN})\\b${upTo(7)} ${HELPING}\\b`,
    ),
    new RegExp(
      `\\b${SOMEBODY} (?:bei euch|bei ihnen|echtes|kompetentes|mit ahnung|persoe?nlich|richtiges|vom fach|von euch|von ihnen)${upTo(6)} ${HELPING}\\b`,
    ),
    new RegExp(
      `\\b(?:hilfe|antwort|beratung|unterstue?tzung) (?:von|durch) (?:eine[nmr]?|ne[mr]) (?:${REAL} )?(?:${HUMAN}|${EXPERT})\\b`,
    ),
    new RegExp(`\\b(?:meldet|kue?mmert) sich(?: (?:bei mir|da|denn|endlich|hier|mal|nun)){1,4} ${SOMEONE}`),
    new RegExp(
      `\\b(?:von|durch) (?:eine[mnr]|ne[mr]) (?:${REAL} )?(?:${HUMAN}|${EXPERT})${upTo(2)} ${anyOf(
        'angerufen|angeschaut|angesehen|beantwortet|bearbeitet|bedient|beraten|betreut|geprue?ft|kontaktiert',
        'zurue?ckgerufen',
      )} (?:werden|wird)\\b`,
    ),
    /\bue?bern(?:ehmt|imm|ehmen sie)(?: \S+){0,4} (?:chat|gesprae?ch|unterhaltung)\b/,
    new RegExp(
      `\\b${HUMAN} (?:soll|muss|darf|koe?nnte)(?: \\S+){0,3} (?:anrufen|antworten|helfen|schreiben|ue?bernehmen)\\b`,
    ),
    // Is anybody real there?
    new RegExp(
      `\\b(?:ist|sind|wae?re)${upTo(3)} (?:${SOMEBODY}|eine?|ihre?) ?(?:${HUMAN})?${upTo(4)} (?:ansprechbar|erreichbar|frei|im dienst|online|verfue?gbar)\\b`,
    ),
    /\bgibt es(?: \S+){0,3} (?:eine dame|einen herrn|eine[nr]?|leute|menschen)(?: \S+){0,3} (?:der|die) (?:mir|mich|das|hier)\b/,
    new RegExp(
      `^(?:hallo |hey |hi |huhu |moin |ey ){0,3}(?:ist|is|sitzt|gibts|jemand|noch|wer)(?: ${anyOf(
        'am (?:leben|anderen ende)|auch|da|denn|dort|echter|ein|einer|hier|irgend ?jemand|irgend ?wer|jemand',
        'jmd|mensch|noch|online|wer',
      )}){1,6}$`,
    ),
    new RegExp(
      `\\b(?:ist|is|sitzt|steckt|arbeitet|schreibt|antwortet|liest|redet|spricht|chattet)(?: ${anyOf(
        'auch|bei euch|bei ihnen|da|denn|dort|eigentlich|gerade|hier|irgendwann|irgendwo|mal|mir|mit mir',
        'noch|sich',
        'ue?berhaupt|vielleicht|wirklich',
      )}){1,6} (?:eine[rs]? von euch|(?:ein|ne|eine|n) (?:${REAL} )?(?:mensch|person|mitarbeiter(?:in)?|kollege)|(?:jemand|wer) (?:echtes|persoe?nlich|von euch|richtiges|lebendiges|online|am anderen ende|da$|hier$|dran$))`,
    ),
    new RegExp(
      `\\b(?:gibt ?e?s|habt ihr|haben sie|existiert)(?: ${anyOf(
        'auch|bei euch|bei ihnen|bitte|da|denn|eigentlich|hier|irgendwo|mal|nicht|noch|ue?berhaupt',
        'vielleicht|wirklich',
      )}){0,5} ${anyOf(
        `(?:(?:eine?n?|keine?n?|ne[n]?|n) )?(?:echte|lebende|lebendige|menschliche|reale|richtige)[nrs]? (?:${HUMAN}|${DESK})`,
        `(?:(?:eine?n?|keine?n?|ne[n]?|n) )?(?:${HUMAN}|${SOMEBODY})(?: (?:de[rmn]|die|mit de[mr]|zum (?:reden|sprechen)|hier|da|dran|am telefon|im chat)\\b|$)`,
      )}`,
    ),
    /\b(?:aus|von) fleisch und blut\b/,
    /\b(?:menschen|mitarbeiter|personen) oder (?:doch )?(?:nur|bloß|ausschließlich) (?:bots?|chatbots|computer|maschinen|roboter)\b/,
    new RegExp(`\\b(?:echte|menschliche|richtige)[rnm]? ${DESK}\\b`),
    // No bot.
    new RegExp(
      `\\b(?:keine[nmr]?|kein|nicht (?:lieber |mehr |weiter )?mit) ${A_BOT}\\b(?! (?:erstell|nutz|einsetz|einbau|brauch|auf|im))`,
    ),
    new RegExp(
      `\\b(?:kein(?:e|en)? (?:bock|lust) auf|schluss|genug|stopp?|weg|ungern|statt|anstatt|lieber)(?: nicht)?(?: mit| von| hier){0,2} ${A_BOT}\\b`,
    ),
    new RegExp(`\\bsondern (?:lieber )?(?:mit )?${A_REAL_ONE}`),
    /\bnicht (?:mehr |weiter |lae?nger )?mit (?:dir|einem programm|so einem ding)(?: weiter)? (?:chatten|diskutieren|reden|schreiben|sprechen)\b/,
    // Being called.
    /\b(?:rufen sie|rufens|ruf|rufe)(?: bitte| doch| mal| einfach){0,2} (?:mich|uns)(?! (?:\S+ ){0,2}(?:nicht|nie)\b)(?: \S+){0,7} (?:an|zurue?ck|durch)\b/,
    new RegExp(
      `(?<!\\b(?:bank|er|es|firma|jemand|keiner|man|niemand|nummer|sie|warum|wer|weshalb|wieso) )\\bruft(?: bitte)? (?:mich|uns)(?: ${anyOf(
        'auf|bitte|dem|der|doch|einfach|endlich|gleich|handy|heute|jetzt|kurz|lieber|mal|morgen|nochmal',
        'nummer|unter|\\d{1,14}',
      )}){0,6} (?:an|zurue?ck)\\b`,
    ),
    new RegExp(
      `\\b(?:sie|ihr|du|kann|koe?nnte|soll|wue?rden?|bitte|moe?chte|gerne|will|wae?re?)${upTo(4)} (?:mich|mir|uns)(?: (?!nicht\\b)\\S+){0,6} ${CALLING}\\b`,
    ),
    new RegExp(
      `\\b(?:dass|damit|lasst|lassen|kann|koe?nnte|soll|sollte|wue?rde|gibt es)${upTo(5)} ${PERSON}${upTo(8)} (?:${CALLING}|meldet|kontaktiert|(?:sich|mir) (?:\\S+ ){0,4}melden)\\b`,
    ),
    new RegExp(
      `\\b${SOMEONE} (?:\\S+ )?(?:sich|mich) (?:\\S+ )?(?:meldet|zurue?ckmeldet|anruft|zurue?ckruft)$`,
    ),
    /\b(?:um|bitte|brauche|will|moe?chte|wue?nsche|erbitte|verlange|hae?tte gerne?)(?: (?:ich|einen|baldigen|telefonischen|dringenden?|kurzen|den|ihren|euren|sofort|gerne)){0,3} (?:rue?ckruf|anruf|telefonat)\b(?! (?:button|formular|funktion|service|widget))/,
    /\bruft(?: bitte| mal| doch){0,2} durch\b/,
    /\b(?:rue?ckruf|anruf) (?:bitte|erbeten|erwue?nscht|gewue?nscht|unter|auf|an 0)\b|^rue?ckruf$/,
    /(?<!\b(?:wie|kunden|besucher)(?: \S+){0,6} )\brue?ckruf (?:anfordern|ausmachen|beantragen|bekommen|haben|organisieren|vereinbaren)\b/,
    /\b(?:melden sie|melde|meldet)(?: (?:bitte|dich|doch|einfach|euch|kurz|mal|persoe?nlich|sich|telefonisch)){1,5} bei (?:mir|uns)\b/,
    /\b(?:mich|mir|bei mir)(?: \S+){0,3} (?:telefonisch|per telefon|persoe?nlich)(?: \S+){0,2} (?:melden|kontaktieren|erreichen)\b/,
    /\b(?:nehmen|nimm|nehmt|treten|tritt|setzen|setz|setzt)(?: (?:bitte|dich|doch|euch|mal|persoe?nlich|sich|sie|telefonisch|umgehend)){0,5} (?:mit (?:mir|uns)(?: \S+){0,2} (?:kontakt|verbindung)|(?:in )?(?:kontakt|verbindung) mit (?:mir|uns))\b/,
    /\bkontaktier(?:en sie|t|e)(?: bitte)? (?:mich|uns)(?: (?:bitte|doch|mal|per|telefonisch|unter)(?: \S+){0,3})?$/,
    // Nothing but the word.
    new RegExp(
      `^(?:bitte |danke |gib |hallo |hey |hi |ich will |jetzt |kunden(?:dienst|service) |live |nein |nur |ok |sofort |support ){0,3}${anyOf(
        `(?:${ARTICLE} )?(?:${REAL} )?${HUMAN}`,
        'kunden(?:betreuung|dienst|service|support)|kontaktaufnahme',
        `kontakt (?:mit|zu|zum|zur)(?: ${ARTICLE})? (?:${HUMAN}|${DESK})`,
      )}${AT_LAST}{0,3}$`,
    ),
    new RegExp(
      `^(?:bitte )?(?:einen? |ne[n]? |n )?(?:${REAL} )?(?:mensch(?:en)?|${AT_WORK}) (?:bitte|dran|gesucht|gewue?nscht|her|jetzt|pls|plz|sprechen)\\b${NOT_MANAGED}`,
    ),
    new RegExp(
      `(?<!\\bfue?r (?:eine?n? )?)\\b(?:einen?|ne[n]?|n|echte[nr]?|bitte|richtigen?|dann|nur) (?:${REAL} )?(?:mensch(?:en)?|${AT_WORK}) (?:bitte|pls|plz|her)$`,
    ),
    /\b(?:agent|berater|mensch|mitarbeiter) (?:bitte|pls|plz)$|\bbitte (?:agent|berater|einen? \S{3,12}berater|mensch|mitarbeiter)$/,
    new RegExp(`^${HUMAN} (?:anfordern|chatten|holen|kontaktieren|rufen|sprechen|verbinden)$`),
    /^(?:falsch|nee|nein|nicht|noe?)(?: \S+){0,8} (?<!\b(?:als|de[rnm]|ein|eine[nm]?|fue?r|ihr|kein|mein|vom|welcher|wie viele) )(?:agent|berater|mensch|mitarbeiter)$/,
    new RegExp(`\\b(?:${WANTING})(?:${SMALL}){0,4} ${EXPERT} (?:am telefon|ans telefon|dran|im chat)\\b`),
    new RegExp(`\\bweiter (?:an|zu|zum|zur)${upTo(2)} ${PERSON}(?:$|${AT_LAST})`),
    new RegExp(`^(?:bitte )?${SOMEBODY} (?:aus|vom|von|mit)${upTo(3)} (?:bitte|her|jetzt)$`),
    // A few words that name a person and a wish.
    new RegExp(
      `^(?=(?:\\S+ ){0,6}\\S+$)(?!.*\\b(?:als|fue?r|kostet|mein\\w{0,2}|pro|unser\\w{0,2}|welche\\w?|wie viele)\\b)(?=.*\\b(?:bitte|brauche?|danke|endlich|gib|hae?tte? gerne?|jetzt|lieber|moe?chte?|will|wo)\\b).*\\b(?:einen?|ne[nm]?|zum?|richtige[nr]?|echte[nr]?|mit|von) (?:${REAL} )?(?:mensch(?:en)?|${AT_WORK})(?:$|${AT_LAST})`,
    ),
  ],
  denies: [
    // No person, no talk is wished for.
    new RegExp(
      `\\b(?:brauche?n?|will|wollen|moe?chte|benoe?tige|muss|mag|wue?nsche)${upTo(2)} (?:keine?[nmr]?|mit keine[mr]) (?:${REAL} )?(?:${HUMAN}|anruf|gesprae?ch|kontakt|rue?ckruf|telefonat)\\b`,
    ),
    new RegExp(`\\b(?:will|moe?chte|muss|mag|wollen)${upTo(3)} nicht mit ${A_REAL_ONE}`),
    /\b(?:mit niemande?m?|keinen? (?:anruf|rue?ckruf)|nicht (?:\S+ )?(?:an|zurue?ck)(?:zu)?rufen)\b/,
    /\bohne (?:dass|mit|(?:einen?|jemand\w{0,2}|\w{0,8}support|kundendienst)\b)(?: \S+){0,5} (?:sprechen|reden|telefonieren|kontaktieren|anzurufen|an(?:ge)?rufen|anruft)\b/,
    // Of the product, or of its hours.
    /\b(?:der|die|ein|euer|mein) (?:chat|chat ?bot|bot|ki|widget)(?: \S+){0,6} (?:ue?berge\w{2,4}|ue?bergibt|weiterge\w{2,6}|weiterleite\w{1,2})\b/,
    new RegExp(
      `\\b${HUMAN}${upTo(6)} (?:hinzu\\w{0,8}|anlegen|einladen|entfernen|loe?schen|zuweisen|freischalten)\\b`,
    ),
    /\b(?:muss|mue?ssen) (?:ich|man|wir)(?: fue?r \S+ \S+)?(?: (?:da|dafue?r|dazu|erst|extra|immer|noch|unbedingt|vorher|wirklich|zuerst)){0,3} (?:mit|bei|zu)(?: \S+){0,4} (?:sprechen|reden|telefonieren|chatten)\b/,
    /\b(?:koe?nnen|due?rfen|sollen|mue?ssen|wie|wann)(?: \S+)? (?:meine|unsere|die|eure) (?:\w{0,10}kunden|nutzer|gae?ste|besucher|user|patienten|mitglieder|schue?ler|mitarbeiter|anrufer)\b/,
    new RegExp(`\\bwann (?:kann|koe?nnen|darf|ist|sind|erreiche)(?: (?!endlich\\b)\\S+){0,3} ${PERSON}`),
    /\b(?:service|telefon|sprech|oe?ffnungs)zeiten\b|\bum wie ?viel uhr\b/,
  ],
};
