import type { ComplaintPatterns } from './complaint-patterns.ts';

const either = (...parts: readonly string[]) => `(?:${parts.join('|')})`;
const gap = (words: number) => `(?: \\w+){0,${words}}`;
const whole = (...parts: readonly string[]) => new RegExp(`\\b${parts.join('')}\\b`);

const BAD = either(
  'bezuzyteczn\\w{1,3}|beznadziej\\w{1,4}|fataln\\w{1,3}|koszmarn\\w{1,3}|okropn\\w{1,3}|tragiczn\\w{1,3}',
  'tragedia|porazka|katastrofa|masakra|dramat|dno|cyrk|kabaret|parodia|kpiny?|zarty?|zenad\\w|zenuj\\w{2,6}',
  'koszmar',
  'skandal|skandaliczn\\w{1,3}|hanba|wstyd|niepowazn\\w{1,3}|niekompetentn\\w{1,3}|bezczeln\\w{1,3}',
  'do niczego|do bani',
  'durn(?:y|a|e|ego)|glup(?:i|ia|ie|ich)(?! pytan)|tep(?:y|a|e|ak)|smieszn(?:i|y|a)|badziew\\w{0,3}|szajs',
  'syf|chlam|tandeta|smiec\\w{0,3}',
);
const US = either(
  'jestescie|jestes',
  '(?:wasz|ten|ta|ten caly|ta cala)(?: \\w+)? ?(?:chat|czat)? ?(?:bot|obsluga|firma|infolinia|czat|chat)',
  'wasz(?:a|e|ej|ego|ych)? \\w+|co za|(?:chat|czat) ?bot|obsluga(?: klienta)?|ta firma|ten bank|ten sklep',
  'ten serwis',
);
const SERVICE = either(
  'obslug\\w|firm\\w|bank\\w{0,2}|sklep\\w{0,2}|serwis\\w{0,2}|czat\\w{0,2}|chat\\w{0,2}|bot\\w{0,2}',
  'infolini\\w|aplikacj\\w',
  'kontakt\\w{0,2}|doswiadczeni\\w|podejsci\\w|operator\\w{0,2}|ubezpieczyciel\\w{0,2}|wsparci\\w|pomoc',
);
const SAY = either(
  'pisze|pytam|prosze|mowie|powtarzam|tlumacze|wyjasniam|zglaszam|dzwonie|wysylam|podaje|czekam|slysze',
  'dostaje',
);
const TO_SAY = either(
  'pisac|mowic|powtarzac|tlumaczyc|prosic|pytac|zglaszac|dzwonic|wyjasniac|czekac|wysylac|sluchac',
);
const NTH = either(
  'trzeci|czwarty|piaty|szosty|siodmy|osmy|dziesiaty|setny|tysieczny|milionowy|kolejny|enty|n ty|ktorys',
);

const BAD_ARE = either(
  'obslug\\w|firma|infolinia|(?:chat|czat) ?bot|bot|automat|robot|jestescie|kontakt z wami',
  'z waszej strony|i tyle',
);
const THIS_IS = '(?:to|to jest|to jakas|to juz|istn[ya]|totaln[ya]|po prostu|jedn[ao] wielki?[ae]?)';

export const POLISH: ComplaintPatterns = {
  frustrated: [
    // What we are.
    whole(US, gap(2), ' ', BAD),
    whole(`${THIS_IS}(?: jest| jakas| juz| po prostu| jakis)? ${BAD}`),
    whole(`${BAD}(?: \\w+)? ${BAD_ARE}`),
    whole('(?:najgorsz|najslabsz)\\w{1,3} (?:\\w+ ){0,2}', SERVICE),
    /\b(?:zenad[aey]|zenua|zenujac\w{1,3}|kpina|kpiny|skandaliczn\w{1,3}|bezczeln\w{1,4})\b/,
    /\b(?:karygodn\w{1,3}|haniebn\w{1,3}|niekompeten\w{2,6})\b/,
    /\b(?:niedopuszczaln\w{1,3}(?! (?:znak|wartosc|format|dlugosc|haslo|rozmiar))|nie do przyjecia)\b/,
    /\b(?:nie do pomyslenia|ponizej (?:wszelkiej )?krytyki|smiech na sali|wolaj?aca? o pomste)\b/,
    /\bto (?:jest |juz |po prostu |jakies? ){0,2}(?:absurd\w{0,6}|chore|smieszne|paranoja|nienormalne|oburzajace|zwykle oszustwo|bez sensu|nie na miejscu|brak szacunku)\b/,
    /^skandal\b|\bskandal$/,
    /\b(?:beznadzieja|kompromitacja|dziadostwo|amatorszczyzna|partactwo|olewka|nie do wytrzymania)\b/,
    /\b(?:lezy i kwiczy|w glowie (?:sie|mi sie) nie miesci|sie w glowie nie miesci)\b/,
    /\b(?:jak (?:grochem o sciane|do sciany)|gada\w{1,3} do sciany)\b/,
    /\b(?:kompletny|totalny|calkowity|zero|brak) (?:\w+ )?(?:brak )?(?:profesjonalizmu|kompetencji|szacunku|kultury|odpowiedzialnosci|reakcji z waszej)\b/,
    /\bzero (?:\w+ )?(?:pomocy|odpowiedzi|kontaktu|reakcji|szacunku|wsparcia|konkretow|odzewu|profesjonalizmu)\b/,
    /\bsame (?:automatyczne|gotowe) odpowiedzi\b|\bomija(?:jcie|c) (?:\w+ ){0,3}szerokim\b/,
    /\bprzestrzegam przed\b/,
    /\bwstyd(?:zcie| mi za|zilibyscie| i hanba)\b/,
    /\b(?:zawiedliscie|rozczarowaliscie|zawodzicie|zawiod\w{2,3} sie na was|zmarnowaliscie)\b/,
    /\b(?:zepsuliscie mi)\b|\bzaluje ze (?:\w+ ){0,3}(?:u was|was|wam|zaufal\w{2}|wybral\w{2})\b/,
    /^(?:zlodzieje|oszusci|naciagacze)(?: i (?:tyle|\w+))?$/,
    /\b(?:jestescie|wy|banda|zwykli) (?:\w+ )?(?:zlodziej|oszu[sk]|naciagacz|kretacz)\w{0,4}\b/,
    /\b(?:zdecydowanie|nikomu|stanowczo|absolutnie) (?:was )?nie polecam\b/,
    /\bnie polecam (?:nikomu|was|tej firmy)\b|\bodradzam (?:wszystkim|kazdemu|t[ea])\b/,

    // The end of patience.
    /\bmam (?:\w+ ){0,3}(?:dosc|dosyc)(?:$| (?:juz|tego|tej|tych|was|wasz\w{1,4}|bota|wszystkiego|ciagl\w{1,4}|\w{3,}(?:ania|enia))\b)/,
    /\bmam (?:\w+ )?(?:tego|was|ich|wszystkiego|juz) (?:\w+ ){0,2}(?:dosc|dosyc|po dziurki|po kokard\w{1,3}|powyzej uszu|serdecznie)\b/,
    /\b(?:mam (?:\w+ ){0,2}(?:po dziurki w nosie|powyzej uszu)|dosc tego|dosyc tego)\b/,
    /\b(?:miarka sie przebrala|tego juz za wiele)\b/,
    /\b(?:trac\w|strac\w{1,5}|konczy|skonczyl\w|brak|brakuje|nie mam|nadwyreza\w{1,4})(?: \w+){0,3} cierpliwosc\w?\b/,
    /\b(?:moja )?cierpliwosc (?:\w+ ){0,2}(?:konczy|skonczyla|wyczerpala|wyczerpuje|ma swoje granice|ma granice)\b/,
    /\b(?:szlag|cholera|jasny gwint|krew) mnie (?:\w+ )?(?:trafi\w{0,3}|bierze|zalewa)\b/,
    /\bmnie (?:\w+ )?(?:szlag|krew|cholera) (?:\w+ )?(?:trafi\w{0,3}|zalewa|wezmie|bierze)\b/,
    /\bszalu (?:mozna )?dosta[cn]\w?\b/,
    /\b(?:jestem|czuje sie|jestesmy)(?: \w+){0,3} (?:wsciekl\w{1,2}|zl[ya](?! na siebie)|sfrustrowan\w|wkurz\w{2,4}|wkurw\w{2,5}|wnerwion\w|zirytowan\w|poirytowan\w|zdenerwowan\w|oburzon\w|rozczarowan\w|zawiedzion\w|zazenowan\w|zbulwersowan\w|zniesmaczon\w|zdegustowan\w|bezsiln\w|niezadowolon\w|zalaman\w|oszukan\w|zlekcewazon\w|zignorowan\w|potraktowan\w)\b/,
    /\b(?:wkurza|wkurzacie|wkurzasz|wkurwia\w{0,4}|denerwujecie|denerwujesz|irytujecie|irytujesz)\b/,
    /\b(?:doprowadza\w{1,4} mnie do|nerwicy (?:mozna )?dosta\w{1,3})\b/,
    /\b(?:nie mam|brak(?:uje)? mi|zabraklo mi)(?: \w+){0,2} (?:sil|sily|nerwow|slow|zdrowia)\b(?=.*\b(?:do|na|juz|slow|was)\b)/,
    /\bszkoda (?:slow|gadac|nerwow)\b|\brece (?:mi |juz ){0,2}opadaja\b/,
    /\bnie mam juz (?:\w+ )?(?:sil|sily|nerwow)\b|\bslow mi brak\w{0,3}\b|\bno nie wierze\b/,
    /\b(?:strat[aey]|marnowani[ea]) (?:mojego )?czasu\b/,
    /\b(?:marnuj\w{1,4}|zmarnowal\w{1,6}|tracic?|trace|traci)(?: \w+){0,4} (?:czas|czasu|nerwy|pol dnia|caly dzien)\b(?!.*\bjak\b)/,

    /^co to ma byc\b|\bco to ma byc$|\b(?:nic|niczego) nie (?:potrafi|umie|robi|ogarnia)(?:cie|sz)\b/,
    /\bto (?:jest )?jakies (?:\w+ )?(?:nieporozumienie|jaja|kpiny|zarty)\b/,
    /\bprzez (?:was|wasz\w{1,4}) (?:\w+ ){0,3}(?:strac|zmarnow)\w{2,6}\b/,
    /\b(?:strac|zmarnow)\w{2,6} (?:\w+ ){0,3}przez (?:was|wasz\w{1,4})\b/,
    /\b(?:rzygam|rzygac sie chce|oszalec (?:mozna|idzie)|(?:idzie|mozna) (?:oszalec|zwariowac))\b/,
    /\b(?:oszaleje|zaraz zwariuje|klamiecie|klamcy|nieudaczni\w{1,5}|partacz\w{0,3}|farsa)\b/,
    /\b(?:nie macie wstydu|arogancj[aei]|ignorancj[aei])\b/,
    /\bnie da sie (?:\w+ )?z wami\b|\b(?:czemu|dlaczego) nikt (?:\w+ ){0,2}nie (?:odpowiada|odpisuje|oddzwania|reaguje)\b/,
    /\bnikt (?:mi )?nie (?:odpowiada|odpisuje|oddzwania|reaguje) (?:mi )?od (?!.*oglosz)/,
    /\bnerwy ze stali\b|\banielsk\w{1,3} cierpliwosc\w{0,2}\b/,
    /\bniech was (?:\w+ )?(?:szlag|cholera|diabl\w|piek\w{2,4})\b|\bdaj(?:cie)? mi (?:\w+ )?spokoj\b/,
    /\bnie (?:wierze|do wiary) ze (?:mozna|tak)\b/,
    /\bnerwy (?:\w+ )?(?:puszczaja|puscily|siadaja|tracic|wysiadaja)\b/,
    /\b(?:dzialacie|dziala|gracie) mi (?:\w+ )?na nerwy\b|\bz wami (?:\w+ )?sie nie da\b|\bnie wytrzymam\b/,

    // Waiting and repeating.
    /\b(?:jak dlugo|ile czasu) (?:jeszcze )?mozna czekac\b/,
    /\bprzestan(?:cie)? (?:\w+ ){0,3}(?:wklejac|powtarzac|pisac|wysylac|odsylac|przysylac|klamac|sciemniac|mnie|mi)\b/,
    whole(
      `ile(?: jeszcze)?(?: razy)? (?:jeszcze )?(?:mam|mozna|trzeba jeszcze|bede|jeszcze) (?:\\w+ ){0,4}(?:podawac|wpisywac|${TO_SAY})`,
    ),
    whole(`ile razy (?:jeszcze )?(?:mam|musze|trzeba|mozna|bede)(?: \\w+){0,4} ${TO_SAY}`),
    /\b(?:ile (?:to )?(?:jeszcze )?mozna|jak dlugo jeszcze|do kiedy mam czekac|ile jeszcze bede|czekam i czekam)\b(?! (?:wyplac|zwrocic|kupic|dodac))/,
    whole(`(?:juz po raz ${NTH}|po raz ${NTH}(?: \\w+){0,2} ${SAY}|${SAY}(?: \\w+){0,3} po raz ${NTH})`),
    whole(`(?:juz )?${NTH} raz(?: z rzedu| juz)? (?:\\w+ ){0,2}(?:${SAY}|\\w{3,12}liscie|to samo)`),
    /\b(?:sto|setki|milion|tysiac|dziesiec|piec|kilkanascie|kilka|trzy|cztery|\d{1,3}) razy (?:\w+ ){0,2}(?:mowil|pisal|tlumaczyl|prosil|pytal|powtarzal|zglaszal|dzwonil)[ea]m\b/,
    /\b(?:juz|przeciez) (?:wam |ci |to |panu |pani ){0,2}(?:mowil|pisal|tlumaczyl|wyjasnial|podawal|powiedzial|napisal)[ea]m\b/,
    /\b(?:mowil|pisal)[ea]m (?:wam |ci )?(?:juz|przeciez)\b/,
    /\bczekam (?:\w+ ){1,6}i (?:dalej |nadal |wciaz |ciagle )?(?:nic|cisza|zero)\b/,
    /\b(?:ciagle|wciaz|zawsze|nadal|non stop|w kolko|znowu) (?:\w+ ){0,2}(?:t[aeo] sam[aeo]|te same) (?:odpowiedz\w?|formulk\w|regulk\w{1,3}|bzdur\w|gadk\w|wymowk\w|brednie)\b/,
    /\b(?:w kolko|ciagle|caly czas|non stop) (?:\w+ )?(?:powtarza\w{0,4}|wkleja\w{0,4}|pisze(?:sz|cie)|to samo$)/,
    /\b(?:powtarza\w{0,4}|wkleja\w{0,4}|pisze(?:sz|cie)) (?:mi )?(?:w kolko|ciagle|caly czas|to samo)\b/,
    /\b(?:gotow|kolejn|wyuczon)\w{1,3} (?:gotow\w )?(?:formulk|regulk)\w{1,3}\b/,
    /\b(?:zwodzicie|zbywacie|zbywaja|zbywasz|olewacie|olewaja|splawia(?:cie|ja)|ignorujecie)\b/,
    /\b(?:lekcewazycie|oklamujecie|oszukujecie|oszukaliscie)\b/,
    /\bnikt (?:\w+ ){0,3}(?:nic nie wie|nie raczy\w?|sie (?:tym )?nie (?:interesuje|przejmuje)|nie panuje|nie potrafi (?:mi )?pomoc|nie poczuwa)\b/,

    // The bot and its answers.
    /\b(?:nic|niczego|nadal|dalej|ciagle|wcale|w ogole|kompletnie) (?:mnie |z tego )?nie (?:rozumiesz|rozumiecie|rozumie|kuma\w{0,3}|czaisz|sluchasz|sluchacie|ogarnia\w{0,3})\b(?!.*\bjak\b)/,
    /\b(?:ty|wy|bot)(?: mi)? (?:w niczym|w ogole|wcale|nic)(?: mi)? nie (?:pomaga|umie|potrafi|wie)\w{0,3}\b/,
    /\bw (?:niczym|ogole)(?: mi)? nie pomaga(?:sz|cie)\b/,
    /\b(?:przeciez|znowu|znow|wcale|w ogole|kompletnie|zupelnie|ciagle|dalej) nie o to (?:\w+ )?(?:pyta|chodzi|prosi)\w{1,4}\b/,
    /\bnie o to (?:pyta|prosi)l[ea]m (?:\w+ ){0,2}(?:czytaj|przeczytaj|przeciez|do|kur)\w{0,4}\b/,
    /\b(?:czytaj(?:cie)?|przeczytaj(?:cie)?) (?:\w+ ){0,3}(?:ze zrozumieniem|wreszcie|w koncu|co (?:do (?:ciebie|was) )?pisze|uwaznie)\b/,
    /\b(?:umiesz|umiecie|potraficie|potrafisz) (?:\w+ )?czytac\b/,
    /\b(?:ty|wy|czy|czy ty|czy wy) w ogole (?:\w+ )?(?:czyta|slucha|rozumie|wie)(?:sz|cie)\b/,
    /\bczy (?:ktos )?(?:tu )?w ogole ktos czyta\b/,
    /\b(?:czego|co) (?:ty |wy |tu |w tym )?(?:jest )?(?:nie rozumie(?:sz|cie)|niezrozumialego|trudnego)\b/,
    /\bczy to (?:naprawde )?(?:takie|tak|az tak(?:ie)?) (?:trudne|trudno|ciezko|skomplikowane)\b/,
    /\b(?:odpowiedz|odpisz|zrob|zacznij|pomoz|napraw|oddaj|zajmij|naucz|przeczytaj)(?:cie)?(?: \w+){0,3} (?:w koncu|wreszcie)\b/,
    /\b(?:w koncu|wreszcie) (?:odpowiedz|odpisz|zrob|zacznij|pomoz|napraw|oddaj|zajmij)(?:cie)?\b/,
    /\b(?:pracuje|czyta|slucha|mysli|odpisuje|odpowiada)(?:cie|sz) (?:\w+ ){0,2}w ogole\b/,
    /\bpo co (?:w ogole )?(?:wam |mi |komu )?(?:ten|taki|jest|w ogole) (?:\w+ )?(?:bot|czat|chat|infolinia|obsluga)\b/,
    /\bza co (?:ja )?(?:wam |w ogole )?place\b/,

    // How we treat people.
    /\b(?:jaja|zarty|kpiny) (?:sobie )?(?:ze mnie )?(?:robi|stroi)(?:cie|sz)\b/,
    /\brobi(?:cie|sz) (?:sobie )?(?:ze mnie )?(?:sobie )?(?:jaja|zarty|kpiny|idiote|glupka|wariata|balona|w konia)\b/,
    /\b(?:kpicie|drwicie|kpisz|nabijacie sie|chyba (?:sobie )?(?:zartuje|kpi)(?:cie|sz))\b/,
    /\b(?:wy (?:tak )?(?:na )?powaznie)\b/,
    /\b(?:co wy (?:sobie )?(?:wyobrazacie|wyprawiacie|odwalacie|odstawiacie))\b/,
    /\b(?:macie|maja) (?:\w+ ){0,3}(?:gdzies|w dupie|w nosie|w powazaniu|za nic|za idiot\w)\b/,
    /\btrakt(?:ujecie|owan[yaie]) (?:\w+ ){0,3}jak (?:smiec\w{0,2}|powietrze|idiot\w{1,2}|intruz\w|zlo|zlodziej\w)\b/,
    /\b(?:wezcie|bierzcie) sie (?:\w+ ){0,2}(?:do|za) (?:roboty|robote|prac[ye])\b/,
    /\b(?:ogarnij(?:cie)? sie|sie ogarnij(?:cie)?)\b/,
    /\b(?:odpowiada|pisze)(?:sz|cie) (?:\w+ ){0,2}nie na temat\b|\bruszcie (?:sie|tylki|dupy)\b/,
    /\bzrobcie (?:cos |z tym |cos z tym )?(?:wreszcie|w koncu)\b/,
    /\bnigdy wiecej (?:\w+ ){0,4}(?:was|wasz\w{1,3}|tej firmy|tego sklepu|nie (?:kupie|zamowie|skorzystam|polece))\b/,
    /\bnigdy (?:juz )?(?:\w+ )?u was (?:\w+ )?nie\b|^nigdy wiecej$/,
    /\b(?:ostatni raz|pierwszy i ostatni raz) (?:\w+ ){0,3}(?:u was|kupuje|kupil\w{1,2}|zamawiam|zamowil\w{1,2}|korzystam)\b/,
    /\bwiecej (?:\w+ ){0,2}(?:u was|od was) (?:\w+ ){0,2}nie\b|\b(?:ide|odchodze|uciekam) do konkurencji\b/,

    // Swearing.
    /\b(?:kurw\w{0,4}|kurde (?:blaska|no|ile|co)|jeb(?:a[cnl]|i)\w{0,4}|pojeb\w{2,5})\b/,
    /\b(?:(?:s|wy|roz|za|po)?pierd[oa]l\w{0,6}|pierdziel\w{1,5}|ch[uj]{2}\w{0,3}|pieprzon\w{1,3})\b/,
    /\b(?:gown\w{1,5}|do dupy|z dupy|do cholery|cholera jasna|cholern\w{1,3}|do diabla|k mac)\b/,
    /\b(?:debil\w{0,6}|kretyn\w{0,5}|idiot(?:a|ami|ow|yczn\w{1,3}|ko)|palant\w{0,3}|patafian\w{0,3})\b/,
    /\b(?:brawo (?:po prostu|wy|naprawde)|po prostu brawo|dzieki za nic)\b/,
    /\b(?:gratuluje (?:\w+ )?(?:obslugi|podejscia|profesjonalizmu))\b/,
  ],
  unhelped: [
    /^(?:(?:no|ale|ej|hej|niestety|przeciez|sorry|kurcze|dzieki|to|ta odpowiedz|twoja odpowiedz|odpowiedz|mi|to mi|ja|wciaz|nadal|dalej|jednak) ){0,3}(?:(?:mi )?(?:(?:nic|wcale|w ogole|niestety|mi) ){0,2}nie (?:mi )?(?:pomog\w{1,5}|pomaga\w?|dal[oa]|przyda\w{1,4}|rozwiaz\w{2,4}|wyjasni\w{1,4}|odpowiada|jest pomocn[ea])(?: (?:mi|nic|problemu|wcale|w ogole|na moje pytanie|mojego problemu)){0,3}|nie (?:o to|to|tego|o tym|o tamto|na to) (?:mi )?(?:sie )?(?:py\w{3,6}|chodz\w{2,4}|szuka\w{1,3}|mialam? na mysli|mialem na mysli|chcial[ea]m)(?: (?:wiedziec|uslyszec|pytanie))?|nie na temat|nie ta odpowiedz)$/,
    /^(?:(?:no|ale|niestety|juz|i|a|z?robil[ea]m|s?probowal[ea]m|to|tak|tego|jak|mowisz|piszesz|wszystko) ){0,5}(?:(?:wciaz|nadal|dalej|ciagle|dalej mi|i tak|i) (?:mi |to |wszystko )?nie (?:dziala|chce dzialac|pomaga|idzie|rozumiem|wiem)|(?:i )?(?:nic|bez (?:zmian|efektu|skutku|rezultatu)|nie (?:zadzialal[oa]|pomogl[oa]|dalo rady|udalo sie|dziala)|dalej to samo|to samo|wciaz to samo|nic (?:z tego|to nie dalo|sie nie zmienilo)))$/,
    /^(?:(?:ale|niestety|to|ta|twoja|odpowiedz|chyba|jest|a|ty) ){0,4}(?:nieprawda|bledn[ae]|zl[ae]|nieprawidlow[ae]|bzdur[ay]|bez sensu|nie tak|nie na temat|niepoprawn[ae]|nie ma sensu|nie (?:jest )?prawd[aey]|mylisz sie|blad)(?: (?:ta|to|jest|co|piszesz|mowisz|odpowiedz|informacja|odpowiedzi)){0,3}$/,
    /^(?:(?:ale|ty|chyba|w ogole|znowu|nadal|dalej|niestety|mnie) ){0,3}(?:nie (?:zrozumial\w{1,3}|rozumiesz|rozumie pan|rozumie pani|odpowiedzial\w{1,3}|odpowiadasz|doczytal\w{1,3})|zle (?:mnie )?(?:zrozumial\w{1,3}|rozumiesz)|nie czytasz)(?: (?:mnie|mojego|moje|na|pytania|pytanie|o|co|to|chodzi|pytam|mi|w ogole)){0,4}$/,
  ],
};
