import type { RequestPatterns } from './request-patterns.ts';

const either = (...parts: readonly string[]) => `(?:${parts.join('|')})`;
const gap = (words: number) => `(?: \\w+){0,${words}}`;
/** The same, but not over `without`. */
const gapWith = (words: number) => `(?: (?!bez\\b)\\w+){0,${words}}`;
const whole = (...parts: readonly string[]) => new RegExp(`\\b${parts.join('')}\\b`);

/** In any case: which one is meant is told by the words around. */
const HUMAN = either(
  'czlo?wie\\w{1,5}|ludz(?:i|ie|iom|mi)|osob(?:a|e|y|ie)',
  'ktos|kogos|komus|kims|ktokolwiek|kogokolwiek|komukolwiek|kimkolwiek|human(?:a|em)?|panem|pania',
);
const STAFF = either(
  'agent(?:a|ce|em|ka|ke|ki|owi)?|doradc\\w{1,6}|kons(?!ultac)\\w{1,3}t[an]\\w{1,6}',
  'operator(?:a|em|ka|ke|ki|owi)?',
  'p?racowni(?:k|c)\\w{0,5}|przeds?tawiciel\\w{0,5}|specjali[sc]\\w{1,5}|eksper[tc]\\w{0,4}|fachow\\w{2,4}',
  'kierowni(?:k\\w{0,3}|ct?[wz]\\w{1,4})|m[ae]n[ae](?:dz|g)er\\w{0,4}|szef(?:a|em|owa|owej|owi)?',
  'przelozon\\w{1,4}',
  'zwierzchni\\w{1,5}|dyrektor\\w{0,4}|prezes(?:a|em|owi)?|su?per(?:v|w)i[sz]or\\w{0,3}|koordynator\\w{0,4}',
  'technik(?:a|iem|owi)?|serwisan\\w{1,4}|informatyk(?:a|iem|owi)?|inzynier\\w{0,4}',
  'admin(?:a|em|istrator\\w{0,4})?',
  'handlow(?:ca|cem|cowi|iec)|sprzedawc\\w{1,4}|ksiegow(?:a|ej|ym|ego|emu)|opiekun(?:a|em|ka|ke|ki|owi)?',
  'dyspozytor\\w{0,4}|likwidator\\w{0,4}|brokera?|brokerem|moderator\\w{0,3}|recepcjonist\\w{1,3}',
  'farmaceut\\w{1,3}',
);
const DEPARTMENT = either(
  'obslug(?:a|i|e)|biur\\w{1,3} obslugi|bok(?:iem|u)?|infolini(?:a|i|e)|support(?:em|u)?|help ?desk\\w{0,3}',
  'dzial(?:em|u|owi)?|zespol(?:em|u|owi)?|serwis(?:em|u)|recepcj(?:a|i|e)|wsparci(?:em|a)|centrala',
  'ksiegowosci(?:a)?',
  'oddzialem|sekretariat(?:em|u)|administracj(?:a|i)|biur(?:em|a)',
);
const PERSON = either(HUMAN, STAFF, DEPARTMENT);
const ONE_OF_YOURS = `(?:${PERSON}|(?:kole(?:ga|ge|gi)|kolezank(?:a|e|i)) (?:z|od))`;

/** Between a wish and the person wished for. */
const SMALL = either(
  'zyw\\w{1,3}|prawdziw\\w{1,3}|realn\\w{1,3}|ludzk\\w{1,3}|normaln\\w{1,3}|konkretn\\w{1,3}',
  'kompetentn\\w{1,3}',
  'jakas|jakis|jakiegos|jakiejs|inn\\w{1,3}|wasz\\w{0,3}|waszego|waszej|jednego|odpowiedni\\w{0,3}|wolnego',
  'live',
  'mi|nam|mnie|tu|tutaj|juz|no|w koncu|wreszcie|natychmiast|teraz|pilnie|po prostu|od razu|tylko|szybko',
  'najlepiej',
  'o|pomocy|pomoc|interwencj\\w|rozmowy|kontaktu|na czat|do telefonu|do tel|na linie|bardzo|uprzejmie|jednak',
);
const BOT = either(
  '(?:chat|czat)? ?bot(?:a|em|ami|ow|owi|om|y)?|robot(?:a|em|ami|ow|owi)?|maszyn(?:a|y|e|ami)',
  'automat(?:a|em|u|ami)?',
  'komputer(?:a|em)|program(?:em|u)|algorytm(?:em|u)?|sztuczn(?:a|ej) inteligencj\\w|ai',
  'wirtualn\\w{1,3} asystent\\w{0,3}',
);

const WISH = either(
  'chce|chcemy|chcial\\w{1,6}|wole|wolal\\w{1,6}|p?o?prosz[ea]|prosil\\w{1,6}|prosic|potrzeb\\w{1,6}|musze',
  'zadam|domagam',
  'moge|mozna|mozemy|moglbym|moglabym|mozliw\\w{1,6}|da sie|daloby|zalez[yi]\\w{0,4}|liczyc|szans[ae]',
  'oczekuje|pragne',
  'umozliw\\w{1,6}|daj|dajcie|dawaj|dawajcie|opcj[aei]|przycisk|pozwol\\w{0,4}|umow\\w{0,3}|umowcie|zycze',
  'wnosze|interesuje|jak',
);
const PLEASE = either('po?prosze|prosze|pl[iz]{0,2}s{1,3}|plz');
/** `I don't want to`, `without having to`, `do I have to`. */
const WILLING = `(?<!\\b${either(
  'nie (?:chce|chcemy|chcialbym|chcialabym|musze|potrzebuje|trzeba|bede|zamierzam|lubie)(?: \\w+)?',
  'bez(?: koniecznosci| potrzeby)?|zamiast|czy (?:musze|trzeba)|mam(?: juz)? umowion\\w{1,3}',
)} )`;

const TALK = either(
  '(?:po)?ro?zm\\w{1,5}[ai]c|(?:po)?gadac|(?:po)?mowic|(?:po|na)?pisac|(?:po)?[cz]zatowac|chatowac|rozmowic',
  '(?:po)?(?:rozmawia|gada)l(?:a)?bym|chetnie (?:porozmawiam|pogadam)|s?kontaktowac|dogadac|omowic',
  'przedyskutowac|wyjasnic|skonsultowac|porozumiec|zamienic|ustalic|zalatwic',
);
const CONVERSATION = either(
  'rozmow(?:a|e|ie|y)|kontakt(?:u|em)?|kontakcie|polacze\\w{1,3}|przelacze\\w{1,3}|(?:czat|chat)(?:u)?',
  'spotkani[ae]|konsultacj[aei]|(?:po)?rozmawiani[ae]|pogadani[ae]|s?kontaktowani[ae]',
);
const CONNECT_NOW = either(
  'po?lacz(?:cie)?|lacz(?:cie)?|przelacz(?:cie)?|przekieruj(?:cie)?|przekaz(?:cie)?|przepnij(?:cie)?',
  'przerzuc(?:cie)?',
  'skieruj(?:cie)?|skontaktuj(?:cie)?|oddaj(?:cie)?|eskaluj(?:cie)?|odeslij(?:cie)?|zglos(?:cie)?',
);
const CONNECT = either(
  'polaczyc|przelaczyc|przekierowac|przekazac|przepiac|przerzucic|skierowac|skontaktowac|odeslac|eskalowac',
);
const MATTER = either(
  'mnie|nas|moj\\w{0,2} \\w+|to|ta|te|sprawe|rozmowe|zgloszenie|temat|reklamacje|skarge|problem|czat|chat',
);

/** What somebody does who takes care of a customer: to do it, does it, did it. */
const TAKE_CARE = either(
  '(?:za|od|prze)dzwon\\w{1,4}|s?kontakt\\w{2,6}|od(?:ez|zyw)\\w{1,5}|odpisz\\w|odpis\\w{1,4}',
  'odpowie\\w{0,6}|napis\\w{1,4}',
  'porozmawia\\w{0,3}|pogada\\w{0,3}|przej(?:mie|ac|al|ela)|przejal\\w?|zaj(?:mie|ac|al|ela)|zerkn\\w{1,3}',
  'spojrz\\w{1,4}',
  'przyjrz\\w{1,4}|sprawdz\\w{0,3}|obejrz\\w{1,4}|wyjasni\\w{0,3}|wytlumacz\\w{0,3}|pomo(?:c|ze|gl|gla)',
  'rozpatrz\\w{0,3}',
  'doradz\\w{1,4}|poradz\\w{1,4}|podejd?\\w{1,3}|dolacz\\w{1,3}|zalatwi\\w{0,2}|rozwiaz\\w{1,3}',
  'popatrz\\w{0,3}|przeczyta\\w{0,2}|wejd?\\w{1,3}',
);
const CALL = either('(?:za|od|prze)dzwonic|dzwonic|zatelefonowac|skontaktowac sie|odezwac sie|sie odezwac');
const FOR_ME =
  '^(?=.*\\b(?:mi|mnie|mna|moj\\w{0,3}|mojego|mojej|nam|nas|nami|nasz\\w{0,3}|osobiscie)\\b)(?:.* )?';
const forMe = (...parts: readonly string[]) => new RegExp(`${FOR_ME}${parts.join('')}\\b`);
const OF_YOU =
  '(?:od|z) (?:was|panstwa|waszej|waszego|waszych|ludzi|zespolu|dzialu|obslugi|firmy|banku|biura|ekipy|serwisu|salonu|recepcji|centrali|kierownictwa)';

export const POLISH: RequestPatterns = {
  cues: 'czlowiek czlowieka czlowiekiem ludz osob konsultant agent pracowni doradc operator kolega kolezank przelozon kierowni menedzer szef specjalist technik przedstawiciel ktos kims kogos komus obslug biuro zespol wsparc bot bota botem robot maszyn automat chatbot zadzwon dzwon telefon oddzwon rozmaw porozmawiac pogadac polacz przelacz przekaz kontakt zyw prawdziw gadac gadat konsult pogad',
  asks: [
    // To talk with a person, in both orders.
    whole(WILLING, TALK, gapWith(4), ' ze? (?:\\w+ ){0,3}', PERSON),
    whole('ze? (?:\\w+ ){0,2}', PERSON, gap(3), ' ', WILLING, TALK),
    whole(WISH, gap(4), ' ', WILLING, CONVERSATION, gap(2), ' (?:ze?|od) (?:\\w+ ){0,3}', PERSON),
    new RegExp(
      `^(?:\\w+ ){0,2}${CONVERSATION} ze? (?:${SMALL} ){0,2}${PERSON}(?: ${SMALL}| ${PLEASE}){0,2}$`,
    ),
    new RegExp(`^(?:${SMALL} |${PLEASE} ){0,3}ze? (?:${SMALL} ){0,2}${PERSON}(?: ${PLEASE})?$`),
    whole(
      `(?:chce|chcialbym|chcialabym|wole|moge|mozna)(?: sie)? ze? (?:${SMALL}`,
      ` ){0,2}(?:czlowiekiem|ludzmi|kims$|obsluga|${STAFF})`,
    ),
    whole(
      `(?:chce|chcialbym|chcialabym|moge|prosze) (?:\\w+ )?ze? (?:nim|nia|nimi|wami|panstwem)${gap(1)} `,
      TALK,
    ),
    whole(WISH, gap(2), ' ', TALK, gap(2), ' ze? (?:wami|panstwem)'),
    whole('(?:z kim|do kogo)', gap(4), ' (?:zadzwonic|zwrocic|uderzyc|', TALK, ')'),
    whole(
      `(?:chce|chcialbym|chcialabym|wole|wolal\\w{1,6}|prosze|da sie|mozemy|potrzebuje)${gap(2)} ${TALK}`,
      `${gap(2)} (?:osobiscie|telefonicznie|przez telefon|na zywo|glosowo)`,
    ),
    whole('(?:czy|czyli) (?:ja )?(?:\\w+ )?(?:rozmawiam|pisze|gadam) (?:\\w+ ){0,2}z (?:\\w+ ){0,2}', HUMAN),

    // To be connected, transferred, passed on.
    whole('(?:po?lacz|przelacz|przekieruj)(?:cie)? (?:mnie|nas)(?: ', PLEASE, '| stad| dalej| teraz){0,2}$'),
    whole(
      '(?:moze|mozesz|mozecie|prosze)(?: \\w+)? (?:mnie|nas) (?:przelaczyc|polaczyc|przekierowac)(?: ',
      `${PLEASE})?$`,
    ),
    whole('ze? (?:\\w+ ){0,2}', PERSON, gap(4), ' (?:sie|mnie) ', CONNECT),
    whole('(?:polacz|przelacz|przekieruj)(?:cie)? mnie', gap(5), ' ', HUMAN),
    whole(CONNECT_NOW, gap(3), ' (?:do|na|ze?) (?:\\w+ ){0,3}', PERSON),
    whole('ze? (?:\\w+ ){0,2}', PERSON, gap(2), ' (?:mnie |nas )?', CONNECT_NOW),
    whole(CONNECT, gap(1), ' (?:mnie|nas|sie)', gap(2), ' (?:do|na|ze?) (?:\\w+ ){0,3}', PERSON),
    whole('(?:mnie|nas|sie)', gap(3), ' ', CONNECT, gap(1), ' (?:do|na|ze?) (?:\\w+ ){0,3}', PERSON),
    whole('(?:mnie|nas|sie) ze? (?:\\w+ ){0,2}(?:', PERSON, '|nim|nia|nimi)', gap(2), ' ', CONNECT),
    whole(CONNECT, ' (?:mnie|nas|sie) ze? (?:nim|nia|nimi)'),
    whole(
      `(?:prosze|poprosze|mozesz|mozecie)(?: \\w+)? ${CONNECT}${gap(2)} (?:do|na|ze?) (?:\\w+ ){0,2}`,
      PERSON,
    ),
    whole(
      `(?:przekieruj|przekaz|przekazcie|oddaj|oddajcie|zglos|zgloscie) (?:\\w+ )?${MATTER}${gap(2)} `,
      STAFF,
    ),
    whole(
      '(?:prosze|mozesz|mozecie|chce|mogliby\\w{0,4}) (?:\\w+ )?(?:przekazac|zglosic|oddac)(?: \\w+)? ',
      `${MATTER}${gap(2)} ${STAFF}`,
    ),
    whole(
      `(?:przekierowan|przelaczon|polaczon|skierowan)[yai]${gap(2)} (?:do|na|ze?) (?:\\w+ ){0,3}${PERSON}`,
    ),
    whole('o (?:\\w+ )?(?:przekierowanie|przelaczenie|przekazanie|skierowanie)', gap(3), ' ', PERSON),
    /\b(?:prosze o eskalacje|eskaluj(?:cie)?|(?:przekaz(?:cie)?|przekazac) (?:to |sprawe |mnie |temat ){0,2}wyzej)\b/,
    whole(
      '(?:zlozyc|zglosic|skarge) (?:\\w+ ){0,3}(?:do|u) (?:\\w+ )?(?:kierowni|menedz|menadz|manag|przeloz|szef)\\w{0,6}',
    ),

    // To get one.
    whole(
      `(?<!nie )${either('daj|dajcie|dawaj|dawajcie|zawolaj|zawolajcie|wezwij|wezwijcie|przyslij|przyslijcie|dac')}`,
      `(?: ${SMALL}){0,3} ${PERSON}(?! (?:dostep|uprawnien|znac|link|kod)\\w{0,4})`,
    ),
    whole(
      '(?<!nie )(?:chce|chcialbym|chcialabym|wole|potrzeb(?:uje|a|ny|na)|trzeba|prosze|poprosze|prosic|poprosic|zadam|szukam)',
      `(?: ${SMALL}){0,3} ${either(HUMAN, STAFF)}`,
      '(?! (?:do (?:pracy|sprzedazy)|dodac|usunac|zaprosic|zmienic|upowaznic|oznaczyc|zglosic|zablokowac|na stanowisko))',
    ),
    whole(
      '(?:prosze|poprosze|daj|dajcie)(?: mi| nam| o| pomoc){0,2} (?:obsluge|obslugi|support|bok|infolinie)',
    ),
    whole(
      `(?<!dla (?:\\w+ )?)${PERSON}(?: \\w+)? ${PLEASE}`,
      '(?:$| (?:do rozmowy|na czat|do telefonu|o kontakt|o telefon|szybko|bo|nie)\\b)',
    ),
    new RegExp(
      `^(?:${SMALL} |${PLEASE} |halo |hej |ej |do ){0,3}(?:${HUMAN}|agent\\w{0,2}|konsultant\\w{0,2}|doradc[aey])` +
        `(?: ${PLEASE}| ${SMALL}){0,2}$`,
    ),
    /^(?:prosze |poprosze )?(?:pracownika?|kierownika?|przelozony|przelozonego|operatora|menedzera?|obsluga klienta)(?: prosze| pls)?$/,
    whole(
      '(?:odpowiedzi?|pomoc\\w?|wsparci[ae]|wyjasnien\\w{0,2}|interwencj[ie]) (?:od )?(?:\\w+ )?(?:zyw\\w{1,3} )?czlowieka',
    ),
    /\b(?:poprosze|prosze o|wlacz|wlaczcie|daj|dajcie|chce)(?: mi)? (?:czat|chat|rozmow[ey]|kontakt|pomoc|live ?chat)(?: na zywo| live)\b/,

    // To reach one.
    whole(
      '(?:dotrzec|dostac|dobic|dodzwoni[ce]|dostane|dobijac|przebic|dopukac|trafic|zwrocic)(?: sie)?',
      `${gap(3)} do (?:\\w+ ){0,2}${either(HUMAN, STAFF, 'was', 'infolini', 'obslugi')}`,
    ),
    whole('(?:numer|telefon|nr|kontakt)(?: \\w+)? do (?:\\w+ ){0,2}', either(HUMAN, STAFF)),
    whole(
      `(?:moge|mozna|chce|chcialbym|chcialabym|wole)${gap(2)} zadzwonic do (?:\\w+ )?`,
      `${either('kogos|was', STAFF)}(?!.*\\b(?:niedziel|sobot|weekend|swiet|godzin))`,
    ),
    whole(
      `(?:macie|masz) (?:\\w+ )?(?:(?:zywego|prawdziwego|jakiegos) ${STAFF}`,
      '|czlowieka|kogos do (?:pomocy|rozmowy))',
    ),
    whole(
      `(?:chce|chcialbym|chcialabym|poprosze|prosze) do (?:${SMALL} ){0,2}(?:czlowieka|obslugi|${STAFF})`,
    ),
    whole('do (?:kogos|', STAFF, ')(?: \\w+)? zadzwonic'),
    whole(`(?:uslyszec|dowiedziec sie)${gap(2)} od (?:\\w+ ){0,2}${either('czlowieka|kogos|osoby', STAFF)}`),
    whole(
      '(?<!(?:przez|jak|ocenia|prowadzi|pisze|czyta) )(?:zyw|prawdziw|realn)(?:y|ego|emu|ymi?|ych|i|ej|a) (?:czlowie|ludz[im]|osob[aeyi]|konsultant|pracowni|agent|doradc)\\w{0,5}',
    ),
    whole(
      '(?:uzyskac|dostac|otrzymac|potrzebuje|prosze o|chce|skorzystac z) (?:\\w+ )?(?:pomoc|odpowiedz|wsparcie|porad)\\w{0,2} (?:od )?(?:\\w+ ){0,2}',
      either(HUMAN, STAFF),
    ),

    // Somebody shall take care of it.
    whole('niech', gap(4), ' ', ONE_OF_YOURS),
    whole('niech', gap(4), ' ', TAKE_CARE, gap(3), ' ', ONE_OF_YOURS),
    whole('(?:zeby|aby|by|azeby)', gap(4), ' ', ONE_OF_YOURS, gap(4), ' ', TAKE_CARE),
    whole('(?:zeby|aby|by|azeby)', gap(3), ' ', TAKE_CARE, gap(3), ' ', ONE_OF_YOURS),
    forMe(either(HUMAN, STAFF), gap(4), ' (?:moze|mogl|moglby|moglaby|da rade|zechce)', gap(4), ' ', CALL),
    forMe(STAFF, gap(3), ' (?:moglby|moglaby)', gap(4), ' ', TAKE_CARE),
    whole('(?:ktos|kto|ktokolwiek) (?:\\w+ )?', OF_YOU, gap(5), ' ', TAKE_CARE),
    whole('(?:moze|mogl|moglby) (?:\\w+ )?ktos (?:\\w+ )?', OF_YOU, gap(4), ' ', TAKE_CARE),
    forMe('(?:moze|moglby|mogl)', gap(2), ' (?:ktos|jakis \\w+)', gap(3), ' ', CALL),
    whole('(?:ktos|kto|czlowiek) (?:\\w+ ){0,5}(?:telefonicznie|osobiscie|przez telefon|na zywo)'),
    whole('(?<!rozmawial\\w{1,2} (?:\\w+ )?)z kims ', OF_YOU),
    whole('pomoze mi (?:\\w+ ){0,2}(?:czlowiek|', STAFF, ')'),
    whole(
      '(?:ktos|czlowiek) (?:\\w+ ){0,3}(?:przejac|przejmie|zerknac|zerknie|spojrzec|porozmawia|osobiscie|na zywo)',
    ),
    whole(
      `(?:odezwie|odpowie|odpisze|odbierze)(?: sie| mi| nam){0,2}${gap(2)} (?:ktos|czlowiek|ktokolwiek|`,
      `${STAFF})`,
    ),
    /\bktos (?:\w+ ){0,2}(?:odebrac|odbierze|odbiera|podejsc do) (?:\w+ )?telefonu?\b|\bodbierzcie (?:\w+ )?telefon\b/,
    whole('(?:jakis|jakas|ktorys) ', STAFF, gap(1), ' (?:woln|dostepn)[ya]'),
    whole(
      `jest${gap(3)} (?:dostepn|woln)(?:y|a) (?:\\w+ )?${STAFF}`,
      '(?!.*\\b(?:sobot|niedziel|weekend|godzin|swiet))',
    ),

    // To be called or contacted.
    /\b(?:zadzwon|oddzwon|przedzwon|zadzwoncie|oddzwoncie|przedzwoncie|zatelefonujcie|skontaktujcie sie|odezwijcie sie)\b/,
    /\boddzwoni(?:cie|sz)\b|\b(?:za|prze)dzwoni(?:cie|sz) (?:do mnie|mi)\b(?! (?:przed|gdy|jak|kiedy))/,
    whole(
      `(?:prosze|mozecie|mozesz|moglibyscie|mogliby|moglby|mogla|panstwo|zeby|by|da rade)${gap(4)} `,
      `${CALL}(?! do was| z wami)`,
    ),
    /\b(?:skontaktuj|skontaktowac) sie ze mna\b|\bmoze\w{0,4} (?:\w+ ){0,2}(?:do mnie|mi) (?:\w+ )?(?:oddzwonic|zadzwonic)\b/,
    whole(
      WISH,
      gap(3),
      ' (?:oddzwonieni[ea]|telefon (?:zwrotny|od)|(?:kontaktu?|rozmow[ey]) (?:telefoniczn|osobist)\\w{1,3})',
    ),
    /\b(?:prosze|prosilbym|prosilabym|prosba|prosimy) (?:\w+ )?o (?:\w+ )?(?:telefon|kontakt)\b(?! (?:do (?!mnie|nas)|mail|zastepcz|sluzbow|komorkow))/,
    /\b(?:czekam|licze) na (?:\w+ )?telefon\b/,

    // Is anybody real there?
    /\bjest (?:\w+ )?(?:tam|tu|tutaj) (?:\w+ ){0,2}(?:ktos|kto$|czlowiek|ludzie|konsultant|ktokolwiek)\b/,
    /\bjestes (?:\w+ )?(?:botem|robotem|automatem|maszyna) czy (?:\w+ )?(?:czlowiekiem|osoba)\b|\bjestes (?:\w+ )?(?:czlowiekiem|prawdziwa osoba) czy\b/,
    /\b(?:jest|sa|siedzi|czyta|odpisuje|pracuje|slucha)(?: to| sa)? (?:\w+ )?(?:ktos|ktokolwiek|czlowiek|ludzie|konsultant) (?:\w+ ){0,2}(?:tu|tam|tutaj|zywy|prawdziwy|zywi|po drugiej)\b/,
    /\b(?:tu|tam|tutaj|po drugiej stronie|na czacie|na linii) (?:\w+ ){0,2}(?:jest|sa|siedzi|pracuje|odpisuje|odpowiada|czyta) (?:\w+ ){0,2}(?:ktos|czlowiek|ludzie|osoba)\b/,
    /^(?:halo |hej |ej |dzien dobry |czy ){0,3}(?:jest ktos(?:$| (?:kto (?:moze|mi|pomoze)|z (?:was|obslugi|panstwa)|zywy|tu|tam))|ktos (?:tu |tam |tutaj |to )?(?:jest|czyta|zyje|odpisze|odpowie))\b/,
    /\bktos (?:tu|tam|tutaj) (?:\w+ ){0,2}(?:jest|zyje|czyta|pracuje)\b|\b(?:ktos|jakis|jakas) (?:\w+ )?(?:zywy|zywa osoba|zywy czlowiek)\b/,

    // Not with a bot.
    whole(`nie (?:chce|bede|zamierzam|mam (?:ochoty|zamiaru|sily))${gap(4)} (?:ze?|od) (?:\\w+ ){0,2}${BOT}`),
    whole(
      `${PERSON}${gap(4)} (?:nie|zamiast) (?:ze? |od |do |przez )?(?:\\w+ )?${BOT}`,
      '(?! (?:pis|ocen|tlum)\\w+)',
    ),
    whole(
      `(?:nie|zamiast|tylko nie) (?:ze? )?(?:\\w+ )?${BOT} (?:\\w+ ){0,2}${either('tylko|ale|lecz')}`,
      `${gap(3)} ${HUMAN}`,
    ),
    whole('(?:wylacz|wylaczcie|zabierz|zabierzcie|odlacz) (?:\\w+ ){0,3}', BOT),
    whole(
      `(?:dosc|dosyc|zadnych|koniec|stop|rezygnuje z rozmowy)(?: juz| tego| z| tym| tych| ze){0,3} ${BOT}`,
    ),
    whole('nie chce (?:\\w+ )?', BOT, '(?! (?:na|w|do|przy|dla)\\b)'),
    /\bbot (?:\w+ ){0,2}nie (?:pomoze|ogarnie|da rady|wystarczy|rozwiaze)\b/,
  ],
  denies: [
    /\b(?:godziny (?:pracy|otwarcia)|w jakich godzinach|w jakie dni|od ktorej godziny|o ktorej)\b/,
    /\bnie (?:potrzebuje|potrzebujemy|trzeba|musi|musicie|chce zeby|ma potrzeby)(?: mi| do mnie| \w+ac)? (?:\w+ )?(?:czlowieka|konsultanta|oddzwaniac|dzwonic|kontaktu|telefonu|ktos|nikogo)\b/,
    /\b(?:klienci|klient|uzytkownicy|uzytkownik|goscie) (?:\w+ )?(?:moze|moga|mogli|beda|bedzie|mogl|chce|chca|pyta)\b/,
    /\bjak (?:\w+ )?(?:dodac|dodaje|usunac|zaprosic|wlaczyc|wylaczyc|skonfigurowac|ustawic|zmienic|nauczyc|zainstalowac)\b(?!.*\b(?:prosze|chce|dajcie|zadzwon\w{0,3})\b)/,
  ],
};
