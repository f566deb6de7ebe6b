import {
  AGENT,
  ALIVE,
  BOT,
  CALM_END,
  CAN,
  CASE,
  DO,
  DO_IN_PERSON,
  FEW,
  GREETING,
  IF_OR_WHEN,
  NO,
  NOT_ASKED,
  ONE,
  oneOf,
  PLEASE,
  SERVE,
  SERVICE,
  SMALL_WORD,
  STAFF,
  SUPERIOR,
  THIS,
  TO,
  TOWARDS,
  WANTED,
  WHO,
  WISH,
} from './portuguese-words.ts';
import type { RequestPatterns } from './request-patterns.ts';

export const PORTUGUESE: RequestPatterns = {
  cues: 'humano humana pessoa alguem atendente agente assessor operador funcionari colaborador colega responsavel supervisor gerente chefe tecnic especialista representante consultor equipe equipa atendimento suporte servico bot robo maquina chatbot lig telefon fal convers contat contact pass transf encaminh conect gente algum alguma senhor atend diretor director gestor carne alma moc ninguem chama medic farmaceutic veterinari umano',
  asks: [
    // A verb of contact, a few small words, a person.
    new RegExp(`\\b${NOT_ASKED}${TOWARDS}${FEW} ${WHO}`),
    new RegExp(`\\b${NOT_ASKED}(?:falar|contac?tar)(?: ${SMALL_WORD}){0,2} (?!vendedor)${WHO}`),
    /\bcom quem (?:\w+ )?(?:posso|poderia|devo|tenho (?:de|que)|eu|falo|da (?:pra|para))(?: \w+)?\b/,
    // Handing over without saying to whom, or of a case.
    new RegExp(
      `\\b${NOT_ASKED}(?:transf(?:ere|ira|iram|erir)|passa|passe|passem|encaminhe|encaminha|conecte) me(?: (?:${PLEASE}|com|para|pra)\\b|$)`,
    ),
    new RegExp(`\\bme (?:transf(?:ere|ira|iram|erir|erem)|encaminh[ae]m?)(?: (?:${PLEASE}|para|pra)\\b|$)`),
    new RegExp(
      `\\b${NOT_ASKED}(?:pass|encaminh|transfir|transfer|escal|conect|direcion|redirecion|reencaminh)(?:a|e|am|em|ar|ir|assem?)${CASE} ${TO}${FEW} (?!outra pessoa)(?:${STAFF}|h?umano|alguem|pessoa real)`,
    ),
    /\bescal(?:a|e|em|ar|ando) (?:\w+ ){0,2}(?:caso|chamado|queixa|reclamacao|assunto|questao|processo)\b/,
    // Somebody is to do something.
    new RegExp(
      `\\b(?=q(?:ue)? )${NOT_ASKED}q(?:ue)?${FEW} ${WHO}(?: (?!nao )\\w+){0,5}? (?:me|nos|se|o|a|lhe) ${SERVE}`,
    ),
    new RegExp(
      `\\b(?=q(?:ue)? )${NOT_ASKED}q(?:ue)?${FEW} ${WHO}(?: (?!nao )\\w+){0,3}? ${SERVE}(?: \\w+){0,3}? (?:comigo|conosco|me)\\b`,
    ),
    new RegExp(
      `\\b${NOT_ASKED}(?:p(?:a?ra)?|como|possivel|de|peco a|pedir a)(?: ${ONE})? ${WHO}(?: \\w+){0,4}? (?:(?:me|nos|te) ${DO}|${DO} (?:me|nos|comigo|conosco|com a gente|p(?:a?ra)? mim))\\b`,
    ),
    new RegExp(
      `\\b${IF_OR_WHEN}(?:mandam?|mandem?|pecam?|pede) ${FEW} ?${WHO}(?: \\w+){0,4}? (?:me|nos|comigo|com a gente|conosco|aqui)\\b`,
    ),
    new RegExp(
      `\\b(?:ser|seja) atendid[oa]s? p(?:or|el[oa])${FEW} ${WHO}|\\batendid[oa] por (?:uma? )?(?:pessoa|humano|alguem|gente)\\b`,
    ),
    new RegExp(
      `\\b(?=q(?:ue)? )${NOT_ASKED}q(?:ue)?${FEW} ${WHO}(?: \\w+){0,2}? (?:entre em contac?to|${SERVE}(?: \\w+){0,2}? (?:meu|minha|isto|isso|pessoalmente))\\b`,
    ),
    new RegExp(
      `\\b${WHO}(?: \\w+){0,3}? ${CAN} (?:entrar|vir|juntar se|assumir|intervir)\\b.{0,20}\\b(?:chat|conversa|aqui)\\b`,
    ),
    new RegExp(`\\b${WHO} com quem (?:possa |eu possa |poder )?(?:falar|tratar|conversar)\\b`),
    new RegExp(
      `\\b(?=${WISH})${NOT_ASKED}${WISH}(?: (?:a|da|de|uma))? (?:ajuda|assistencia|orientacao|opiniao) de(?: uma?)? ${WANTED}`,
    ),
    new RegExp(`\\b(?:vai|vao) (?:me )?(?:responder|atender)(?: me)?(?: uma?)? ${WANTED}`),
    new RegExp(
      `\\b${NOT_ASKED}(?:manda|bota|coloca|coloque|poe|poem|ponha|mande|mandem)m? ${ONE} ${WANTED}(?: (?:${PLEASE}|na linha|no chat|n?esse chat|ao telefone|${ALIVE})\\b|$)`,
    ),
    /\b(?:melhor|prefiro|preferia|queria|peco)(?: que)? (?:voces?|vcs?) (?:me )?(?:ligar(?:em)?|liguem?|telefon\w+)\b/,
    new RegExp(`\\b${WISH}(?: de)? falar (?:\\w+ ){0,6}?com (?:el[ea]s?|voces|vcs|vos)\\b`),
    new RegExp(`\\b(?:ha|tem|teria|haveria)(?: \\w+)? ${WHO} que (?:me|nos) ${SERVE}`),
    new RegExp(`\\b${CAN} (?:intervir|entrar no chat)(?: no chat)? (?:${ONE} )?${WHO}`),
    /^(?:\w+ ){0,2}?nao (?:ha|tem) ninguem(?: (?:ai|aqui|real|humano|que me (?:atenda|ajude|responda)))?$/,
    /\bfalar com quem (?:mand|decid|esteja|estiver)/,
    // Whether somebody can.
    new RegExp(
      `\\b(?:pessoa|humano|agente|alguem) (?:de verdade|real|humano)(?: \\w+){0,3}? ${CAN}\\b|\\b${CAN}(?: \\w+){0,6}? (?:pessoa|humano|alguem) (?:de verdade|real)\\b`,
    ),
    new RegExp(
      `\\b${ONE} ${STAFF}(?: \\w+){0,4}? (?:(?:me|nos) ${CAN} (?:me )?${DO}|${CAN} (?:me ${DO}|${DO} (?:me|nos|comigo)))\\b`,
    ),
    new RegExp(
      `\\b(?:alguem|algm|uma pessoa)(?: \\w+){0,4}? (?:(?:me|nos) ${CAN} (?:me )?${DO_IN_PERSON}|${CAN} (?:(?:me|nos) ${DO_IN_PERSON}|${DO_IN_PERSON} (?:me|nos|comigo|conosco|p(?:a?ra)? mim)))\\b`,
    ),
    /\bquem (?:d(?:e|o|a|os|as) (?:\w+ )?)?(?:ai |que )?(?:me )?(?:pode|poderia|consegue) (?:me )?(?:escutar|ouvir|atender|ligar|socorrer)\b|\bquem de (?:voces|vcs|vos)\b/,
    new RegExp(
      `\\b(?:estaria|esta|estara|ha|tem|existe|teria|haveria)(?: \\w+)? ${ONE} ${STAFF}(?: \\w+){0,2}? (?:disponivel|livre|online|aqui|ai|ao vivo|de plantao|em linha)\\b`,
    ),
    // Is anybody there.
    new RegExp(
      `\\b(?:tem|ha|existe|teria|haveria|havera|esta)(?: (?:${ONE}|por (?:ai|aqui)|ai))? (?:\\w+ )?(?:${WANTED}|${STAFF}|gente)(?: \\w+){0,2}? (?:ai|aqui|${ALIVE}|conectad[oa]|disponivel|livre|acordad[oa]|do outro lado|por tras|atendendo|a atender|com quem|(?:p(?:a?ra)?|que) (?:me |nos |eu )?(?:falar|conversar|atend\\w+|possa (?:me )?\\w+|respond\\w+|pense|leia|fale))\\b`,
    ),
    /\b(?:tem|ha) (?:alguem|algm|alguma pessoa|algum humano|gente|alma viva)(?: (?:ai|aqui|nesse|neste|nessa|nesta|desse|deste|chat|lado|empresa|ou)){0,3}$/,
    new RegExp(
      `\\b${IF_OR_WHEN}(?:alguem|algm) (?:ai|me (?:le|atende|responde|ajuda ai|escuta|ouve)|real|online|na linha)\\b|\\balma viva\\b`,
    ),
    new RegExp(`\\b${IF_OR_WHEN}(?:responde|atende) (?:alguem|uma pessoa|um humano)\\b`),
    new RegExp(`\\b(?:cai|cair|chegar|chego|sair)(?: \\w+){0,4}? (?:n?uma?|n[oa]|em|ate) ${WANTED}`),
    new RegExp(
      `\\b(?:cade|kd|onde (?:esta|anda|fica)m?|chamam?|chamem?|chamar|busca|busque|acha|arruma|arranj[ae]m?|tragam?|traz) (?:me |ai )?(?:(?:${ONE}|algum|por favor|ai) ){0,2}${WANTED}(?! (?:d[oa] (?:meu|minha)|na|no|que vai)\\b)`,
    ),
    /(?<!p(?:ara|ra) )\balguem que (?:pense|saiba|(?:me )?entenda|(?:me )?escute|(?:me )?ouca|tenha (?:cerebro|coracao|ouvidos)|resolva|nao seja)\b/,
    // Wanting one.
    new RegExp(
      `\\b(?=${WISH})${NOT_ASKED}${WISH}(?: (?:de|ver|ter|que seja))?(?: (?:${ONE}|ja|logo|so)){0,2} ${WANTED}${CALM_END}`,
    ),
    new RegExp(
      `\\b${NOT_ASKED}(?:me (?:de|da|deem|arruma|arranja|traz|poe|coloca)|(?:da|de) me|arranjem? me|(?:agora|so) (?:quero|aceito)) (?:${ONE} )?${WANTED}${CALM_END}`,
    ),
    new RegExp(
      `\\b${NOT_ASKED}(?:[qk]u?ero|exijo|chamem?|chama|preciso d[oe]|avise|avisa)(?: (?:de|ver))? (?:o |a )?(?:seu|sua|teu|tua|vosso|vossa|o|a|um|uma) ${oneOf(SUPERIOR)}\\b(?! (?:d[oa] (?:meu|minha)|pode|ve|tenha))`,
    ),
    new RegExp(
      `\\b${NOT_ASKED}(?:${WISH}|tem como|da p(?:a?ra)?|passa|me (?:passa|da)|posso ter|como (?:consigo|obtenho))(?: \\w+){0,3}? ${SERVICE}`,
    ),
    // Terse.
    new RegExp(
      `^${GREETING}(?:(?:uma?|[oa]|outr[oa]|com|so|falar|contac?to|ver) ){0,2}(?:${WANTED}|${SERVICE}|supervisao|gerencia)(?: (?:${PLEASE}|${ALIVE}|sim|si|comercial|tecnic[oa]|de (?:vendas|suporte))){0,4}(?: q(?:ue)? (?:me|nos|saiba)\\b.{0,60})?$`,
    ),
    new RegExp(`^${GREETING}${SERVICE}(?: ${PLEASE}){1,3}\\b`),
    new RegExp(
      `\\b(?:${AGENT.join('|')}|h?umano|pessoa)(?: ${ALIVE})? (?:por favor|pfv?|faz favor|pls|por gentileza|ja|agora)$`,
    ),
    new RegExp(
      `(?<!\\b(?:e|sao|es|seja|parece|uso|consumo|para|corpo|recurso) (?:uma? )?)\\b(?:(?:pessoa|alguem|gente|agente|atendente|operadora?) (?:real|h?uman[oa]|de verdade|viva)|um h?umano|voz humana)(?: ${PLEASE}){0,3}$`,
    ),
    new RegExp(
      `\\b(?=${WISH})${NOT_ASKED}${WISH}(?: (?!nao )\\w+){0,7}? com (?:uma?|algum|alguma|outr[oa]|[oa]|seu|sua|[oa] voss[oa]) ${oneOf([...AGENT, ...SUPERIOR])}\\b(?! de viagens)`,
    ),
    /\b(?:atribu|design)(?:ar|em?|iam?|ir|assem) (?:um|uma|algum) (?:agente|atendente|consultora?|humano|pessoa) (?:ao?|para o?) (?:meu|este|esse) (?:caso|chamado|problema)/,
    // No bot.
    new RegExp(
      `\\b${NO} (?:[qk]u?ero|desejo|vou|gosto de|queria|suporto|aguento|pretendo|estou|gostaria de|to|tou)(?: \\w+){0,4}? com${THIS} ${BOT}`,
    ),
    new RegExp(`\\b${NO} (?:falo|trato|converso|negocio|discuto)(?: \\w+)? com${THIS} ${BOT}`),
    new RegExp(
      `\\b(?:chega|basta|fart[oa]|cansad[oa]|cansei|nada|deixa) (?:ja )?de (?:falar|tratar|conversar|lidar|brigar)(?: \\w+)? com${THIS} ${BOT}`,
    ),
    new RegExp(
      `\\b(?:chega|basta|nada) d(?:e|o|a|esse|este|essa)${THIS} (?!sistema|programa|computador)${BOT}|\\bque nao seja${THIS} ${BOT}|\\bnao com${THIS} ${BOT}`,
    ),
    /\b(?:bot|robo|maquina|assistente|ia) nao (?:pessoa|humano|quero|alguem|gente)\b/,
    new RegExp(
      `\\b${NO} [qk]u?ero (?:um |uma |mais |outro |o |a )?(?:bots?|robos?|maquinas?|ia)(?:$| (?:quero|me|passa|prefiro|preciso|por favor|chama)\\b)`,
    ),
    /\b(?:de carne e osso|de viva voz|pessoa a pessoa)\b/,
    new RegExp(`\\b${NOT_ASKED}[qk]u?ero (?:falar com )?gente\\b(?= (?:de|real|mesmo|humana)\\b|$)`),
    // Call me.
    /\b(?:liguem?|telefonem?|liga) (?:de novo|novamente|outra vez|de volta)\b|\bvoltem? a (?:ligar|telefonar)\b/,
    new RegExp(
      `\\b${NOT_ASKED}(?:liguem?|ligue|liga|telefonem?|contac?tem?|retornem?) (?:me|nos|p(?:a?ra)? mim)\\b(?! (?:o|a|as|os)\\b)`,
    ),
    new RegExp(
      `\\b${NOT_ASKED}me (?:liguem?|telefonem?|telefonassem|ligassem|ligasse|contac?tem|contac?tassem|retornem?)\\b(?! (?:mais|antes))`,
    ),
    new RegExp(
      `(?:^|\\b(?:${PLEASE}|entao|e) )me (?:liga|telefona|chama)(?: (?:no|na|pelo) \\w+| ${PLEASE}|$)`,
    ),
    new RegExp(`\\b${IF_OR_WHEN}(?:alguem|algm) me (?:liga|telefona|chama|atende)(?: ${PLEASE}|$)`),
    new RegExp(
      `\\b(?:${CAN}|da p(?:a?ra)?|tem como|possivel)(?: (?:voces|alguem|${PLEASE}))? (?:me|nos) (?:ligar(?:em)?|telefonar(?:em)?|contac?tar(?:em)?|retornar|dar (?:um toque|uma ligada))\\b(?! (?:\\w+ ){0,2}(?:antes|se)\\b)`,
    ),
    new RegExp(
      `\\b${CAN} (?:ligar|telefonar|contac?tar|retornar) (?:me|nos|p(?:a?ra)? mim)\\b(?! (?:\\w+ ){0,2}(?:antes|se)\\b)`,
    ),
    /(?<!\bnao )(?<!\bprecisam? )\bentr(?:em?|ar|arem) em contac?to (?:comigo|conosco|connosco)\b/,
    new RegExp(
      `\\b${NOT_ASKED}(?:retorn|devolv)(?:em?|am?|er|ar)(?: me| nos)? (?:a|minha|a minha|uma) (?:ligacao|chamada)\\b`,
    ),
    new RegExp(
      `\\b${NOT_ASKED}(?:${WISH}|aguardo|espero)(?: (?:receber|de|o|a|um|uma|vosso|seu|que me (?:facam|devolvam)|por)){0,4} (?:ligacao|chamada|telefonema|ligadinha|contac?to (?:telefonico|humano|de (?:volta|voces))|retorno)\\b(?! perdida)`,
    ),
    new RegExp(
      `\\b${NOT_ASKED}(?:${WISH}|posso|melhor|podemos)(?: \\w+){0,2}? (?:falar|conversar|tratar|explicar|resolver|discutir)(?: \\w+){0,3}? (?:por telefone|pelo telefone|pessoalmente|de viva voz|cara a cara)\\b`,
    ),
  ],
  denies: [
    // What they do not want, unless they go on to want another.
    new RegExp(
      `\\b${NO} (?:preciso|quero|precisam?|e (?:preciso|necessario))(?: de)?(?: que)? (?:falar|me ligu?\\w+|ligar|me contac?t\\w+|ser atendid[oa]|(?:com )?(?:uma? )?(?:pessoa|agente|humano|atendente|operador)\\b)(?! com (?:um |uma |o |a |esse |este )?(?:bot|robo|maquina|ia|assistente|programa|computador))(?!.*\\b(?:mas sim|e sim|me passa|prefiro|quero (?:falar|um|uma|gente))\\b)`,
    ),
    /\b(?:sem|evitar|evito) (?:ter (?:que|de) |precisar (?:de )?)?(?:falar|ligar|contac?tar)\b(?!.*\b(?:quero|passa|prefiro|preciso)\b)/,
    /\b(?:dispenso|sem) (?:atendentes?|agente|operador|humano)\b/,
    // What has been.
    /^(?!.*\b(?:quero|queria|preciso|posso|poderia|podem|pode|prefiro|exijo|gostaria|gostava|me (?:passa|liguem|transfiram|transfere)|passe me|que me)\b).*\b(?:falei|falamos|conversei|contac?tei|fui atendid[oa]|me (?:atendeu|ligou|ligaram|respondeu))\b/,
    // When they are there, and who else talks to whom.
    /\b(?:qual|quais|que|em que|o) (?:e |sao )?(?:o |os |seu )?(?:horarios?|horas?)(?: \w+){0,4} (?:atendimento|atendem|suporte|apoio|falar|contac?to|ligar|funciona\w*|agentes?|atendentes?)\b/,
    /^(?:\w+ ){0,2}?(?:quando|que dias|ate que horas|a partir de que horas) (?:posso|se pode|atendem?|abrem?|estao?|ha|tem|trabalham)\b/,
    /\b(?:adicion(?:ar|o)|acrescent(?:ar|o)|convid(?:ar|o)|remov(?:er|o)|cadastr(?:ar|o)|atribu(?:ir|o)|configur(?:ar|o)|ativ(?:ar|o)|desativ(?:ar|o)|instal(?:ar|o)|integrar)(?: \w+){0,4} (?:agentes?|atendentes?|operador(?:es)?|pessoas?|colegas?|usuario|chat|bot|chamadas?|supervisor|tecnico)\b/,
    /\b(?:meus?|nossos|os|seus|um) (?:clientes?|usuarios?|utilizadores|visitantes?|pacientes?|alun[oa]s?|hospedes|filh[oa]s?)(?: \w+){0,3} (?:falar|falarem|falem|conversar|contactar|pecam|pedem|pede|queiram|querem|quer)\b/,
    /\b(?:[oa]s|meus|minhas|nossos) \w+(?: \w+){0,2}? (?:podem|conseguem|poderao) (?:falar|conversar|contac?tar|transferir|passar)\b/,
    /\b(?:quando|como) (?:o|a|meu) (?:bot|robo|chat|assistente|sistema|cliente)\b/,
    /\bpodem? (?:meu|minha|meus|minhas|[oa]s?) \w+(?: \w+){0,2}? (?:falar|conversar|contactar)\b/,
  ],
};
