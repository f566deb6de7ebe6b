import { being, type Sayings, whole } from './sayings.ts';

const BEING = being(
  'un|una|unos|alguna|algun|realmente una?|de verdad una?|solo una?|de los',
  '(?:verdader[oa] |autentic[oa] )?(?:humanos?|humana|personas?|robot|bot|chat ?bot|maquina|ia|ai|inteligencia artificial|ser humano|programa|software|asistente|agente|asesor[a]?|operador[a]?|ordenador|computadora|contestadora?|algoritmo|hombre|mujer|alguien|emplead[oa]|ejecutiv[oa]|sistema)(?: (?:real|de verdad|verdader[oa]|virtual|human[oa]|automatic[oa]|automatizad[oa]|artificial|fisic[oa]|de carne y hueso|viv[oa]))?',
  'o|o mas bien|o sea|o eres|o es|y no',
);
const YOU_ARE =
  '(?:y )?(?:tu |usted |vos |ustedes )?(?:eres|es usted|es esto|esto es|es este|usted es|sos|seras|son ustedes|es)(?: (?:tu|vos|usted|realmente|acaso|en realidad|solo))?';
const TALKING =
  '(?:yo )?(?:(?:estoy|estare|estamos|toy) )?(?:hablando|chateando|hablo|chateo|escribiendo|conversando|escribo|tratando|platicando|interactuando) (?:con|a)';
const END =
  '(?: (?:tu|vos|usted|ahi|aqui|exactamente|realmente|o no|o que|verdad|acaso|de verdad|no|en realidad|pues|ahora))?';
const CAN = '(?:puedes|puede|podes|pueden|podeis|sabes?|sabe|podrias|eres capaz de|sos capaz de)';

export const SPANISH: Sayings = {
  identity: whole(
    `(?:y |pero )?(?:tu |usted )?(?:quien|quienes|que|q|qn) (?:eres|es usted|sos|es|son ustedes|son|sois)(?: (?:tu|vos|usted|este|esto))?${END}|tu quien eres|(?:con|a) quien (?:hablo|estoy hablando|tengo el (?:gusto|placer)(?: de hablar)?|me comunico|chateo|estoy chateando|estoy tratando|escribo|le escribo)${END}|quien (?:me )?(?:atiende|habla|responde|contesta|esta (?:ahi|del otro lado|detras|respondiendo|contestando|atendiendo)|me esta (?:atendiendo|respondiendo|hablando)|te (?:creo|programo|hizo|ha creado))${END}`,
    `${YOU_ARE} (?:realmente |de verdad )?(?:real|de verdad)${END}`,
    `${YOU_ARE} (?:realmente |de verdad )?${BEING}${END}(?: o (?:eres |es |sos )?${BEING})?`,
    `${TALKING} ${BEING}${END}(?: o (?:con )?${BEING})?`,
    `(?:esto |este |este chat )?(?:es|sera|lo (?:atiende|lleva)|me (?:atiende|responde|contesta|habla|esta (?:atendiendo|respondiendo|hablando|contestando|escribiendo))|me esta)(?: (?:atendiendo|respondiendo))? ${BEING}(?: (?:el|la|quien|que) (?:que )?(?:me )?(?:atiende|responde|contesta|habla))?${END}|hay (?:alguien|una persona|un humano|una persona real|alguien real|alguna persona)(?: (?:ahi|detras|del otro lado|real|de verdad|respondiendo|al otro lado)){1,2}`,
    '(?:y )?(?:como (?:te llamas|se llama(?: usted)?|te llamo|te puedo llamar|es tu nombre|te dicen)|(?:cual es|dime|me dices) (?:tu|su) nombre|tu nombre(?: cual es)?|(?:tienes|tenes|tiene) (?:algun |un )?nombre)(?: tu)?',
    `(?:(?:que|q|que cosas|que mas|que tipo de cosas|dime que|en que|con que|como) (?:me )?${CAN}(?: (?:tu|vos|usted))? (?:hacer|ayudar(?:me|nos)?|ofrecer(?:me)?|responder(?:me)?|resolver|hacer por mi|asistirme|servirme)|que (?:haces|hace|ofreces))(?: (?:tu|vos|usted|por mi|para mi|exactamente|aqui|conmigo|en general|aparte de esto))?`,
    '(?:y )?(?:para que|de que) (?:sirves|servis|sirve(?: este chat)?|me sirves|te usan)|cuales son tus (?:funciones|capacidades|habilidades)|que (?:funciones|capacidades) tienes|que (?:te )?puedo preguntar(?:te)?|como funcionas|presentate|(?:sobre|de) que (?:temas |cosas )?(?:puedo preguntar(?:te)?|sabes)|a que (?:te dedicas|preguntas respondes)',
  ),
  opening: whole(
    'ayuda|auxilio|socorro|ayudame|ayudeme|ayudenme|(?:necesito|preciso|requiero|quiero|quisiera) (?:de )?(?:urgente )?(?:ayuda|tu ayuda|su ayuda|asistencia|una ayuda|que me ayud\\w{1,4}|apoyo|una informacion|informacion|soporte|de su ayuda|de tu ayuda)(?: urgente)?|(?:me )?(?:puedes|puede|podes|podrias|podria|pueden|podrian|podeis) (?:ayudar(?:me|nos)?|echar una mano|dar una mano|asistir(?:me)?|echarme una mano|orientar(?:me)?)(?: con algo)?|me ayud(?:as|a|an|ais)(?: con algo)?',
    '(?:tengo |tenia |solo |quiero hacer |quisiera hacer |te hago |le hago |puedo hacer(?:te|le)? |hacer |quisiera realizar |tengo solo )?(?:una|unas|algunas|otra|un par de) (?:pequena )?(?:preguntas?|dudas?|consultas?|preguntita|inquietud)|(?:tengo|tuve|tenemos|estoy teniendo) (?:un|algunos|unos|un pequeno|un gran) (?:problemas?|inconveniente|problemita)|(?:puedo|podria) (?:preguntar(?:te|le)? (?:algo|una cosa)|consultar(?:te|le)? (?:algo|una cosa))|no se (?:que|como) hacer',
  ),
};
