/** Recognises messages that are to the bot itself and that no article answers: who it is, and a call for help that does not say with what. */
import { LANGUAGES, type Language } from '../phrases/language.ts';
import { plainWords } from './plain-words.ts';

export interface ToTheBot {
  readonly kind: 'identity' | 'opening';
  /** Undefined when it is in no language, as `??`. */
  readonly language?: Language;
}

type Kinds = Readonly<Record<ToTheBot['kind'], RegExp>>;

const GREETINGS = 'hi|hello|hey|hallo|moin|bonjour|salut|hola|ola|oi|ciao|salve|hoi|czesc|merhaba';
const COURTESIES = 'please|pls|there|bitte|svp|por favor|per favore|alsjeblieft|prosze|lutfen';

/** One of these says it all; a greeting and a courtesy may stand around it. */
function whole(...sayings: readonly string[]): RegExp {
  return new RegExp(
    `^(?:(?:${GREETINGS}) )?(?:there )?(?:${sayings.join('|')})(?: (?:${COURTESIES}))?$`,
    'u',
  );
}

/** `a real person or a bot` */
function being(article: string, kind: string, or: string): string {
  const one = `(?:(?:${article}) )?(?:${kind})`;
  return `${one}(?: (?:${or}) ${one})?`;
}

const EN = being(
  'an?(?: real| actual| live)?|real|actual|live',
  'humans?(?: being)?|person|people|bot|chat ?bot|robot|machine|ai|computer|somebody|someone',
  'or',
);
const DE = being(
  'ein|eine|einem|einer|ein echter|eine echte|einem echten|einer echten|echter|echte',
  'mensch|menschen|person|bot|chatbot|roboter|maschine|computer|ki',
  'oder',
);
const FR = being(
  'un|une|un vrai|une vraie|un etre',
  'humain|personne|robot|bot|chatbot|machine|ia',
  'ou|ou bien',
);
const ES = being('un|una', '(?:humano|persona|robot|bot|chatbot|maquina|ia)(?: real)?', 'o');
const PT = being('um|uma', '(?:humano|pessoa|robo|bot|chatbot|maquina|ia)(?: real)?', 'ou');
const IT = being('un|una', '(?:umano|persona|robot|bot|chatbot|macchina|ia)(?: reale| vera)?', 'o');
const NL = being('een|een echt|een echte|echt', 'mens|persoon|robot|bot|chatbot|machine|computer', 'of');
const PL = being('prawdziwym|prawdziwa|zywym', 'czlowiekiem|osoba|botem|chatbotem|robotem|maszyna|ai', 'czy');
const TR = 'insan|bot|robot|makine|yapay zeka';

/** As `plainWords` writes them. */
const SAYINGS: Readonly<Record<Language, Kinds>> = {
  en: {
    identity: whole(
      '(?:so )?(?:who|what) (?:are|r) (?:you|u)',
      'whos this|who is this',
      'who am i (?:talking|speaking|chatting|writing) (?:to|with)',
      `(?:am i|im i) (?:talking|speaking|chatting) (?:to|with) ${EN}`,
      `(?:are|r) (?:you|u) ${EN}`,
      `is (?:this|it|that) ${EN}(?: here)?`,
      '(?:whats|what is) your name|do you have a name',
      'what (?:can|do) you do|what can you help(?: me)? with|how can you help(?: me)?|what can i ask(?: you)?',
    ),
    opening: whole(
      '(?:please )?help(?: me)?|(?:i )?need (?:some |your )?help|(?:can|could|will) (?:you|u) (?:please )?help(?: me)?',
      '(?:i have |i got |ive got )?(?:a |one |another |quick |a quick )?question',
      '(?:can|may|could) i ask (?:you )?(?:something|a question)|i have an? (?:problem|issue)|i need assistance',
    ),
  },
  de: {
    identity: whole(
      '(?:wer|was) (?:bist du|sind sie)(?: eigentlich| denn)?',
      'mit wem (?:spreche|rede|schreibe|chatte) ich(?: hier| gerade)?',
      `(?:spreche|rede|schreibe|chatte) ich(?: hier| gerade| jetzt)? mit ${DE}`,
      `(?:bist du|sind sie)(?: eigentlich| denn)? ${DE}`,
      `ist (?:das|hier)(?: hier)? ${DE}`,
      'wie hei(?:ß|ss)(?:t du|en sie)|wie ist (?:dein|ihr) name',
      'was (?:kannst du|konnen sie)(?: alles)?(?: tun)?|(?:wobei|womit|wie) (?:kannst du|konnen sie)(?: mir)? helfen',
    ),
    opening: whole(
      'hilfe|(?:ich )?(?:brauche|brauch) (?:bitte )?hilfe|(?:kannst du|konnen sie|konnt ihr)(?: mir)?(?: bitte)? helfen',
      '(?:ich )?(?:habe|hab|hatte) (?:da )?(?:mal )?(?:eine|ne|noch eine) frage|(?:eine |kurze )?frage|(?:ich )?(?:habe|hab) ein problem',
    ),
  },
  fr: {
    identity: whole(
      'qui es tu|tu es qui|qui etes vous|vous etes qui|a qui (?:je parle|parle je|ai je affaire)',
      `(?:est ce que )?(?:es tu|etes vous|tu es|vous etes) ${FR}`,
      `(?:est ce que )?(?:je parle|je discute|suis je en train de parler) (?:a|avec) ${FR}`,
      `cest ${FR}|est ce ${FR}`,
      'comment (?:tu tappelles|tappelles tu|vous appelez vous)|quel est (?:ton|votre) nom',
      '(?:que|quoi) (?:peux tu|pouvez vous|sais tu|savez vous) faire|comment (?:peux tu|pouvez vous) maider',
    ),
    opening: whole(
      'aide|a laide|aidez moi|aide moi|jai besoin daide|(?:pouvez vous|peux tu|tu peux|vous pouvez) maider',
      '(?:jai )?une question|jai un (?:probleme|souci)',
    ),
  },
  es: {
    identity: whole(
      '(?:quien|que) (?:eres|es usted)(?: tu)?|con quien (?:hablo|estoy hablando)',
      `(?:eres|es usted|es esto) ${ES}`,
      `(?:estoy hablando|hablo) con ${ES}`,
      'como (?:te llamas|se llama)|cual es tu nombre',
      'que (?:puedes|sabes) hacer|en que (?:me )?puedes ayudar(?:me)?|como (?:me )?puedes ayudar(?:me)?',
    ),
    opening: whole(
      'ayuda|ayudame|necesito ayuda|(?:me )?(?:puedes|puede) ayudar(?:me)?',
      '(?:tengo )?una (?:pregunta|duda|consulta)|tengo un problema',
    ),
  },
  pt: {
    identity: whole(
      'quem (?:e voce|es tu|e tu)|o que (?:e voce|es tu)|com quem (?:eu )?(?:falo|estou falando|estou a falar)',
      `(?:voce e|es) ${PT}|isto e ${PT}|isso e ${PT}`,
      `(?:eu )?(?:estou falando|estou a falar|falo) com ${PT}`,
      'qual (?:e )?(?:o )?(?:seu|teu) nome|como (?:voce se chama|te chamas)',
      'o que (?:voce )?(?:pode|sabe|consegue|podes) fazer|como (?:voce )?(?:pode|podes) (?:me )?ajudar(?:me)?',
    ),
    opening: whole(
      'ajuda|ajude me|me ajuda|(?:eu )?preciso de ajuda|(?:voce )?pode(?:s)? (?:me )?ajudar(?: me)?',
      '(?:tenho )?uma (?:pergunta|duvida)|tenho um problema',
    ),
  },
  it: {
    identity: whole(
      '(?:chi|cosa) (?:sei|e lei)|con chi (?:parlo|sto parlando)',
      `(?:sei|e lei|lei e) ${IT}`,
      `(?:sto parlando|parlo) con ${IT}`,
      'come (?:ti chiami|si chiama)|qual e il tuo nome',
      '(?:che )?cosa (?:puoi|sai) fare|come (?:mi )?puoi aiutar(?:mi|e)',
    ),
    opening: whole(
      'aiuto|aiutami|ho bisogno di aiuto|(?:mi )?(?:puoi|puo) aiutar(?:mi|e)',
      '(?:ho )?una domanda|ho un problema',
    ),
  },
  nl: {
    identity: whole(
      '(?:wie|wat) (?:ben je|ben jij|bent u)|met wie (?:praat|spreek|chat) ik',
      `(?:ben je|ben jij|bent u) ${NL}`,
      `(?:praat|spreek|chat) ik met ${NL}`,
      `is dit ${NL}`,
      'hoe heet (?:je|jij|u)|wat is je naam',
      'wat (?:kun|kan) (?:je|jij|u)(?: allemaal)?(?: doen)?|(?:waarmee|hoe) (?:kun|kan) (?:je|jij|u) (?:me |mij )?helpen',
    ),
    opening: whole(
      'hulp|ik heb hulp nodig|(?:kun|kan|kunt) (?:je|jij|u) (?:me|mij) helpen',
      '(?:ik heb )?een (?:vraag|vraagje)|vraag(?:je)?|ik heb een probleem',
    ),
  },
  pl: {
    identity: whole(
      '(?:kim|czym) (?:ty )?jestes|z kim (?:rozmawiam|pisze)',
      `(?:czy )?(?:ty )?jestes ${PL}`,
      '(?:czy )?rozmawiam z (?:prawdziwym |prawdziwa |zywym )?(?:czlowiekiem|osoba|botem|chatbotem|robotem|maszyna|ai)(?: czy (?:z )?(?:czlowiekiem|botem|robotem|maszyna))?',
      'jak (?:masz na imie|sie nazywasz)',
      'co (?:potrafisz|umiesz|mozesz zrobic)|w czym mozesz (?:mi )?pomoc',
    ),
    opening: whole(
      'pomoc|pomocy|potrzebuje pomocy|(?:czy )?(?:mozesz|mozecie) (?:mi )?pomoc',
      '(?:mam )?pytanie|mam problem',
    ),
  },
  tr: {
    identity: whole(
      '(?:sen |siz )?(?:kimsin|kimsiniz|nesin|nesiniz)|kiminle (?:konusuyorum|gorusuyorum)',
      `(?:sen |siz )?(?:bir |gercek bir )?(?:${TR}) (?:misin|misiniz|musun|musunuz)(?: yoksa (?:${TR}) (?:mi|mu|misin|musun))?`,
      '(?:bir |gercek bir )?(?:insanla|botla|robotla|yapay zekayla) mi (?:konusuyorum|gorusuyorum)',
      '(?:adin|adiniz|ismin) ne',
      '(?:ne|neler) (?:yapabilirsin|yapabilirsiniz)|nasil yardim edebilirsin',
    ),
    opening: whole(
      'yardim|yardim edin|yardim lazim|yardima ihtiyacim var|(?:bana )?yardim (?:eder|edebilir) (?:misin|misiniz)',
      '(?:bir )?(?:sorum|sorunum) var|(?:bir )?soru',
    ),
  },
  ja: {
    identity: whole(
      '(?:あなたは|きみは)?(?:誰|だれ|どなた)(?:ですか)?',
      '(?:あなたは|これは)?(?:人間|人|ロボット|ボット|bot|ai)(?:ですか|なの|なんですか)',
      '(?:お)?名前は(?:何ですか)?',
      '何が(?:できますか|できるの|できる)',
    ),
    opening: whole(
      '助けて(?:ください|下さい)?|ヘルプ|(?:ちょっと)?質問(?:があります|です|してもいいですか)?|困っています',
    ),
  },
  zh: {
    identity: whole(
      '(?:你|您)是(?:谁|誰)',
      '(?:你|您|这|這)是(?:不是)?(?:个|個|一个)?(?:真)?(?:人|人类|机器人|機器人|ai)(?:吗|嗎|还是机器人|還是機器人)?',
      '我(?:是)?在(?:跟|和|与)(?:真人|人|机器人|機器人)(?:说话|聊天|对话)(?:吗|嗎)?',
      '(?:你|您)叫什么(?:名字)?',
      '(?:你|您)(?:能|会|可以)(?:做|干)什么|(?:你|您)(?:能|可以)帮我(?:做)?什么',
    ),
    opening: whole(
      '帮助|帮帮我|帮我|请帮(?:帮)?我|(?:我)?需要帮助|(?:你|您)?(?:能|可以)帮(?:帮)?我(?:吗)?',
      '(?:我)?(?:有|想问)(?:个|一个)?问题|请问',
    ),
  },
  ar: {
    identity: whole(
      'من [أا]نت|م[عن] [اأ]تحدث|مع من [أا]تحدث|ما [أا]نت',
      'هل [أا]نت (?:[إا]نسان|بشر|شخص|روبوت|بوت|آلة)(?: حقيقي| آلي)?',
      'هل [أا]تحدث (?:مع|[إا]لى) (?:[إا]نسان|شخص|روبوت|بوت)(?: حقيقي| آلي)?',
      'ما اسمك',
      'ماذا (?:تستطيع|يمكنك) [أا]ن تفعل|كيف يمكنك مساعدتي',
    ),
    opening: whole(
      'مساعدة|ساعدني|[أا]حتاج (?:[إا]لى )?(?:مساعدة|المساعدة)|هل (?:يمكنك|تستطيع) مساعدتي',
      '(?:لدي|عندي) (?:سؤال|مشكلة)',
    ),
  },
};

const KINDS = ['identity', 'opening'] as const;
/** The longest that one of them can be. */
const MAX_CHARACTERS = 80;

/** Undefined when the message says anything else: `Are you a robot shop?` is a question. */
export function readToTheBot(text: string): ToTheBot | undefined {
  const words = plainWords(text);
  if (words === '') return /[?？؟]/u.test(text) ? { kind: 'opening' } : undefined;
  if (words.length > MAX_CHARACTERS) return undefined;
  for (const kind of KINDS) {
    const language = LANGUAGES.find((each) => SAYINGS[each][kind].test(words));
    if (language !== undefined) return { kind, language };
  }
  return undefined;
}
