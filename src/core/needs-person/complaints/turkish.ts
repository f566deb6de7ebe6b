import type { ComplaintPatterns } from './complaint-patterns.ts';

const either = (...parts: readonly string[]) => `(?:${parts.join('|')})`;
const gap = (words: number) => `(?: \\w+){0,${words}}`;
const whole = (...parts: readonly string[]) => new RegExp(`\\b${parts.join('')}\\b`);

const BAD = either(
  'berbat\\w{0,6}|rezil\\w{0,6}|felaket\\w{0,6}|facia\\w{0,4}|fiyasko|igrenc\\w{0,6}|kepaze\\w{0,6}|cop',
  'coplug?u?|kabus|skandal',
  'fecaat|saka(?: gibi)?|komedi|yetersiz(?:siniz|sin)|beceriksiz\\w{0,6}|ilgisiz(?:siniz|lik)?',
  'saygisiz\\w{0,6}|ciddiyetsiz\\w{0,6}',
  'sorumsuz\\w{0,6}|vurdumduymaz\\w{0,6}|kalitesiz\\w{0,4}|amator\\w{0,6}|bes para etmez\\w{0,5}',
  'ise yaramaz\\w{0,4}|sacma ?sapan',
);
const SERVICE = either(
  '(?:musteri )?hizmet\\w{0,8}|firma\\w{0,6}|sirket\\w{0,8}|destek\\w{0,6}|servis\\w{0,6}',
  'uygulama(?:niz|siniz)|(?:chat)?bot\\w{0,5}',
  'banka\\w{0,5}|site(?:niz|ler)\\w{0,3}|magaza\\w{0,5}|sistem(?:iniz|siniz)|ilgi(?:niz)?|kargo\\w{0,5}',
  'internet(?:iniz)|deneyim|asistan\\w{0,4}',
);
const TIMES = '(?:kez|kere|defa|sefer)';
const SAY = either(
  'soyle|yaz|anlat|sor|tekrarla|tekrar et|tekrar ed|ilet|bildir|acikla|ara|gonder|de(?=di|y)',
);
const I_DID_OR_MUST = either(
  'd[iu][mk]|t[iu][mk]|y?[ae]c[ae]\\w{1,4}|[iu]?ca[mz]|y?[iu]?c[ae][mz]|m[ae]m(?:iz)?|y[iu]m|iyorum|uyorum',
  'y?[ae]yim',
);

export const TURKISH: ComplaintPatterns = {
  frustrated: [
    // What we are.
    /\b(?:rezalet\w{0,4}|rezilsiniz|kepazelik|sacmalik|sacmaliyorsun\w{0,3}|sacmalama\w{0,3})\b/,
    /\b(?:kabul edilemez|ise yaramaz(?:sin|siniz)?|yaramiyorsun\w{0,3}|yaramiyosun\w{0,3})\b/,
    /\bhic ?(?:bir |bi )?(?:ise|boka) yaram\w{1,8}\b/,
    /\b(?:beceriksiz|utanmaz|saygisiz|yalanci|ilgisiz|sorumsuz|ciddiyetsiz|rezil|kepaze|hirsiz|dolandirici|terbiyesiz|berbat|yetersiz)(?:siniz|sunuz|sin)\b/,
    whole(SERVICE, gap(3), ' ', BAD),
    whole(BAD, '(?: bir)?(?: \\w+)? ', SERVICE),
    whole(
      `(?:tam bir|resmen|tek kelimeyle|gercekten|cok|bu kadar|ne bu|boyle) ${BAD}`,
      '(?: (?:bu|ya|siniz|yani)|$)',
    ),
    whole(
      '(?:tam(?:amen)? bir|resmen) (?:\\w+ )?(?:rezalet|felaket|facia|fiyasko|kabus|saka|cop|komedi|dolandiric\\w{1,8}|soygun\\w{0,4}|hayal kirikligi)',
    ),
    /\b(?:resmen (?:dolandir|oyal|kandir|soy|dalga|alay)\w{1,12}|dolandirdiniz|kandirdiniz)\b/,
    /\b(?:kandiriyorsunuz|aldattiniz|oyaliyorsunuz|oyalamayin|bizi oyal\w{1,8}|beni oyal\w{1,8})\b/,
    /\b(?:gecistir\w{1,9})\b/,
    /\bbes para etmez\w{0,5}\b/,
    /\b(?:cok|bu kadar|son derece|asiri|boyle) kotu (?:bir )?(?:hizmet|firma|sirket|destek|musteri|servis)\w{0,6}\b/,
    /\bsacma ?sapan (?:cevap|konus|sey|yanit|laf)\w{0,8}\b/,
    /\bbu ne (?:\w+ )?(?:ilgisizlik|saygisizlik|rezalet|sorumsuzluk|rahatlik|sacmalik|yavaslik|ciddiyetsizlik|terbiyesizlik|bicim)\b/,
    /\b(?:kandirildim|bu kadar(?:i)? (?:da )?(?:olmaz|fazla)|bu nasil is|cok oldunuz)\b/,
    /\b(?:isinizi (?:\w+ )?yapin|hakkimi helal etm\w{1,8}|el insaf|insaf (?:ya|be)|allahtan korkun)\b/,
    /\b(?:bu )?ne sacma\b|\b(?:hizmet|ilgi|destek|musteri)\w{0,10} (?:hizmet\w{0,6} )?sifir\b/,
    /\b(?:adam akilli|dogru duzgun|adam gibi) (?:cevap|oku|anla|hizmet)\w{0,5}\b/,
    /\bhic yardimci ol(?:mu|ma)\w{2,9}\b|\byardimci olmuyorsun\w{0,3}\b/,
    /\bpara(?:mi|mizi) (?:\w+ )?(?:caldiniz|yediniz|gasp ettiniz|ic ettiniz)\b/,
    /\bguven(?:im|imi|imiz)? (?:\w+ )?(?:kalmadi|kaybettiniz|sarsildi)\b|\bkabahat bende\b/,
    /\bsuc(?: bende| benim)\b|\b(?:perisan|rezil|magdur|pisman) ettiniz\b|\bmusteri(?:nizi)? kaybettiniz\b/,
    /\b(?:profesyonel|ciddi|durust|guvenilir) degilsin(?:iz)?\b|\baciz(?:siniz|sin)\b/,
    /\bbecerem(?:iyor|e)\w{2,7}\b|\bsaka gibi(?:siniz|sin)?\b/,
    /\bbos (?:bos (?:cevap|konus|yaz)|yapma|vaat)\w{0,6}\b|\bne ise yar(?:iyor|ar)s[iu]n\w{0,3}\b/,
    /\b(?:rezil|kepaze|igrenc) bir\b|\bberbat (?:bir )?(?:uygulama|site|sistem|deneyim)\b/,
    /\b(?:yalan soyl[ue]\w{3,10}|kandirmayin|olacak is degil|berbat ettiniz|mahvettiniz|batirdiniz)\b/,
    /\b(?:oyalama(?:yin|niz))\b/,
    /\b\w{3,12}m[ae]ktan (?:\w+ )?(?:yoruldu[mk]|usandi[mk]|bezdi[mk]|helak)\b|\byoruldum artik\b/,
    /\bartik yoruldum\b|\b(?:kizdirma|sinirlendirme|cildirtma)(?:yin)?\b/,
    /\b(?:cevap ver|yanit ver|coz|yardim ed|anla|oku|ilgilen|duzelt|yap)(?:y?[iu]n|sene|sana|seniz\w)? artik\b/,
    /\bartik (?:cevap ver|yanit ver|coz|ilgilen|duzelt)(?:y?[iu]n)?(?:$| su)/,
    /\bsikayetciyim\b|\b(?:cok |ne )?kotusunuz\b|\b(?:gundur|haftadir|aydir|saattir) (?:\w+ ){0,6}kimse\b|\bhic memnun (?:degil|kalma)\w{1,4}\b/,
    /\ben kotu (?:\w+ )?(?:alisveris|hizmet|firma|sirket|destek|servis|banka|uygulama|deneyim|bot|musteri)\w{0,6}\b/,
    /\bhayatimda (?:\w+ ){0,5}gormedim\b/,
    /\b(?:firma|sirket|hizmet|servis|destek|rezalet|sorumsuzluk|saygisizlik) gormedim\b/,
    /\bboyle (?:\w+ ){0,3}(?:olmaz(?: olsun)?|olamaz|olur mu|m[iu] olur|gormedim|yapilmaz)\b(?=.*\b(?:hizmet|firma|sirket|destek|servis|internet|is|sey|banka|uygulama|musteri|rezalet|olmaz olsun)\b|$)/,
    /\bolmaz olsun\b/,
    /\b(?:bu )?(?:ne|nasil) (?:bicim|bir) (?:\w+ )?(?:firma|hizmet|sirket|sistem|servis|destek|rezalet|musteri|is bu|bot|banka|sorumsuzluk|saygisizlik)\w{0,7}(?: bu| ya|siniz)?\b(?! (?:var|sun|veriyor|sagli|alabil|alac|kullan|oner|secm|gerek|lazim))/,

    // The end of patience.
    /\b(?:biktim|biktik|biktirdiniz|bikkinlik|bezdim|bezdik|bezdirdiniz|usandim|usandik|gina geldi)\b/,
    /\b(?:illallah|canima (?:tak|yetti)|canimiza tak|burama kadar|burnumdan geldi)\b/,
    /\b(?:pes (?:artik|dogrusu|diyorum|yani|vallahi)|yaziyor pes)\b/,
    /\b(?:yeter(?:in)? (?:artik|be|ya|yahu|lan|ulan|ama)|artik yeter|yetti (?:artik|be|gari|gayri|canima)|yetti)\b(?!.*\b(?:mi|kadar)$)/,
    /^yeter$/,
    /\bsab[ir]{1,2}\w{0,5} (?:\w+ ){0,2}(?:kalmadi|tasti|tasiyor|tukendi|tukeniyor|bitti|bitiyor|zorl\w{1,8}|sinir\w{1,6}|sonun\w{1,3}|tasir\w{1,6})\b/,
    /\bsabrimi (?:\w+ )?(?:tasir|zorl|tuket)\w{1,12}\b/,
    /\b(?:sinirliyim|sinirlendim|sinirleniyorum)\b/,
    /\b(?:sinir (?:oldum|oluyorum|ettiniz|ediyorsun\w{0,3}|krizi|bozucu))\b/,
    /\b(?:sinirlerim\w{0,3} (?:\w+ )?(?:boz|alt|gerg|harap|zip)\w{1,8})\b/,
    /\b(?:sinirden (?:\w+ )?(?:el\w{1,3}|deli\w{0,5}|cild\w{1,8}|kudur\w{1,8}|patla\w{1,8}|titr\w{1,8}|agla\w{1,8}|kafay\w))\b/,
    /\b(?:kizginim|ofkeliyim|cok kizdim|cildir(?:mak uzere|acag|iyor|tt|dim|icam)\w{0,6})\b/,
    /\b(?:deli (?:etme|etti|oldum|ettiniz|ediyorsunuz|olacagim|olucam|oluyorum))\b/,
    /\b(?:delir(?:dim|t|ece|ice|iyor)\w{0,6}|kafayi (?:yiyece|yedi|yice)\w{1,4})\b/,
    /\b(?:nefret (?:ediyorum|ettim|ettirdiniz)|bunaldim|sikildim artik|dayanamiyorum|dayanacak gucum)\b/,
    /\b(?:tahammulum\w{0,3}|cileden cik\w{1,8}|bu cile|duvara konus\w{1,8}|cekilmez oldu\w{0,3})\b/,
    /\bhayal kirikligi(?:na|ni|yim| yas\w{1,6}|siniz| oldu\w{0,4}| bu)?\b(?=.*(?:ugra|yasa|oldu|siniz|bu|sizin|cok|buyuk)|$)/,
    /\b(?:sizden|size) (?:\w+ ){0,3}(?:beklemezdim|yakis\w{1,8}|yazik|yaziklar)\b|\byaziklar olsun\b/,
    /\byazik(?:tir)? (?:ya|size|gercekten)\b|^yazik$/,
    /\b(?:vakit|zaman) kayb[ii]\w{0,6}\b/,
    /\b(?:vaktimi|zamanimi|gunumu) (?:\w+ )?(?:cal|bosa|harca|harci|israf|yedi)\w{0,10}\b/,
    /\bbosuna (?:\w+ )?(?:ugras|yaz|vakit|bekle)\w{1,9}\b/,
    /\bbir daha (?:\w+ ){0,5}(?:almam|alirsam|almayacagim|kullanmam|kullanmayacagim|gelmem|ugramam|calismam|yapmam|vermem|vermeyecegim|girmem|tovbe|asla)\b/,
    /\b(?:tovbeler olsun|tovbe (?:ettim|bir daha))\b/,
    /\b(?:son (?:kez|defa|alisverisim|siparisim)) (?:\w+ ){0,3}(?:sizden|sizinle|oldu|bu|olacak)\b/,

    // Repeating and waiting.
    whole('(?:kac|kacinci) ', TIMES, '(?:dir)? (?:\\w+ ){0,4}', SAY, I_DID_OR_MUST),
    whole('(?:kac|kacinci) ', TIMES, ' (?:daha|oldu|ayni seyi)'),
    /\b(?:bu )?kacinci (?:yazis|soyleyis|arayis|mesaj|mail|talep|sikayet|anlatis)\w{0,4}\b/,
    whole(
      '(?:kacinci|ucuncu|dorduncu|besinci|altinci|onuncu|yuzuncu|bininci|milyonuncu) ',
      `${either('kez|kere|defa|sefer')}(?:dir)?`,
    ),
    whole(
      `(?:defalarca|onlarca kez|yuz kere|bin kere|bin kez|bin defa|(?:uc|dort|bes|on|\\d{1,2}) ${TIMES}`,
      `(?:dir)?) (?:\\w+ ){0,2}${SAY}(?:d[iu][mk]|t[iu][mk])`,
    ),
    /\b(?:zaten|demin|az once|daha once) (?:\w+ )?(?:soyledim|soylemistim|yazdim|anlattim)\b(?: ya| ki| iste|$)/,
    /\bzaten soyledim\b/,
    /\b(?:hep|surekli|yine|gene|durmadan|habire|her seferinde|ayni) (?:\w+ )?(?:ezber|hazir|kopyala\w{0,3}|sablon|sacma|bos|robotik) (?:\w+ )?(?:cevap|mesaj|laf|yanit|cumle)\w{0,5}\b/,
    /\b(?:hep|surekli|yine|gene|durmadan|habire|donup dolasip) ayni (?:cevap|sey|laf|masal|terane|bahane|nakarat|cumle|mesaji? (?:at|yaz|gonder|ver)|hikaye|yanit)\w{0,8}\b/,
    /\b(?:ezber cevap|ayni (?:cevab\w|seyi|mesaji) (?:ver|yaz|soyle|at|gonder)\w{0,4} dur\w{2,8})\b/,
    /\b(?:ayni (?:cevab\w|mesaji) (?:veriyo|yaziyo|atiyo)\w{1,7}|papagan gibi)\b/,
    /\b(?:ayni seyi (?:tekrarl|yazip|soyley|tekrar|yaziyors|soyluyors)\w{0,10}|her gun (?:\w+ )?bahane)\b/,
    /\b(?:baska bir bahane|bahane uydur\w{1,8}|bozuk plak)\b/,
    /\b(?:daha )?ne kadar (?:daha )?bekle(?:yece|yice|ti|me)\w{1,9}\b(?=.*\b(?:daha|yeter|artik|sizi)\b|$)/,
    /\b(?:beklemekten|bekletil\w{1,9}|bekletiyorsunuz|bekletmeyin|agac oldum|bekle bekle)\b/,
    /\bkimse(?:nin)? (?:\w+ ){0,3}(?:ilgilenmiyor|umursamiyor|takmiyor|umurunda|sorumluluk almiyor|tinlamiyor|muhatap olmuyor)\w{0,3}\b/,
    /\bumurunuzda (?:\w+ )?(?:degil|mi)\w{0,3}\b|\bumursam\w{1,8}sunuz\b|\bgormezden gel\w{1,9}\b/,
    /\b(?:gunler|hafta|ay|gun|saat)(?:lar|ler)?dir (?:\w+ ){0,5}(?:cevap yok|ses yok|oyal\w{1,9}|ugrastir\w{1,9}|sonuc yok|hala (?:cevap|ses|bir sey) yok)\b/,

    // The bot and its answers.
    /\b(?:beni |bizi |hic ?(?:bir sey|bisey)? ?|dedigimi |derdimi |yazdigimi )?anlami?yo(?:r?sun(?:uz)?|nuz|n|r mus\w{1,5})\b/,
    /\b(?:bot|asistan) (?:\w+ )?(?:hic ?bir sey|beni|dedigimi|hicbirsey) (?:\w+ )?anlami?yor?\b/,
    /\b(?:onu|bunu|oyle|boyle bir sey) (?:sormadim|demedim|sormuyorum|yazmadim|sormadik)\b/,
    /\b(?:sordugum|dedigim) (?:soru)?(?:ya|yla|sey bu|sey)? ?(?:\w+ )?(?:bu degil(?: ki)|cevap ver(?:in|sene|sen)|alakasi yok|alakasiz)\b/,
    /\bne diyorum ne\b|\bben ne diyorum\b/,
    /\b(?:okumadan (?:cevap|yaz)\w{0,6}|okusana|okusaniz\w?|okumuyor mus\w{1,5}|okumuyorsun\w{0,3})\b/,
    /\b(?:dogru duzgun oku\w{0,3}|once (?:\w+ )?oku(?:yun)?|okuma(?:n|niz)? (?:\w+ )?yok mu)\b/,
    /\b(?:okudugunu anla\w{0,6}|yazdigimi oku\w{0,6}|yazdiklarimi oku\w{0,6})\b/,
    /\b(?:ne kadar|bu kadar|cok) (?:mu )?zor (?:olabilir|olamaz|mu|olmamali)\b(?!.*\bkurulum)/,
    /\b(?:bu kadar )?zor mu (?:ya|bu|gercekten|cevap|bir)\b|\bnesini anlam\w{1,8}\b/,

    // How we treat people.
    /\b(?:dalga|alay|tasak|matrak) mi (?:gec|ed)\w{1,10}\b/,
    /\b(?:dalga gecer gibi|alay eder gibi|dalga geciyorsun|dalga gecmeyin|alay ediyorsun)\w{0,3}\b/,
    /\b(?:saka|oyun) mi (?:yap|bu|oyna|sanki)\w{0,8}\b|\bsaka misin\w{0,3}\b/,
    /\bkafa(?:mi|niz\w)? mi (?:bul|guzel)\w{0,8}\b|\bciddi misiniz (?:ya|siz)\b|\bkomik misiniz\b/,
    /\b(?:utanin|utanmiyor mus\w{1,5}|utanc verici|utanmadan|hic utan\w{1,8}|vicdansiz\w{0,6})\b/,
    /\b(?:insafsiz\w{0,6}|ahlaksiz\w{0,6}|akil alir gibi degil|inanilir gibi degil)\b/,
    /\b(?:pisman (?:oldum|ettiniz|oldugum)|insan yerine koy\w{1,8}|aptal yerine koy\w{1,8})\b/,
    /\b(?:salak yerine koy\w{1,8}|enayi yerine koy\w{1,8})\b/,
    /\bayiptir\b|\bayip (?:\w+ )?(?:denen|size|artik|ediyorsunuz|be|ya|yapiyorsunuz|vallahi)\b/,
    /\b(?:cok|buyuk|yaptiginiz) (?:\w+ )?ayip\b|^ayip$/,
    /\b(?:magdur (?:ettiniz|ediyorsunuz|oldum|edildim|ediliyor\w{0,3}))\b/,
    /\b(?:yuh (?:artik|size|yani|ya|be|diyorum)|oha (?:artik|ya))\b|^yuh\b/,
    /\b(?:skandal bir|tam skandal|bu (?:bir )?skandal|lanet olsun|lanet (?:bot|sirket|firma|uygulama))\b/,
    /\b(?:kahretsin|kahrolsun)\b/,
    /\b(?:allah (?:\w+ )?(?:kahretsin|belani\w{0,5}|cezani\w{0,4}|askina (?:ya|yeter)))\b/,
    /\b(?:belanizi (?:versin|bul\w{0,5})|haram olsun|zehir zikkim)\b/,
    /\b(?:tebrik ederim|tebrikler|bravo|aferin|helal) (?:\w+ ){0,3}(?:kacirma|rezil|basardiniz yine|konusunda)\b/,
    /^of+ (?:ya|be|yeter|artik)\b|\bof ya of\b|\boff+ (?:ya|be|yeter)\b|^(?:uf+|of+f)\b/,

    // Swearing.
    /\b(?:salak(?! sacma)\w{0,4}|aptal(?! (?:bir soru|soru))\w{0,4}|ahmak\w{0,4}|gerizekali\w{0,5})\b/,
    /\b(?:geri zekali\w{0,5}|embesil\w{0,4}|dangalak\w{0,4}|serefsiz\w{0,6}|haysiyetsiz\w{0,6})\b/,
    /\b(?:mal mis\w{1,5}|amk|amq|amina\w{0,4}|aminak\w{1,6}|siktir\w{0,6}|sikeyim|sikerim|sikik)\b/,
    /\b(?:sokayim|sokarim|orospu\w{0,6}|pezeveng?k?\w{0,4}|bok gibi|boktan|oc sunuz|gotunuz\w{0,3})\b/,
    /\b(?:defol\w{0,4})\b/,
  ],
  unhelped: [
    /^(?:(?:hayir|ama|maalesef|malesef|bu|o|bunlar|ki|yok|verdigin(?:iz)?|cevap|cevabin(?:iz)?|cozum|bilgi|soylediklerin|hic|pek|benim|bana) ){0,4}(?:(?:bir )?(?:ise|isime|isimi) (?:yaramadi|yaramiyor|yaramaz|gormedi)|yardim(?:ci|i)? (?:olmad[iu]\w{0,4}|olmuyor\w{0,4}|etmedi\w{0,4}|olamad\w{1,4}|dokunmadi)|(?:faydasi|yarari) (?:olmadi|yok)|faydasiz|(?:sorunu?mu?|problemimi|sorunu) (?:cozmedi|cozmuyor))(?: (?:ki|bana|hic|bu|maalesef)){0,2}$/,
    /^(?:(?:ama|maalesef|dedig\w{2,5}|bunu|bunlari|onu|onlari|hepsini|zaten|daha once|ben|denedim|yaptim|soyledig\w{2,5}|de|yine|hala|halen|gene) ){1,6}(?:(?:de|da|ise) )?(?:calism(?:iyor|adi)|olm(?:uyor|adi)|duzelmedi|cozulmedi|degismedi|acilmiyor|yaramadi|ayni(?: (?:sorun|hata|sey))?|fark etmedi|sonuc (?:yok|alamadim)|denedim|yaptim)$|^(?:olmadi|duzelmedi|cozulmedi)(?: (?:yine|ki|hala|maalesef))?$/,
    /^(?:(?:hayir|ama|bu|verdigin(?:iz)?|cevap|cevabin(?:iz)?|bilgi|tamamen|soyledigin|konuyla) ){0,4}(?:yanlis(?: (?:bilgi|cevap|anladin(?:iz)?|biliyorsun|yanit))?(?: (?:bu|verdin(?:iz)?|veriyorsun(?:uz)?|soyluyorsun(?:uz)?))?|hatali|dogru degil|alaka(?:siz|si yok)|(?:ne )?ilgisi yok)$/,
    /^(?:(?:hayir|ama|ben|benim|size|sana) ){0,3}(?:(?:onu|bunu|oyle bir sey|oyle) (?:sormadim|sormuyorum|demedim|demek istemedim|kastetmedim|sormamistim)|(?:sordugum|istedigim|aradigim|kastettigim)(?: sey)?(?: cevap)? (?:bu|o) degil(?:di)?|soru(?:m|mun cevabi|mun yaniti)? (?:bu|o) degil(?:di)?|(?:bu )?(?:sorumun )?cevab[ai]?i? (?:bu )?degil|sorum(?:u|a|un)? (?:hala |yine )?(?:anlamad\w{2,4}|anlamiyorsun(?:uz)?|cevap \w{3,12}|cevabi \w{3,12}|cevapla\w{4,9}|yanitla\w{4,9})|(?:beni |yine |hala |hic |ne dedigimi |demek istedigimi ){0,3}(?:anlamadin(?:iz)?|anlamiyorsun(?:uz)?|yanlis anladin(?:iz)?))(?: (?:ki|beni|sorumu|galiba)){0,2}$/,
  ],
};
