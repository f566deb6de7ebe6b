import { type Sayings, whole } from './sayings.ts';

const REAL = '(?:bir |gercek |canli |sadece ){0,3}';
const KIND = `${REAL}(?:insan|kisi|bot|chatbot|robot|makine|yapay zeka|asistan|program|temsilci|otomatik|gercek)`;
const ASKS = '(?:misin(?:iz)?|musun(?:uz)?|mi(?:sin|yim)?|mu)';
const WITH = `${REAL}(?:(?:insan|biri|kisi|bot|robot|yapay zeka|makine|temsilci|kim)(?:y?l[ae]|siyle| ile))`;
const TALK = '(?:konusuyorum|gorusuyorum|yazisiyorum|mesajlasiyorum|konusuyoruz)';

export const TURKISH: Sayings = {
  identity: whole(
    `(?:sen |siz )?(?:kimsin(?:iz)?|nesin(?:iz)?)(?: sen| siz)?|(?:ben )?(?:su an(?:da)? |simdi )?kim(?:in)?le ${TALK}`,
    `(?:sen |siz |bu |burasi |burada(?:ki)? |karsimda(?:ki)? ){0,2}${KIND} ${ASKS}(?: (?:yoksa )?${KIND}(?: ${ASKS})?)?(?: var| yaziyor| cevap veriyor| sen)?`,
    `(?:ben )?(?:su an(?:da)? |simdi |burada )?${WITH} (?:mi )?(?:yoksa )?(?:${WITH} )?(?:mi )?${TALK}(?: (?:su an|acaba|yoksa ${WITH}(?: mi)?|yoksa ${KIND}(?: ${ASKS})?))?`,
    `(?:bana )?(?:kim|${KIND} ${ASKS}) (?:cevap veriyor|yaziyor|yanit veriyor)(?: bana)?`,
    '(?:senin |sizin )?(?:adin|adiniz|ismin|isminiz) (?:ne|nedir|var mi)(?: senin| sizin)?|kendini(?:zi)? tanit(?:ir misin)?|seni kim (?:yapti|yaratti|gelistirdi|yazdi)',
    '(?:sen |benim icin |bana )?(?:ne|neler) (?:yap(?:abil|ar)(?:ir|iyor)?sin(?:iz)?|yapabiliyorsun(?:uz)?|yapiyorsun(?:uz)? sen)|ne ise yar(?:iyor|ar)sin(?:iz)?|(?:bana )?(?:nasil|ne konuda|hangi konularda|nelerde) yardim(?:ci)? (?:edebil|olabil)(?:ir|iyor)sin(?:iz)?|(?:ozelliklerin|yeteneklerin|gorevin) (?:ne|neler|nedir|nelerdir)',
  ),
  opening: whole(
    'yardim|yardim edin|yardim lazim|(?:bir )?yardima ihtiyacim var|(?:bana )?yardim(?:ci)? (?:eder|edebilir|olur|olabilir) (?:misin|misiniz|musun|musunuz)',
    '(?:bir )?(?:sorum|sorunum|problemim) var|(?:bir )?soru(?: sorabilir miyim)?',
  ),
};
