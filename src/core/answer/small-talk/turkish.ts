import type { SmallTalkWords } from './small-talk-words.ts';

const HELLO =
  'merhaba(?:lar)?|mrb|mrhb|meraba|selam(?:lar)?|slm|sa|as|selamun ?aleykum|aleykum ?selam|gunaydin(?:lar)?|tunaydin|(?:iyi|hayirli) (?:gunler|aksamlar|sabahlar|haftalar|calismalar|pazarlar|bayramlar|isler|cumalar)|kolay gelsin|alo';
const HOW =
  'nasilsin(?:iz)?|nasil (?:gidiyor|gidiyo)|naber|nbr|ne (?:haber|var ne yok)|n ?apiyorsun(?:uz)?|ne yapiyorsun(?:uz)?|iyi ?misin(?:iz)?|umarim iyisin(?:iz|izdir)?|keyifler nasil|memnun oldum';
const ALL =
  'herkese|hepinize|arkadaslar|hocam|size|sizlere|sana|efendim|beyler|hanimefendi|beyefendi|tekrar|tekrardan|canim|dostum|millet|kardesim|abi|ekip|yine';
const THANKS = [
  '(?:cok |binlerce |sonsuz )?(?:tesekkur(?:ler|lerimi sunarim)?|tesekurler|tesekkr|tsk(?:ler|rler|r)?|sa(?:g|)? ?ol(?:un|asin|asiniz|sun|unuz)?|eyvallah|eyw|mersi|minnettarim)(?: (?:ederi[mz]|ederiz|ettim))?',
  'allah (?:sizden |senden |hepinizden )?razi olsun|(?:emeg\\w{2,6}|el(?:in|iniz|ler)\\w{0,5}|agzin\\w{0,3}) saglik|iyi ki vars?in(?:iz)?|var ?ol(?:un)?',
  '(?:gercekten |cok )?(?:harika|super|muhtesem|mukemmel|efsane|kral|sahane|basarili|hizli|nazik|iyi|ilgili|yardimsever|tatli)(?:sin|siniz|siniz hepiniz|ydiniz|ydi)|harika|super|supper|muhtesem|mukemmel|sahane|bravo|helal(?: olsun)?|aferin|on numara|cok (?:guzel|iyi|basarili|sevindim|memnun kaldim|memnunum)',
  '(?:sorun(?:um|umuz)?|problem(?:im)?|mesele|is(?:im)?) (?:\\w+ )?(?:cozuldu|halloldu|hallettim|cozdum|giderildi|duzeldi|kalmadi|bitti)|oldu|calisti|(?:simdi|artik|evet|tamam) (?:calisiyor|acildi|oluyor)|duzeldi|cozuldu|halloldu|hallettim|basardim|buldum|anladim|anlasildi',
  '(?:cok )?(?:ise|isime|isimi) (?:yaradi|gordu)|(?:cok |gercekten )?yardimci oldun(?:uz)?|yardim(?:in|iniz)?i? dokundu|tam (?:da )?(?:aradigim|istedigim|bunu ariyordum|ihtiyacim olan)(?: (?:sey)?(?:buydu|di|bu)?)?|hizli (?:cevap|donus|hizmet)|guzel hizmet|iyi hizmet',
].join('|');
const BESIDE = [
  'tamam(?:dir)?|ok|okey|evet|peki|simdi|artik|cok|gercekten|her ?sey|herkese|hepinize|size|sana|sizlere|tekrar|yine|de|da|ve|valla|vallahi|hocam|efendim|abi|kardesim|canim|arkadaslar|hizli|guzel|bu|kadar(?:di)?|gerek kalmadi|aynen|oh|ah|vay|be|ya|iste|sonunda|nihayet|hemen|sayenizde|sayende|bilgi|yardim|ilgi|cevap|destek',
  '(?:\\w{2,12} )?(?:yardim|bilgi|cevab|cevap|ilgi|destek|deste|hizmet|donus|aciklama|her sey|anlayis|sabr)\\w{0,8} icin|baska (?:bir )?(?:sorum|sorunum|soru) yok',
  '(?:iyi|hayirli) (?:gunler|aksamlar|calismalar|isler)|kolay gelsin',
].join('|');
const BYE = [
  'hos(?:ca)? ?kal(?:in|iniz)?|(?:(?:sonra|yarin|haftaya|tekrar|yine) )?(?:gorus(?:uruz|mek uzere|elim)|konusuruz)|gule gule|bay(?: ?bay)?|bye(?: bye)?|bb|elveda|iyi (?:geceler|hafta ?sonlari|tatiller|uykular)|(?:iyi|hayirli|guzel) (?:gunler|aksamlar|calismalar|haftalar|isler|bir gun) (?:dilerim|diliyorum|dileriz)',
  'kendin(?:e|ize) (?:cok )?(?:iyi |dikkat )(?:bak(?:in|iniz)?|et|edin)|allaha? ?(?:emanet(?: ol(?:un)?)?|ismarladik)|ben (?:kactim|gidiyorum|cikiyorum|kaciyorum|ciktim|gittim|cikayim)|kactim|selametle|saglicakla(?: kalin?)?|esen kal(?:in)?',
].join('|');

export const TURKISH: SmallTalkWords = {
  greeting: 'merhaba merhabalar selam selamlar slm mrb gunaydin',
  thanks: 'tesekkurler tesekkur sagol sagolun saol eyvallah harika super mukemmel',
  goodbye: 'hosca hoscakal hoscakalin gorusuruz baybay elveda',
  yes: 'evet lutfen',
  sayings: {
    greeting: [new RegExp(`^(?:(?:${ALL}) )?(?:${HELLO}|${HOW})(?: (?:${HELLO}|${HOW}|${ALL})){0,4}$`)],
    thanks: [new RegExp(`^(?:(?:${BESIDE}|${HELLO}) ){0,5}?(?:${THANKS})(?: (?:${THANKS}|${BESIDE})){0,6}$`)],
    goodbye: [
      new RegExp(
        `^(?:(?:${THANKS}|${BESIDE}|${HELLO}|hadi|haydi|o zaman) ){0,5}?(?:${BYE})(?: (?:${BYE}|${THANKS}|${BESIDE}|o zaman)){0,4}$`,
      ),
    ],
  },
};
