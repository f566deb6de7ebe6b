import type { MemoryPatterns } from './memory-patterns.ts';

const PLEASE =
  '(?:ciao |salve |buongiorno |ok |allora |ora |no |ma |per favore |per cortesia |ti prego |scusa )?';
const END =
  '(?: (?:per favore|per cortesia|grazie|ora|adesso|esattamente|di preciso|subito|ancora|finora|definitivamente))?';
const TELL =
  '(?:(?:dimmi|dica|mi dica|mi dici|mi dice|fammi vedere|mostrami|mi mostri|elencami|puoi dirmi|puo dirmi|mi puoi dire|mi puo dire|vorrei sapere|voglio sapere|potresti dirmi|potrebbe dirmi|fammi sapere|mi fai vedere|vorrei vedere) )?';
const PART =
  '(?:salvat|memorizzat|registrat|conservat|tenut|annotat|imparat|appres|scopert|raccolt|archiviat|ricordat)[oaie]';
const KNOW = `(?:sai|sa|sapete|(?:ti |si |vi )?ricord(?:i|a|ate)|conosci|conosce|conservi|conserva|memorizzi|tieni|(?:hai|ha|avete|e stato|hanno|viene) (?:gia )?${PART}|(?:hai|ha|avete|tieni)(?: (?:in|nella) (?:tua |sua )?memoria))`;
const OF_ME =
  '(?:(?:di|su|riguardo|riguardo a|a proposito di|circa) (?:di )?(?:me|noi)|sul mio conto|che mi riguard(?:a|ano)|al mio riguardo|riguardo a me|(?:di|su) me nella (?:tua|sua) memoria|(?:sulla|della) mia persona)';
const INFO = '(?:informazion[ei]|dat[io]|cos[ae]|ricord[io]|dettagli|info|note|notizie)';
const SAID =
  '(?:(?:tutto )?(?:quello|cio|quel|cosa|tutto) ?(?:che )?)(?:ti |vi |le |ci siamo |abbiamo )?(?:ho |avevo |e )?(?:gia )?(?:dett[oaie]|raccontat[oaie]|scritt[oaie]|confidat[oaie]|dat[oaie]|comunicat[oaie]|spiegat[oaie]|chiest[oaie]|parlato|condiviso|fornit[oaie])';
const MEMORY = '(?:dalla|nella) (?:tua |sua |vostra )?memoria';
const FORGET =
  '(?:(?:dimentic|scord|cancell|elimin|rimuov|tog?l)\\w{0,4}?(?:a|i|e|ate|hi|are|ar|er|ere|asse|assi|arti|armi|ati|atevi|hino|iate|hiate|ga|gli|gliere|gliete|gliesse|hi)(?:ti|si|vi|mi)?)';

export const ITALIAN: MemoryPatterns = {
  list: new RegExp(
    `^${PLEASE}(?:${[
      `${TELL}(?:(?:che )?cosa |che |quello che |tutto quello che |cio che |quanto )(?:tu |lei |voi |il bot )?${KNOW}(?: (?:ancora|gia|esattamente|di preciso))? ${OF_ME}`,
      `${TELL}(?:quali |che |quante |tutte le |le |i |quali sono (?:le|i) )(?:miei |mie )?${INFO}(?: personali)?(?: che)? (?:(?:${OF_ME} )?(?:(?:tu |lei )?${KNOW}|hai|ha|avete|possiedi|conservi)(?: ${OF_ME})?(?: (?:in|nella) (?:tua |sua )?memoria)?)`,
      `(?:ti |si |vi )?(?:ricord(?:i|a|ate))(?: (?:ancora|per caso|gia|di))? (?:di )?(?:me|chi sono|come mi chiamo|il mio (?:nome|caso)|(?:del)?la nostra (?:conversazione|chat)(?: \\w+){0,3}|le nostre conversazioni|(?:quello che|cosa|cio che|di cosa|di quello che) (?:ti |vi |le |ci siamo |abbiamo )?(?:ho |avevo |e )?(?:gia )?(?:dett[oi]|raccontato|scritto|confidato|parlato|chiesto|spiegato)(?: \\w+){0,4}|qualcosa (?:di|su) me)`,
      `(?:hai|ha|avete|tieni|conservi)(?: ancora)? (?:${PART} )?(?:delle |dei |qualche |qualcosa |i miei |le mie )(?:${INFO} )?(?:personali )?(?:${PART} )?(?:${OF_ME}(?: (?:in|nella) (?:tua |sua )?memoria)?|(?:in|nella) (?:tua |sua )?memoria)`,
      '(?:sai|sa|conosci|hai memorizzato|hai salvato)(?: ancora)? (?:come mi chiamo|chi sono|il mio nome)',
      `(?:mostrami|fammi vedere|elencami|mi mostri) (?:i (?:tuoi|miei) ricordi|la (?:tua|mia) memoria)(?: ${OF_ME})?|cosa ce (?:su di me )?nella tua memoria(?: ${OF_ME})?`,
    ].join('|')})${END}$`,
  ),
  all: new RegExp(
    `^${PLEASE}(?:(?:puoi|puo|potete|potresti|potrebbe|vorrei che(?: tu| lei)?|voglio che(?: tu| lei)?|desidero che(?: tu)?|ti chiedo di|le chiedo di|devi|deve|vi chiedo di|mi puoi|gradirei che) )?(?:${[
      `(?:dimentic|scord|cancell|elimin)\\w{0,6}mi|(?:dimentic|scord)\\w{1,6} (?:di |del tutto )?(?:me|di me|chi sono)`,
      `(?:${FORGET}) (?:di )?(?:tutto(?: quanto)?|ogni cosa|qualsiasi (?:cosa|informazione)|qualunque cosa|tutte le (?:informazioni|cose)|tutti i dati|ogni informazione)(?: (?:quello|cio|quel))?(?: che (?:${KNOW}|hai|ha|ti ho \\w{3,12}|vi ho \\w{3,12}|le ho \\w{3,12}|ho \\w{3,12})| quello che (?:ti|vi|le) ho \\w{3,12})?(?: ${OF_ME})?(?: ${MEMORY})?`,
      `(?:${FORGET}) (?:di )?(?:(?:tutto )?(?:quello|cio|quel) che|quanto) (?:${KNOW})(?: ${OF_ME})?(?: \\w+){0,2}`,
      `(?:dimentic|scord)\\w{1,6} (?:di )?(?:${SAID}|i miei dati|le mie informazioni|la nostra (?:conversazione|chat)|le nostre conversazioni)(?: \\w+){0,3}`,
      `(?:${FORGET}) (?:${MEMORY} )?(?:tutt[ei] )?(?:i miei|le mie|i|le|ogni) (?:${INFO}|tracc\\w)(?: personali)?(?: ${OF_ME})?(?: che (?:hai|ha)(?: ${PART})?)?(?: (?:${MEMORY}|${OF_ME}))(?: ${OF_ME})?`,
      `(?:${FORGET}) ${MEMORY} (?:tutt[ei] )?(?:i miei|le mie) (?:${INFO})(?: personali)?`,
      `(?:cancell|svuot|azzer|elimin|resett|ripul)\\w{1,5} (?:tutta )?(?:la (?:tua|sua|vostra) memoria|i (?:tuoi|suoi) ricordi|la memoria)(?: ${OF_ME})?`,
      `non (?:voglio che (?:tu )?|devi |conservare |tenere )?(?:ricord|conserv|memorizz|tien|ten|salv|tenga|tenere|registr)\\w{0,5} (?:piu )?(?:nulla|niente|alcun dato|nessun dato|nessuna informazione)(?: ${OF_ME})?(?: ${MEMORY})?(?: (?:e )?(?:cancella|elimina|dimentica|cancelli) (?:tutto|i miei dati))?`,
    ].join('|')})${END}$`,
  ),
  one: new RegExp(
    `^${PLEASE}(?:(?:puoi|puo|potete|potresti|potrebbe|vorrei che(?: tu| lei)?|voglio che(?: tu| lei)?|ti chiedo di) )?(?:(?:dimentic(?:a|hi|are|ati|arti|arsi|ate|assi|asse)|scord(?:a|i|ati|arti|are|arsi|atevi))|(?:cancell|elimin|rimuov|togli)\\w{0,5} (?=.{1,80} (?:dalla|nella) (?:tua |sua )?memoria$)) (?!di (?:me$|rispondere|inviare))(?:di )?(?:il numero |numero |che |il mio |la mia |i miei |le mie |del mio |della mia )?(?<which>.{1,150}?)(?: (?:dalla|nella) (?:tua |sua )?memoria)?(?: che (?:ti|vi|le) ho (?:dato|data|detto|detta|fornito))?(?: (?:per favore|grazie))?$`,
  ),
};
