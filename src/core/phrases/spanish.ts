/** What the bot says in its own words, in Spanish. */
import type { Phrases } from './phrase-set.ts';

export const SPANISH: Phrases = {
  greeting: '¡Hola! ¿En qué puedo ayudarle?',
  identity:
    'Soy un asistente automático, no una persona. Respondo con nuestros artículos de ayuda y muestro de dónde sale cada respuesta. Si prefiere hablar con una persona, solo tiene que pedirlo. ¿En qué puedo ayudarle?',
  thanks: '¡De nada! Escríbame si necesita algo más.',
  goodbye: '¡Hasta luego y gracias por escribirnos!',
  unknown: 'No he encontrado la respuesta en nuestros artículos de ayuda y prefiero no adivinar.',
  told: 'Gracias por contármelo. ¿Qué le gustaría saber o qué necesita que se haga?',
  notThis: 'Sobre «{question}» no he encontrado nada en nuestros artículos de ayuda.',
  which: 'No estoy seguro de haberle entendido. ¿Es uno de estos temas?',
  nearest: 'Lo más parecido que tengo:',
  offer: '¿Quiere que le atienda una persona? Responda «sí».',
  refused: 'De acuerdo. Escríbame si necesita algo más.',
  didNotHelp: 'Siento que esto no le haya ayudado.',
  otherLanguage: 'Nuestro centro de ayuda solo lo explica en este idioma: {language}.',
  fileReceived: 'He recibido tu archivo. ¿Qué te gustaría saber sobre él?',
  queue: {
    asked: 'He pedido a una persona que continúe.',
    notFound: 'No lo he encontrado en el centro de ayuda, así que he pedido a una persona que le ayude.',
    needsPerson: 'Esto debería verlo una persona, así que he pedido a una que le ayude.',
    failure: 'Algo ha fallado por nuestra parte, así que he pedido a una persona que le ayude.',
    reopened: 'He reabierto su tique y he avisado a nuestro equipo.',
    frustration: 'Siento las molestias. He pedido a una persona que le ayude.',
    safety:
      'Esto parece grave, así que he pedido a una persona que lo vea enseguida. Si alguien está en peligro, llame ahora a emergencias.',
    longTalk: 'Llevamos un rato con esto, así que he pedido a una persona que le ayude.',
    ticket: 'Su tique es **{ticket}**.',
    next: 'Una persona le responderá aquí mismo. No hace falta que espere: la conversación y la respuesta le esperarán cuando vuelva.',
  },
  claimed: '{name} se ha unido a la conversación.',
  handedBack:
    '{name} ha devuelto la conversación al asistente. Siga preguntando o pida una persona cuando quiera.',
  resolved:
    'Su tique **{ticket}** está resuelto. Si queda algo pendiente, escriba aquí y se abrirá de nuevo.',
  stillThere: '¿Todavía necesita ayuda? Escriba aquí; de lo contrario, su caso se cerrará en dos días.',
  goneOn: {
    here: 'Su ticket **{ticket}** continúa aquí: nuestro equipo lee lo que escribe y le responde aquí mismo.',
    elsewhere: 'Ha continuado con su ticket **{ticket}** en otro canal. Nuestro equipo le responde allí.',
  },
};
