import type { MemoryPatterns } from './memory-patterns.ts';

const PLEASE = '(?:oi |ola |ok |bom |entao |agora |nao |por favor |pfv |pf |e )?';
const END =
  '(?: (?:por favor|pfv|pf|obrigad[oa]|agora|exatamente|ja|ate agora|ainda|de vez|imediatamente|se faz favor|sff))?';
const TELL =
  '(?:(?:me (?:diz|diga|fala|fale|conta|conte|mostra|mostre|lista)|(?:diz|diga|mostra|mostre) me|pode me (?:dizer|mostrar|falar)|podes (?:me )?(?:dizer|mostrar)(?: me)?|(?:eu )?(?:quero|queria|gostaria de) (?:saber|ver)|voce pode me dizer|consegue me dizer|mostra|mostre|lista|liste) )?';
const YOU = '(?:voces? |vcs? |tu |o bot |esse bot |este bot |o sistema |a ia |e que |e que tu )?';
const PART =
  '(?:guardad|salv|armazenad|registrad|anotad|memorizad|aprendid|gravad|coletad|recolhid|lembrad|recordad)[oa]s?';
const KNOW = `(?:sabe[sm]?|lembra[sm]?|te lembras|se lembra|recorda[sm]?|guard(?:a|as|ou|aste|am|aram)|armazen(?:a|as|ou|aste)|conhece[sm]?|memoriz(?:a|ou|aste)|grav(?:a|ou|aste)|anot(?:ou|aste)|registr(?:ou|a)|registaste|registou|aprend(?:eu|este)|salvou|(?:tem|tens|tinha|ficou|ficaram|esta|estao|ha|foi)(?: (?:ja |ai )?(?:${PART}|na (?:sua |tua )?memoria|em memoria|salvo|salvos|salvas))?)(?: (?:ainda|ja))?`;
const OF_ME =
  '(?:(?:de|sobre|a respeito de|acerca de|em relacao a) (?:mim|nos|minha pessoa|a minha pessoa)|a meu respeito|(?:meus?|minhas?)|que me dizem respeito)(?: na (?:sua |tua )?memoria| (?:n?as?|em) (?:nossas )?(?:conversas?|chats?)(?: anteriores)?)?';
const INFO =
  '(?:informac(?:ao|oes)|infos?|dados|coisas|lembrancas|memorias|detalhes|recordacoes|registros|registos|notas)(?: pessoais)?';
const SAID =
  '(?:(?:tudo )?(?:o |aquilo )?que |tudo )(?:eu )?(?:te |lhe |vos |a gente |nos )?(?:ja )?(?:contei|disse|falei|escrevi|expliquei|passei|compartilhei|partilhei|mandei|informei|conversou|conversamos|falamos|dissemos|falou)(?: (?:te|lhe|vos|pra voce|para voce|pra vc|a voce))?';
const MEMORY = '(?:da|na) (?:sua |tua |vossa )?memoria';
const WISH =
  '(?:(?:voce |vc )?(?:pode|podes|poderia|poderias|(?:eu )?(?:quero|queria|gostaria|preciso|peco|exijo|desejo) que (?:voce |vc |tu )?|da pra|da para|tem como|consegue|podem|preciso que) ?)?';
const FORGET =
  '(?:(?:esquec|apag|exclu|delet|remov|elimin|tir|retir|limp)(?:e|a|er|as|es|ar|am|ue|ues|uem|i|ir|ia|ias|iam|asse|esse|ete|em|te|uei)?(?: se| te)?)';

export const PORTUGUESE: MemoryPatterns = {
  list: new RegExp(
    `^${PLEASE}(?:${[
      `${TELL}(?:(?:o )?que(?: mais| coisas)?|tudo (?:o )?que|aquilo que|quanto|oq) ${YOU}(?:${KNOW}) ${OF_ME}`,
      `${TELL}(?:que|quais(?: sao)?(?: as| os)?|as|os|todas as|todos os|quantas) (?:meus |minhas |tuas |suas )?${INFO}(?: ${OF_ME})?(?: que)? ?${YOU}(?:${KNOW})(?: ${PART})?(?: (?:${OF_ME}|${MEMORY}))?(?<=(?:mim|meus?|minhas?|memoria|respeito|nos)\\b.{0,60})`,
      `${YOU}(?:ainda )?(?:se |te )?(?:lembra[sm]?|recorda[sm]?)(?: te| se)?(?: (?:ainda|voce|tu)){0,2} (?:de |do |da |d)?(?:mim|quem eu sou|quem sou(?: eu)?|como (?:eu )?me chamo|(?:o )?meu (?:nome|caso)|(?:a )?nossas? (?:conversas?|papo)(?: \\w+){0,3}|(?:o |aquilo |algo )?que (?:eu )?(?:te |lhe |a gente |vos |nos )?(?:ja )?(?:falei|disse|contei|conversamos|falamos|expliquei|escrevi|perguntei|pedi|conversou|falou)(?: \\w+){0,5}|alguma coisa (?:de|sobre) mim)`,
      `${YOU}(?:tem|tens|guarda|guardas|guardou|ha)(?: ainda)? (?:alguma?s? |algo |as minhas |os meus |meus |minhas )(?:coisa |${INFO} )?(?:${PART} )?(?:(?:de|sobre|a respeito de) mim|${MEMORY})(?: ${PART})?`,
      `${YOU}(?:ainda )?(?:sabe[s]?|lembra[s]?|conhece[s]?)(?: ainda)? (?:o )?(?:meu nome|como (?:eu )?me chamo|quem (?:eu sou|sou eu|sou))`,
      `(?:me mostr[ae]|mostr[ae](?: me)?|list[ae]) (?:as )?(?:suas|tuas|minhas) (?:memorias|lembrancas)(?: ${OF_ME})?|(?:o )?que (?:tem|ha|esta|existe) (?:sobre mim |de mim )?na (?:sua |tua )memoria(?: ${OF_ME})?`,
    ].join('|')})${END}$`,
  ),
  all: new RegExp(
    `^${PLEASE}${WISH}(?:${[
      `(?:esquec|apag)\\w{1,3} (?:me|de mim)|me (?:esquec|apag)\\w{1,3}|(?:esquec)\\w{1,3} (?:que eu existo|quem eu sou|quem sou)`,
      `${FORGET} tudo(?: (?:o )?que .{0,40}(?: de| sobre| a respeito de) mim| (?:de|sobre) mim| a meu respeito)?(?: ${MEMORY})?`,
      `${FORGET} (?:tudo )?(?:o |aquilo )?que ${YOU}(?:${KNOW})(?: ${OF_ME})?(?: \\w+){0,2}`,
      `${FORGET} tudo (?:o )?que (?:eu )?(?:te |lhe |vos |a gente |ja )?(?:ja )?(?:contei|disse|falei|escrevi|expliquei|passei|compartilhei|partilhei|conversamos|conversou|falamos)(?: \\w+){0,3}`,
      `(?:esquec)\\w{1,3} (?:${SAID}|(?:de )?(?:meus|minhas|os meus|as minhas) ${INFO}|(?:a )?nossas? conversas?|toda a (?:nossa )?conversa|as informacoes (?:${OF_ME}|que (?:eu )?(?:te |lhe )?(?:dei|passei|mandei)))(?: \\w+){0,3}`,
      `${FORGET} (?:${MEMORY} )?(?:tod[oa]s? )?(?:os |as )?(?:meus |minhas |teus |suas |tuas |quaisquer )?(?:${INFO}|rastro)(?: que (?:tem|tens|guardou|guardaste))?(?: ${PART})?(?: ${OF_ME})?(?: (?:${MEMORY}|sobre mim|de mim|a meu respeito))`,
      `${FORGET} ${MEMORY} (?:tod[oa]s? )?(?:os |as )?(?:meus|minhas) ${INFO}`,
      `(?:apag|limp|zer|exclu|delet|reset|esvazi)\\w{1,4} (?:toda )?(?:a )?(?:sua|tua|vossa) memoria(?: ${OF_ME})?|${FORGET} (?:todas )?(?:as )?(?:suas|tuas|minhas) (?:memorias|lembrancas)(?: ${OF_ME})?`,
      `(?:nao )?(?:quero que (?:voce |vc )?)?(?:nao )?(?:guard|lembr|armazen|memoriz|grav|retenh|mantenh|registr|conserv)\\w{1,3} (?:mais )?(?:nada|nenhum(?:a)? (?:dado|informacao|coisa))(?: ${OF_ME})?(?: ${MEMORY})?(?: por favor)?(?: (?:e )?(?:apag|esquec|delet|exclu|elimin)\\w{1,3}(?: tudo| isso)?)?`,
    ].join('|')})${END}$`,
  ),
  one: new RegExp(
    `^${PLEASE}${WISH}(?:esque(?:ca|ce|cer|cas|ces|cam)|(?:apag|exclu|delet|remov|elimin|tir|retir)\\w{1,3}(?= .{1,80} (?:da|na) (?:sua |tua )?memoria\\b)) (?:o numero |numero |que |o meu |a minha |meu |minha |meus |minhas )?(?<which>.{1,150}?)(?: (?:da|na) (?:sua |tua )?memoria)?(?: que (?:eu )?(?:te |lhe )?(?:passei|dei|falei|disse|mandei|informei))?(?: (?:por favor|obrigad[oa]))?$`,
  ),
};
