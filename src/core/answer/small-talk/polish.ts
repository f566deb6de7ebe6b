import type { SmallTalkWords } from './small-talk-words.ts';

const HELLO =
  'czesc|hej(?:ka|ko|o)?|siem(?:a|ka|anko)|elo|witam|witaj(?:cie)?|czolem|dzien ?dobry|dobry(?: dzien| wieczor)?|halo|serwus|yo';
const HOW =
  'co (?:tam|slychac|dobrego|nowego|u (?:ciebie|was|panstwa|pani|pana))(?: slychac)?|jak (?:tam|leci|zycie|zdrowie|idzie|mija dzien|sie (?:masz|macie|czujesz|pan ma|pani ma|panstwo maja))|milo (?:mi )?(?:was |cie |pana |pania )?(?:poznac|widziec)';
const ALL =
  'wszystkim|wszystkich|panstwa|panstwu|pan(?:a|ie|i)?|pani|was|wam|serdecznie|goraco|ponownie|znowu|drodzy|ekipo|bocie|w ten piekny dzien';
const GOOD =
  '(?:super|swietn|wspanial|genialn|niesamowit|rewelacyjn|doskonal|fantastyczn|cudown|idealn|perfekcyjn|najleps|kochan|pomocn|mil|szybk|profesjonaln|ekstra|znakomit|niezawodn|bomb|mistrz|dobr|fajn|konkretn)(?:[aeiymz]|ie|ka|ki|zy|za|owie|owska|owsko)?';
const THANKS = [
  '(?:(?:wielkie|duze|stokrotne|piekne|ogromne|serdeczne|slicznie|pieknie|bardzo|serdecznie) )?(?:dziekuje(?:my)?|dzieki|dzi?eki?|dzienki|dzieks|dziex|dziekowac|podziekowania|dziekowka|thx)',
  '(?:(?:juz|teraz|wszystko|to|problem|znow|nareszcie) ){0,3}(?:za)?dziala(?:lo|la|l)?',
  '(?:udalo|powiodlo) (?:mi |nam )?sie|(?:problem|sprawa|temat|kwestia)(?: zostala?| jest| juz)? (?:rozwiazan[ya]|zalatwion[ya]|zamkniet[ya]|jasna|z glowy)|rozwiazane|zalatwione|po (?:problemie|klopocie)',
  'wszystko (?:juz )?(?:jasne|gra|ok|dobrze|w porzadku|sie zgadza|rozumiem|wiem|mam)|(?:wlasnie |dokladnie )?o to (?:mi )?(?:wlasnie )?chodzilo|(?:wlasnie |dokladnie )?(?:tego|to co) (?:szukal[ae]m|potrzebowal[ae]m)|juz (?:wiem|mam|rozumiem|jest (?:ok|dobrze))|przydalo sie|zrozumial[ae]m',
  '(?:bardzo |naprawde |duzo |to |mi |wiele ){0,3}(?:pomogl[aeo]s?(?:cie)?|pomoglo|pomogliscie|pomogles|pomoglas|uratowal(?:es|as|iscie))(?: (?:mi|bardzo|duzo))?',
  `(?:jestes|jestescie|jest pan|jest pani|pan jest|pani jest)(?: (?:naprawde|po prostu|bardzo|najlepsi|wielcy|the best))? ${GOOD}`,
  `(?:ale |naprawde |bardzo )?${GOOD} (?:obslug[ai]|robot[ay]|pomoc|odpowiedz|rad[ay]|reakcj[ai]|serwis|kontakt|wsparcie|podejscie|firma|bot)`,
  'super|ekstra|swietnie|idealnie|doskonale|genialnie|cudownie|fantastycznie|wspaniale|perfekcyjnie|rewelacj[ai]|rewelacyjnie|bomba|bajka|brawo|szacun(?:ek)?|petarda|mega|mil[oe]|doceniam|jestem (?:bardzo )?(?:wdzieczn[ay]|zadowolon[ay])',
].join('|');
const BESIDE = [
  'ok|okej|okay|no|to|tak|i|a|o|och|ach|oo|wow|juz|teraz|wszystko|jasne|dobra|dobrze|naprawde|bardzo|serdecznie|jeszcze|raz|z gory|rozumiem|wiec|wam|ci|cie|panu|pani|panstwu|mi|od razu|szybko|tak szybko|bez problemu|pozdrawiam|serio|po prostu|w koncu|wreszcie|nareszcie|gra|pieknie|ladnie|sie',
  '(?:za|o) (?:\\w{2,12} ){0,2}(?:pomoc|odpowiedz|informacj[eai]|info|wszystko|rade|wsparcie|cierpliwosc|czas|wyjasnieni[ea]|zainteresowanie|fatyge|kontakt|reakcje|pomoca)',
  '(?:nie mam|bez|brak) (?:juz |wiecej |innych )?pytan|to (?:wszystko|tyle)|z (?:twojej|waszej|pana|pani|panstwa) strony',
].join('|');
const BYE = [
  'do (?:widzenia|zobaczenia|uslyszenia|jutra|nastepnego(?: razu)?)|pa(?: pa){0,2}|papa(?:tki)?|nara(?:zie)?|na razie|zegna(?:m|j|jcie)|dobranoc|bywaj(?:cie)?|trzymaj(?:cie)? sie',
  '(?:zycze |wzajemnie )?(?:milego|dobrego|spokojnego|udanego|przyjemnego|pieknego|milej|dobrej|spokojnej) (?:dnia|wieczoru|weekendu|popoludnia|tygodnia|urlopu|nocy|niedzieli|pracy|reszty dnia)',
  '(?:musze |bede )?(?:spadam|uciekam|lece|znikam|zmykam|koncze|konczyc|leciec|uciekac)|pozdrawiam(?: serdecznie)?|(?:to )?(?:do )?nastepnym razem',
].join('|');

export const POLISH: SmallTalkWords = {
  greeting: 'czesc witam witaj dzien dobry hej hejka siema siemka elo halo',
  thanks: 'dziekuje dzieki swietnie super rewelacja idealnie',
  goodbye: 'widzenia pa nara dobranoc zegnam',
  yes: 'tak prosze',
  sayings: {
    greeting: [new RegExp(`^(?:${HELLO}|${HOW})(?: (?:${HELLO}|${HOW}|${ALL}|a|i)){0,5}$`)],
    thanks: [new RegExp(`^(?:(?:${HELLO}|${BESIDE}) ){0,5}(?:${THANKS})(?: (?:${THANKS}|${BESIDE})){0,6}$`)],
    goodbye: [
      new RegExp(
        `^(?:(?:${THANKS}|${BESIDE}) ){0,5}?(?:${BYE})(?: (?:${BYE}|${THANKS}|${BESIDE}|${ALL}|czesc)){0,4}$`,
      ),
    ],
  },
};
