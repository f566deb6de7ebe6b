import { being, type Sayings, whole } from './sayings.ts';

const BEING = being(
  'um|uma|uns|alguma|algum|realmente uma?|mesmo uma?|so uma?|apenas uma?|de verdade uma?|com',
  '(?:verdadeir[oa] )?(?:humano|humana|humanos|pessoas?|gente|robos?|robot|robots|bot|chat ?bot|maquina|ia|ai|inteligencia artificial|ser humano|programa|software|assistente|atendente|agente|computador|operador[a]?|funcionari[oa]|alguem|algoritmo|homem|mulher|atendimento|sistema)(?: (?:real|de verdade|verdadeir[oa]|virtual|human[oa]|automatic[oa]|automatizad[oa]|artificial|de carne e osso|mesmo|digital))?',
  'ou|ou e|ou com|ou sera|ou es|e nao',
);
const YOU_ARE =
  '(?:e |mas )?(?:voce e|vc e|es|tu es|tu e|voces sao|vcs sao|o senhor e|isto e|isso e|isso aqui e|sera que (?:voce|vc) e|serias|voce seria)(?: (?:tu|mesmo|realmente|so|apenas|por acaso))?';
const TALKING =
  '(?:eu )?(?:(?:estou|to|tou|estamos|estaria) (?:a )?(?:falando|falar|conversando|conversar|tratando|teclando|digitando|escrever|escrevendo)|falo|converso) (?:com|para)';
const END =
  '(?: (?:mesmo|aqui|ai|agora|ou nao|ou que|exatamente|afinal|por acaso|de verdade|ne|tu|na verdade|real))?';
const CAN = '(?:pode|podes|podem|sabe|sabes|consegue|consegues|conseguem|poderia|e capaz de|es capaz de)';

export const PORTUGUESE: Sayings = {
  identity: whole(
    `(?:e |mas )?(?:quem|qm|o que|q) (?:e|es|sao|seria) (?:voce|vc|tu|voces|vcs|isso|isto|o senhor|a senhora)${END}|(?:voce|vc|tu) (?:e|es) (?:quem|o que)${END}|quem es${END}|(?:com|a) quem (?:e que )?(?:eu )?(?:falo|(?:estou|to|tou) (?:falando|a falar|conversando|a conversar|tratando)|tenho o prazer(?: de falar)?)${END}|(?:falo|estou falando|to falando) com quem|quem (?:fala|esta (?:ai|falando|a falar|respondendo|a responder|me atendendo|do outro lado|me respondendo)|ta (?:ai|falando|me atendendo|respondendo)|me (?:atende|responde)|te (?:criou|programou|fez)|responde)${END}`,
    `${YOU_ARE} (?:realmente |mesmo )?(?:real|de verdade)${END}`,
    `${YOU_ARE} (?:realmente |mesmo )?${BEING}${END}(?: ou (?:e |es |um[a]? )?${BEING})?`,
    `${TALKING} ${BEING}${END}(?: ou (?:com )?${BEING})?`,
    `(?:quem (?:me )?(?:responde|atende) |(?:isto|isso|aqui|esse chat|este chat) )?(?:e|sera que e|seria) ${BEING}(?: (?:que|quem) (?:me )?(?:responde|atende|(?:esta|ta) (?:me )?(?:respondendo|a responder|atendendo|falando))|(?: a)? (?:responder|falar))?${END}|tem (?:alguem|uma pessoa|gente|algum humano|um humano)(?: (?:real|de verdade|ai|do outro lado|por tras|respondendo|atras (?:disso|desse chat))){1,2}|ha (?:alguem|uma pessoa)(?: (?:real|ai|do outro lado|por tras)){1,2}`,
    '(?:e )?(?:qual (?:e )?(?:que e )?(?:o )?(?:seu|teu|vosso) nome|como (?:e que )?(?:voce |vc |tu )?(?:se chama|te chamas|chama)(?: voce)?|(?:o )?(?:seu|teu) nome(?: qual e)?|(?:voce |vc )?(?:tem|tens) (?:um |algum )?nome|como (?:posso|devo) (?:te |lhe )?cham(?:ar|ar te|a lo|ar voce))',
    `(?:(?:o )?(?:que|q)|em que|com o que|no que|que (?:tipo de )?coisas|me diz o que|diz me o que|que mais|como)(?: e que)? (?:mais )?(?:voce |vc |tu |voces )?(?:me )?${CAN}(?: me| tu| voce)? (?:fazer|ajudar(?: me)?|oferecer(?: me)?|responder|resolver|ser util)(?: (?:por mim|pra mim|para mim|por aqui|aqui|exatamente|por eu|comigo))?|o que (?:e que )?(?:voce|vc|tu) (?:faz|fazes)(?: (?:aqui|exatamente))?|o que fazes${END}`,
    '(?:para|pra) (?:que|o que) (?:e que )?(?:voce |vc |tu )?(?:serve|serves)(?: (?:voce|esse chat|este chat))?|quais (?:sao )?(?:as )?(?:suas|tuas) (?:funcoes|capacidades|habilidades|funcionalidades)|que funcoes (?:tem|tens)|o que (?:e que )?(?:eu )?posso (?:te |lhe )?perguntar(?: te| lhe| a voce)?|como (?:voce |vc )?(?:funciona|funcionas)(?: voce)?|se apresente|apresente se|apresenta te|(?:sobre )?(?:que|quais) (?:assuntos|temas|perguntas) (?:voce )?(?:responde|respondes|sabe|pode responder)',
  ),
  opening: whole(
    'ajuda|socorro|ajuda ai|ajude me|ajuda me|me ajud[ae](?: ai| aqui| com uma coisa)?|(?:eu )?(?:preciso|precisava|to precisando|estou precisando|quero|queria|gostaria) (?:de |muito de |da sua |da tua |da vossa )?(?:uma |de uma )?(?:ajuda|ajudinha|auxilio|suporte|apoio|assistencia|informacao|que me ajudem?)(?: urgente| aqui)?|(?:voce |vc |tu |voces )?(?:pode|podes|podem|poderia|poderias|consegue|consegues)(?: s)? (?:me )?(?:ajudar|dar uma (?:ajuda|forca|mao)|auxiliar|orientar|tirar uma duvida)(?: me)?(?: com uma coisa| aqui)?|tem como me ajudar|da pra me ajudar',
    '(?:tenho |eu tenho |tinha |so |queria (?:fazer|tirar) |gostaria de (?:fazer|tirar) |quero (?:fazer|tirar) |posso (?:fazer|tirar|te fazer|lhe fazer) |estou com |to com |fazer |tirar )?(?:uma|umas|algumas|outra|mais uma) (?:perguntas?|duvidas?|perguntinha|questao|questoes|consulta|duvidazinha)|(?:tenho|estou com|to com|tou com|tive|estou tendo) (?:um|uns|algum|um pequeno) (?:problemas?|probleminha|inconveniente)|posso (?:te |lhe )?perguntar (?:uma coisa|algo)|nao sei (?:o que|como) fazer',
  ),
};
