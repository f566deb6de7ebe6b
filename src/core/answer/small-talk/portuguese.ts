import type { SmallTalkWords } from './small-talk-words.ts';

const HELLO =
  '(?:oi{1,5}|oie|oiee|ola{1,4}|opa|ei|hey|hello|alo|fala|eai|e ai|eae|iae|bo[am] (?:dia|tarde|noite)|bom diaa|saudacoes|muito bo[am] (?:dia|tarde|noite)|viva|boas)';
const ALL =
  'a (?:todos|todas|voces|vcs|si|ti)|pra (?:todos|voces)|para todos|pessoal|gente|galera|equipe|equipa|turma|amig[oa]s?|senhor(?:es|a)?|moc[oa]|meus? (?:caros?|amigos?)|tudo|malta';
const HOW_ARE_YOU =
  '(?:espero que )?(?:tudo (?:bem|bom|certo|joia|tranquilo|ok|em ordem|otimo|beleza|fixe)|td (?:bem|bom|certo)|como (?:voce |vc |voces |tu |o senhor |a senhora )?(?:vai|vao|esta|estao|estas|ta|tas|tao|tem passado|anda|vais)(?: (?:voce|vc|voces|tu|tudo|as coisas|indo|se sentindo|bem))?|beleza|blz|suave|de boa|tranquilo|firmeza|joia|esteja(?:m)? bem|estejas bem|tudo bem com (?:voce|voces|vc|vcs|contigo|ai)|prazer(?: em conhecer)?|que (?:tal|contas))(?: hoje| por ai| ai| com (?:voce|voces|vc|vcs))?|e (?:voce|vc|tu|contigo|ai)';
const HELP =
  '(?:su?a |a |tua |vossa |o |as? |os |pronta |toda )?(?:\\w{1,12} )?(?:ajuda|respostas?|retorno|informac(?:ao|oes)|info|infos|atencao|tempo|paciencia|apoio|suporte|atendimento|gentileza|rapidez|dicas?|esclarecimentos?|explicac(?:ao|oes)|servico|assistencia|presteza|disponibilidade|simpatia|amabilidade|forca|orientacao|colaboracao)';
const THANKS = [
  '(?:muito |muitissimo |mto |mt |bem |super |ok |ta |imensamente |meu muito |um muito )?(?:obrigad(?:[oa]{1,3}s?|inh[oa]|ao|issim[oa])|obg|obgd|obgda?|brigad(?:[oa]|ao|inh[oa]|issim[oa])|brigadu|valeu{1,4}|vlw|vlws|grat[oa]s?|agradecid[oa]s?|agradeco|agradecemos|gratidao)(?: (?:mesmo|demais|imenso|de (?:coracao|verdade|novo)|a (?:voces|todos|voce|si|ti)|desde ja|imenso|viu|pela forca|por enquanto|igualmente))?',
  '(?:(?:e|foi|esta|ta|estava|ficou|sao|foram|es|voce e|voces sao|vcs sao|vc e|voce foi|tu es|foste|estao) )?(?:tudo |muito |super |mto |bem |realmente |tao |de verdade ){0,2}(?:perfeit[oa]s?|otim[oa]s?|excelentes?|maravilh[ao]s?|maravilhos[oa]s?|show de bola|topissimo|bacana|fantastic[oa]s?|incrive(?:l|is)|sensaciona(?:l|is)|fixe|espetacular(?:es)?|espectacular|espetacula?res|impecave(?:l|is)|nota (?:10|dez|mil|1000)|nota dez|rapidinh[oa]|querid[oa]s?|anjos?|um anjo|feras?|resolvid[oa]|esclarecid[oa]|entendid[oa]|clarissimo|certinho|entendi|genia(?:l|is)|5 estrelas|cinco estrelas|prestativ[oa]s?|os melhores|[oa] melhor|prestave(?:l|is)|ate que enfim|joia|de parabens)(?: (?:mesmo|demais|viu|e (?:rapid[oa]|atencios[oa]s?|simpatic[oa]s?|eficientes?|clar[oa])))?',
  '(?:muito|super|mto|bem|tao|que|foi) (?:top|show|massa|legal|brutal)|top demais|show de bola',
  '(?:foi |foram |e |sao |es |foste )?(?:muito|super|mto|bem|realmente|tao) (?:muito )?(?:simpatic[oa]s?|ut(?:il|eis)|gent(?:il|is)|eficientes?|rapid[oa]s?|clar[oa]s?|atencios[oa]s?|educad[oa]s?|prestativ[oa]s?|satisfeit[oa]|content[oa]|feliz)(?: (?:mesmo|demais|e (?:rapid[oa]|atencios[oa]s?|simpatic[oa]s?|eficientes?|clar[oa])))?',
  '(?:agora |ja |aqui |isso |assim |tudo |finalmente )?(?:sim )?(?:me )?(?:deu certo|resultou|funcionou|funciona|resolveu|resolvi(?:do)?|consegui|deu tudo certo|voltou a funcionar|ja (?:esta|ta) (?:a )?(?:funcionar|funcionando)|esta (?:a )?(?:funcionar|funcionando)|ta funcionando|ajudou|entendi|percebi|foi resolvido|esta resolvido|ficou (?:claro|resolvido|bom|perfeito|otimo)|achei|encontrei)(?: (?:bem|tudo|direitinho|certinho|agora|aqui|muito|demais|bastante|imenso|perfeitamente|de primeira|o problema|a duvida|ja|sim))?',
  '(?:voces?|vcs?|tu|isso)? ?(?:me |nos )?(?:ajudou|ajudaram|ajudaste|salvou|salvaram|salvaste|resolveu|resolveram|foi (?:de grande|uma grande|de muita) ajuda)(?: me)?(?: (?:muito|demais|bastante|imenso|meu dia|minha vida|a minha vida|o meu dia|meu problema|tudo|mesmo|a vida))?|ajudaste me(?: (?:muito|imenso))?',
  '(?:era |e )(?:so |exatamente |mesmo )?(?:isso|isto)(?: mesmo)?(?: que eu (?:queria|precisava|procurava)(?: saber)?)?|era (?:so )?(?:isso|isto)|problema (?:resolvido|solucionado)|duvida (?:esclarecida|resolvida|tirada)|tudo (?:resolvido|esclarecido|claro|resolveu|entendido)',
  '(?:muito |que )?(?:bom|boa|otim[oa]|excelente|belo|lindo|incrivel|melhor) (?:atendimento|servico|trabalho|suporte|apoio|resposta|ajuda|explicacao|equipe|equipa)|(?:que )?(?:atendimento|servico|suporte|apoio|resposta|ajuda|equipe|equipa)(?: ao cliente)? (?:muito |super )?(?:nota (?:10|dez|mil|1000)|excelente|otim[oa]|perfeit[oa]|rapid[oa]|maravilhos[oa]|top|impecavel|bo[am]|incrivel|5 estrelas|cinco estrelas|de primeira|eficiente|show|clar[oa]|util)|parabens|bravo|que (?:bom|otimo|maravilha|rapidez|eficiencia|rapido|alegria|alivio)|amei|adorei|deus (?:te|lhe|os|vos) abencoe|arrasou|arrasaram|mandou bem|mandaram bem',
].join('|');
const BESIDE = [
  HELLO,
  ALL,
  `(?:(?:pel[oa]s?|por|de|com) ?|(?=[ao]s? ))(?:tudo|isso|isto|me (?:ajudar|responder|atender)|(?:ter )?respondido|ter(?:em)? (?:me )?\\w{1,12}|${HELP})`,
  'ok|okay|ta|ta bom|ta certo|certo|beleza|blz|bom|bem|muito bem|sim|nao(?= (?:muito |mto )?(?:obrigad\\w|obg|brigad\\w|valeu|era|e so|so|preciso))|ah|oh|aqui|e|entao|pois|mesmo|de verdade|de novo|muito|demais|tudo|agora|ja|finalmente|por enquanto|por agora|nada mais|mais nada|so isso|era tudo|e so isso|era isso|era so isso|isso ai|ja vi|fico|desde ja|viu|hein|pra voce tambem|igualmente|uau|nossa|eba|cara|mano|rapaz|show|top|massa|legal|brutal|kkk{1,6}|rs|rsrs|pode (?:encerrar|fechar)|nao preciso de mais nada|e tudo|foi tudo|de nada',
].join('|');
const BYE = [
  'tchau{1,4}|tchauzinho|xau|txau|tchauu|adeus|adeusinho|chau|xauzinho',
  'ate (?:mais|logo|breve|amanha|ja|a (?:proxima|vista)|proxima|depois|mais tarde|qualquer (?:hora|dia)|segunda|terca|quarta|quinta|sexta|sabado|loguinho|mais ver)',
  'falou(?: entao)?|flw|fui|vou (?:indo|nessa|embora|desligar|sair|ficar por aqui|andando)|me despeco|despeco me|ja vou(?: indo)?|tenho (?:que|de) ir|fico por aqui|a gente se (?:fala|ve)|nos (?:vemos|falamos)(?: (?:depois|em breve|por ai))?|falamos (?:depois|mais tarde|em breve)|se cuida|cuidem se|fica bem|fiquem bem|fique bem|passar bem|passe bem',
  '(?:tenha[m]? |tenhas |tem |desejo |uma? |um |tenha uma? |tenha um |tenham um |tenham uma )?(?:otim[oa]|excelente|lind[oa]|bel[oa]|bo[am]|feliz|ricas?|optim[oa]) (?:resto de (?:dia|tarde|semana)|fim de semana|fds|semana|descanso|continuacao|trabalho|feriado|domingo|final de semana)|(?:tenha[m]? |tenhas |tem |desejo |bom |boa |continuacao de )(?:um |uma |vos )?(?:otim[oa]|excelente|lind[oa]|bel[oa]|bo[am]|resto de|optim[oa]) (?:dia|tarde|noite|semana)|(?:otim[oa]|excelente|lind[oa]|optim[oa]) (?:dia|tarde|noite)|(?:um )?(?:abraco|abracos|abs|beijo|beijos|bjs|bjo|beijinhos|cumprimentos)',
].join('|');
const BYE_OR_MORE = `${BYE}|${THANKS}|${BESIDE}|pra (?:voce|voces|vc|vcs|ti)|para (?:si|ti|voce|voces)(?: tambem)?|tambem`;

export const PORTUGUESE: SmallTalkWords = {
  greeting: 'ola oi oii oiii bom dia boa tarde noite opa',
  thanks:
    'obrigado obrigada obrigadao obrigadinha brigado brigada brigadao valeu vlw obg perfeito otimo agradeco agradecida agradecido',
  goodbye: 'tchau adeus',
  yes: 'sim',
  sayings: {
    greeting: [
      new RegExp(`^(?!(?:hey|hello|alo|ei)$)(?:${HELLO})(?: (?:${HELLO}|${ALL}|${HOW_ARE_YOU})){0,4}$`),
      new RegExp(`^(?:${HOW_ARE_YOU})$`),
    ],
    thanks: [
      new RegExp(`^(?:(?:${THANKS}|${BESIDE}) ){0,4}?(?:${THANKS})(?: (?:${THANKS}|${BESIDE})){0,5}$`),
    ],
    goodbye: [new RegExp(`^(?:(?:${BYE_OR_MORE}) ){0,4}?(?:${BYE})(?: (?:${BYE_OR_MORE})){0,4}$`)],
  },
};
