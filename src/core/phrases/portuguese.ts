/** What the bot says in its own words, in Portuguese. */
import type { Phrases } from './phrase-set.ts';

export const PORTUGUESE: Phrases = {
  greeting: 'Olá! Em que posso ajudar?',
  identity:
    'Sou um assistente automático, não uma pessoa. Respondo com base nos nossos artigos de ajuda e mostro de onde vem cada resposta. Se preferir falar com uma pessoa, é só pedir. Em que posso ajudar?',
  thanks: 'De nada! Escreva se precisar de mais alguma coisa.',
  goodbye: 'Até logo e obrigado pelo contato!',
  unknown: 'Não encontrei a resposta nos nossos artigos de ajuda e prefiro não adivinhar.',
  told: 'Obrigado por me contar. O que gostaria de saber, ou o que precisa que seja feito?',
  notThis: 'Sobre “{question}” não encontrei nada nos nossos artigos de ajuda.',
  which: 'Não tenho certeza do que você procura. É um destes assuntos?',
  nearest: 'O mais próximo que tenho:',
  offer: 'Quer que uma pessoa ajude você? Basta responder “sim”.',
  refused: 'Tudo bem. Escreva se precisar de mais alguma coisa.',
  didNotHelp: 'Lamento que isso não tenha ajudado.',
  otherLanguage: 'Nossa central de ajuda só explica isso neste idioma: {language}.',
  fileReceived: 'Recebi o seu ficheiro. O que gostaria de saber sobre ele?',
  queue: {
    asked: 'Pedi a uma pessoa que assuma a conversa.',
    notFound: 'Não encontrei isso na central de ajuda, por isso pedi a uma pessoa que ajude você.',
    needsPerson: 'Isso deve ser visto por uma pessoa, por isso pedi a uma que ajude você.',
    failure: 'Algo deu errado do nosso lado, por isso pedi a uma pessoa que ajude você.',
    reopened: 'Reabri o seu chamado e avisei a nossa equipe.',
    frustration: 'Lamento o transtorno. Pedi a uma pessoa que ajude você.',
    safety:
      'Isso parece grave, por isso pedi a uma pessoa que veja imediatamente. Se alguém estiver em perigo, ligue agora para a emergência.',
    longTalk: 'Já estamos nisso há algum tempo, por isso pedi a uma pessoa que ajude você.',
    ticket: 'O seu chamado é **{ticket}**.',
    next: 'Uma pessoa responderá aqui mesmo. Não precisa esperar: a conversa e a resposta estarão aqui quando voltar.',
  },
  claimed: '{name} entrou na conversa.',
  handedBack:
    '{name} devolveu a conversa ao assistente. Continue perguntando ou peça uma pessoa a qualquer momento.',
  resolved:
    'O seu chamado **{ticket}** está resolvido. Se algo ainda estiver em aberto, escreva aqui e ele será reaberto.',
  stillThere:
    'Ainda precisa de ajuda? Escreva aqui; caso contrário, o seu pedido será encerrado em dois dias.',
  goneOn: {
    here: 'O seu ticket **{ticket}** continua aqui: a nossa equipa lê o que escreve e responde aqui mesmo.',
    elsewhere: 'Continuou o seu ticket **{ticket}** noutro canal. A nossa equipa responde-lhe lá.',
  },
};
