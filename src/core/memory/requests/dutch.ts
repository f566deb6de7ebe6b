import type { MemoryPatterns } from './memory-patterns.ts';

const ASK =
  '(?:(?:alsjeblieft|alstublieft|aub|vertellen|zeggen|hoi|hallo|hey|ok|oke|en|nu|dus|graag|(?:kun|kan|kunt|wil|wilt|zou|kunnen) (?:je|jij|u|jullie)|vertel|vertel me|vertel mij|zeg|zeg me|zeg eens|laat|laat me|laat eens|zien|toon|toon me|geef|ik wil(?: graag)?(?: dat)?(?: (?:je|u|jij|jullie))?|eens|even|me|mij) ){0,6}';
const YOU = '(?:je|u|jij|jullie|de (?:chat ?)?bot|deze (?:chat ?)?bot)';
const JUST =
  '(?: (?:nog|allemaal|eigenlijk|precies|nu|al|zoal|zich|je|tot nu toe|dan|alles|ooit|wel|weer|verder|hier))';
const ABOUT_ME = '(?:(?:over|van|omtrent|betreffende) (?:mij|me|mijzelf|mezelf|ons|mijn persoon))';
const FACTS =
  '(?:gegevens|info|informatie|dingen|zaken|details|feiten|persoonsgegevens|persoonlijke (?:gegevens|info|informatie|details)|herinneringen|data|notities)';
const SAVED =
  '(?:onthouden|opgeslagen|bewaard|genoteerd|opgeschreven|geleerd|gehoord|vastgelegd|in (?:je|uw|het|jouw|jullie) (?:geheugen|hoofd)(?: (?:staan|zitten|opgeslagen))?|staan|zitten)';
const MEMORY = '(?:(?:je|uw|jouw|jullie|het) (?:geheugen|hoofd|herinneringen|notities|herinnering|brein))';
const MINE =
  '(?:mijn (?:\\S+ )?(?:naam|adres|verjaardag|voorkeuren|gegevens|hobbys?|baan|leeftijd|woonplaats|beroep)|wie ik ben|hoe ik heet|waar ik woon|wat ik (?:doe|leuk vind)|hoe oud ik ben)';
const OUR_TALK =
  '(?:(?:ons|onze|het|dit|de|mijn) (?:(?:laatste|vorige?|eerdere?|eerste|hele) ){0,2}(?:gesprek|gesprekken|chat|chats|conversatie|conversaties|berichten|gesprekje))';
const TOLD =
  '(?:(?:ik|we|wij)(?: (?:je|jou|u|jullie|hier|allemaal|ooit|net|eerder|vorige (?:keer|week)|laatst|de vorige keer|gisteren|toen|tegen je|aan je|over mij|over mezelf|alles|heb|hebben|had)){0,5} (?:verteld|gezegd|geschreven|gedeeld|zei|vertelde|schreef|besproken|bespraken|gevraagd|gegeven|genoemd|gemeld|vroeg|doorgegeven|toevertrouwd)(?: (?:heb|hebben|had))?)';
const FORGET =
  '(?:vergeet|wis|verwijder|schrap|delete|gooi|haal|vernietig|verwijdert|vergeten|wissen|verwijderen|schrappen)';
const FORGOTTEN =
  '(?:vergeet|vergeten|wist|wissen|verwijdert|verwijderen|weghaalt|weghalen|schrapt|schrappen|haalt|halen|weggooit|weggooien|gooit|gooien|te vergeten|te wissen|te verwijderen|uitwissen|uitwist|deleten)';
const LATER =
  '(?: (?:alsjeblieft|alstublieft|aub|weer|nu|direct|meteen|helemaal|volledig|maar|weg|graag|definitief|compleet|alles|even|dank je|bedankt|svp|eruit|uit)){0,4}';

export const DUTCH: MemoryPatterns = {
  list: new RegExp(
    [
      `^${ASK}(?:wat|alles wat|welke ${FACTS}|wat voor ${FACTS}|hoeveel) (?:weet|weten|onthoud|onthoudt|onthouden|herinner|herinnert|heb|hebt|heeft|hebben|bewaar|bewaart|ken|kent) ${YOU}${JUST}{0,3}(?: \\S+){0,2} ?${ABOUT_ME}${JUST}{0,3}(?: ${SAVED})?$`,
      `^${ASK}(?:wat|alles wat|welke ${FACTS}) ${YOU}${JUST}{0,3} ${ABOUT_ME}${JUST}{0,3} (?:weet|weten|onthoudt?|onthouden|hebt|heeft|hebben|bewaart|bewaard)(?: ${SAVED}| hebt| heeft| hebben)?$|^${ASK}(?:wat|alles wat) ${YOU}${JUST}{0,2} (?:weet|onthouden (?:hebt|heeft)|hebt onthouden|opgeslagen (?:hebt|heeft)|hebt opgeslagen) ${ABOUT_ME}$`,
      `^${ASK}welke (?:\\S+ )?${FACTS}(?: ${ABOUT_ME})? (?:heb|hebt|heeft|hebben|staan|onthoud|onthoudt|bewaart?|ken|kent|weet)(?: er)?(?: ${YOU})?${JUST}{0,3}(?: ${ABOUT_ME})?(?: (?:er|nog))?(?: (?:in|op) ${MEMORY})?(?: ${SAVED})?$(?<=(?:${ABOUT_ME}|${MEMORY})(?: .{0,60})?)`,
      `^${ASK}(?:weet|weten|ken|kent|herinner|herinnert|onthoud|onthoudt) (?:${YOU})(?: (?:je|zich|u))?${JUST}{0,3} (?:${MINE}|(?:iets|wat|dingen) ${ABOUT_ME}|wat ${TOLD}|wat (?:ik|we) .{0,30}(?:zei|zeiden|vertelde|bespraken|besproken|vertelden|vroeg)|mij|me|waar (?:we|wij) het (?:\\S+ ){0,3}over (?:hadden|gehad hebben)|${OUR_TALK})${JUST}{0,2}$`,
      `^${ASK}(?:heb|hebt|heeft|hebben) ${YOU}${JUST}{0,3} (?:(?:${MINE}|(?:iets|wat|dingen|${FACTS})(?: \\S+)? (?:${ABOUT_ME}|uit ${OUR_TALK})|wat ${TOLD}|${OUR_TALK})(?: .{0,20})? ?${SAVED})$`,
      `^wat (?:staat|zit) er (?:allemaal |nog )?(?:over mij |van mij |over me )?in ${MEMORY}(?: (?:over|van) (?:mij|me))?$|^wat is er (?:over|van) (?:mij|me) (?:bekend|opgeslagen|onthouden|bewaard)$|^(?:toon|laat|geef)(?: me| mij)? (?:mijn|je|uw) (?:herinneringen|geheugen)(?: (?:over|aan) (?:mij|me))?(?: zien)?$`,
    ].join('|'),
  ),
  all: new RegExp(
    [
      `^${ASK}(?:vergeet|wis|verwijder|schrap)(?: alsjeblieft| aub| maar| nu)? (?:mij|me|alles)(?: (?:weer|helemaal|over mij|over me|van mij|van me))?${LATER}$`,
      `^${ASK}${FORGET}${LATER} (?:alles |dat |alle ${FACTS} |de ${FACTS} |al ${FACTS} )?(?:weg )?(?:wat|die|dat) (?:${YOU}${JUST}{0,3} ?${ABOUT_ME}(?: .{0,40})?|${YOU}${JUST}{0,3} (?:hebt |heeft )?${SAVED}(?: (?:hebt|heeft))?(?: ${ABOUT_ME})?|${TOLD})${LATER}$`,
      `^${ASK}${FORGET}${LATER} (?:alle |al |de |je |uw |jouw |al je |al uw |mijn |al mijn ){0,2}(?:${FACTS}|herinneringen) (?:over|van|aan) (?:mij|me)(?: uit ${MEMORY})?${LATER}$|^${ASK}${FORGET} (?:${OUR_TALK})${LATER}$(?<=^(?:.{0,60} )?vergeet .{1,60})`,
      `^${ASK}(?:${FORGET} )?(?:alles|mij|me|(?:al |alle )?mijn (?:\\S+ )?${FACTS}|(?:al |alle )?(?:je|uw|de) (?:${FACTS}) over mij) (?:(?:nu|weer|aub|even|allemaal|over mij|van mij) ){0,3}uit ${MEMORY}(?: ${FORGOTTEN})?${LATER}$`,
      `^${ASK}(?:alles|mij|me|alles ${ABOUT_ME}|(?:je|uw|jouw|al je|alle) (?:herinneringen|${FACTS}) (?:aan|over|van) (?:mij|me)|alles wat (?:je|u|ik|jij) .{2,50})${LATER} ${FORGOTTEN}(?: (?:alsjeblieft|aub|alstublieft))?$`,
      `^${ASK}alles (?:(?:graag|weer|aub) )?vergeten${LATER}$|^${ASK}alles (?:wissen|vergeten|verwijderen) wat ${YOU}.{0,20} (?:over|van) (?:mij|me)(?: .{0,30})?$`,
      `^${ASK}(?:wis|leeg|verwijder|reset) (?:je|uw|jouw) geheugen(?: (?:over|van) (?:mij|me))?${LATER}$|^${ASK}(?:je|uw|jouw) geheugen (?:wissen|legen|leegmaken|resetten)$`,
      `^${ASK}(?:ik wil niet dat (?:je|u|jij) (?:iets|dingen|wat dan ook|${FACTS}) ${ABOUT_ME} (?:onthoudt?|bewaart|weet|opslaat)(?: .{0,30})?|onthoudt? (?:niets|niks)(?: meer)? ${ABOUT_ME}${LATER}|(?:bewaar|sla) (?:niets|niks|geen ${FACTS}) ${ABOUT_ME}(?: op)?)$`,
    ].join('|'),
  ),
  one: new RegExp(
    `^${ASK}(?:vergeet (?:maar |alsjeblieft |aub )?(?:nummer |nr |dat |mijn |de |het )?|(?:wis|verwijder|haal|schrap|gooi) (?=.{1,80} uit (?:je|uw|jouw) )(?:mijn )?|(?:mijn )(?=.{1,60} (?:weer |te |uit (?:je|uw|jouw) geheugen ){0,2}(?:vergeten|vergeet)(?: alsjeblieft| aub)?$)(?<=(?:je|jij|u|jullie) (?:\\S+ ){0,3}mijn ))(?<which>.+?)(?: uit (?:je|uw|jouw) (?:geheugen|hoofd|herinneringen|notities)(?: (?:halen|wissen|verwijderen))?| (?:weer |te )?(?:vergeten|vergeet))?(?: (?:alsjeblieft|aub|alstublieft))?$`,
  ),
};
