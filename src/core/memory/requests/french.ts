import type { MemoryPatterns } from './memory-patterns.ts';

const PLEASE = '(?:bonjour |salut |ok |alors |maintenant |non |sil (?:vous|te) plait |stp |svp |merci de )?';
const END =
  '(?: (?:sil (?:vous|te) plait|svp|stp|merci|maintenant|exactement|au juste|deja|encore|aujourdhui|immediatement|en fait|definitivement))?';
const TELL =
  '(?:(?:dis|dites|montre|montrez|rappelle|rappelez|affiche|affichez|liste|listez) ?(?:moi|nous)? |(?:peux tu|pouvez vous|tu peux|vous pouvez|pourrais tu|pourriez vous) (?:me |nous )?(?:dire|montrer|rappeler|afficher|lister) |(?:je |j )(?:voudrais|aimerais|veux|souhaite|souhaiterais) (?:savoir|voir|connaitre) |jaimerais (?:savoir|voir|connaitre) |est ce que )?';
const YOU = '(?:tu|vous|t|vs|on|le bot|ce bot|ce chat|il)';
const KNOW =
  '(?:savez|sais|sait|retenez|retiens|retient|connaissez|connais|gardez|gardes|conservez|conserves|stockez|stockes|enregistrez|enregistres|memorisez|memorises|(?:avez|as|a|aurais|auriez) (?:deja |bien |pu )?(?:retenue?s?|enregistree?s?|gardee?s?|memorisee?s?|stockee?s?|notee?s?|conservee?s?|apprise?s?|appris|sauvegardee?s?|collectee?s?)|(?:avez|as))';
const HAVE = `(?:${YOU} (?:${KNOW})|(?:t|tu |vous |vs )?(?:as|avez) (?:garde|retenu|note|enregistre|memorise|appris|stocke|conserve)e?s?|(?:savez|avez|retenez|connaissez|gardez|stockez|conservez|memorisez) vous|(?:sais|as|retiens|connais|gardes|stockes|conserves|memorises) tu)(?: (?:deja|encore|toujours|bien|exactement|precisement|au juste|quoi|comme (?:infos|informations|donnees)|retenue?s?|enregistree?s?|gardee?s?|memorisee?s?|stockee?s?|notee?s?|conservee?s?|appris|sauvegardee?s?|en memoire)){0,3}`;
const OF_ME =
  '(?:(?:de|sur|a propos de|concernant|au sujet de) (?:moi|ma personne|mon compte|nous)|a mon (?:sujet|propos|egard)|me concernant|qui me concerne(?:nt)?)(?: en memoire)?';
const INFO =
  '(?:infos?|informations?|donnees(?: personnelles)?|choses|souvenirs?|details|elements|notes|trucs)';
const SAID =
  '(?:ce que |tout ce que )?(?:je (?:vous |te |t |tai |vous ai |ai )?(?:ai )?|jai |je viens de (?:te |vous )?|on sest |nous nous sommes |on a |je tavais |je vous avais )(?:dite?s?|dire|raconter|racontee?s?|confiee?s?|ecrite?s?|donnee?s?|explique|expliquee?s?|demande|partagee?s?|appris|parle|discute)';
const MEMORY = '(?:ta|votre|la) memoire';

export const FRENCH: MemoryPatterns = {
  list: new RegExp(
    `^${PLEASE}(?:${[
      `${TELL}(?:quest ce que |que |quoi |ce que |tout ce que )?${HAVE} (?:quoi )?${OF_ME}`,
      `${TELL}(?:quest ce que |ce que |que )(?:le bot|on|la memoire|ce chat|le chat) (?:sait|retient|a (?:retenu|garde|enregistre|note|memorise)|contient) ${OF_ME}`,
      `${TELL}(?:ce qu|qu)?(?:as tu|avez vous)(?: \\w+){0,2} ${OF_ME}`,
      `${TELL}(?:de quoi|quoi) (?:te|vous) (?:souviens tu|souvenez vous|rappelles tu|rappelez vous)(?: ${OF_ME})?`,
      `(?:est ce que )?(?:tu|vous) (?:gardes?|gardez|conserves|conservez|memorises|memorisez)(?: en memoire)? nos (?:conversations|echanges|discussions)(?: en memoire)?`,
      `${TELL}(?:quelles? |quels? |les |des |mes |toutes les |cest quoi les )(?:sont (?:les )?)?${INFO} (?:que )?(?:personnelles )?(?:${HAVE} )?(?:(?:${OF_ME})|(?:as tu|avez vous|tu as|vous avez|tas) (?:gardee?s?|memorisee?s?|retenue?s?)(?: en memoire)?|en memoire)`,
      `(?:est ce que )?(?:tu as|tas|as tu|vous avez|avez vous|y a t il) (?:garde |retenu |enregistre |memorise |note |encore )?(?:des |mes |quelles |une trace de |quelque chose )(?:${INFO} )?(?:(?:personnelles|en memoire|enregistrees|gardees|stockees) )?(?:${OF_ME}|en memoire)`,
      `(?:est ce que )?(?:(?:tu|vous) (?:te |vous |tes )?(?:souviens|souvenez|souvient|rappelles|rappelez|rappelle)|(?:te|vous) (?:souviens tu|souvenez vous|rappelles tu|rappelez vous)|ten souviens tu)(?: (?:encore|toujours|bien|deja)){0,2} (?:de |d )?(?:moi|mon (?:nom|prenom|histoire|cas)|qui je suis|notre (?:conversation|discussion|echange)(?: \\w+){0,3}|nos (?:conversations|echanges|discussions)(?: \\w+){0,3}|${SAID}(?: \\w+){0,5}|comment je mappelle|quoi (?:sur|de) moi)`,
      '(?:est ce que )?(?:tu (?:connais|sais|as retenu|te rappelles)|vous (?:connaissez|savez|avez retenu)|connais tu|connaissez vous|sais tu|savez vous)(?: (?:encore|toujours|deja))? (?:mon (?:nom|prenom)|comment je mappelle|qui je suis)',
      `(?:montre|montrez|affiche|affichez|donne|donnez|liste|listez) ?(?:moi)? (?:tes |vos |mes |les )?(?:souvenirs|ta memoire|votre memoire|memoire)(?: (?:${OF_ME}))?|quoi (?:de|sur) moi en memoire|quest ce quil y a (?:sur moi )?dans ${MEMORY}(?: (?:${OF_ME}))?`,
    ].join('|')})${END}$`,
  ),
  all: new RegExp(
    `^${PLEASE}(?:(?:je (?:veux|voudrais|souhaite|souhaiterais|demande|exige)|jaimerais|il faut|jexige|peux tu|pouvez vous|tu peux|vous pouvez|pourrais tu|pourriez vous|est ce que (?:tu peux|vous pouvez|tu pourrais|vous pourriez)|veuillez|merci|merci de bien vouloir|tu dois|vous devez|tu pourrais)(?: que (?:tu|vous)| bien| vouloir| me| de){0,2} )?(?:${[
      `(?:de )?tout (?:oublier|effacer|supprimer)(?: (?:de|dans) ${MEMORY}| ${OF_ME})?`,
      `d?(?:oubli|supprim|effac|enlev|retir|vid)\\w{1,4} (?:moi|tout|tout (?:sur moi|de moi)|tout ${SAID}(?: \\w+){0,5}|tout (?:ce que|ce qui) ${HAVE}(?: ${OF_ME})?(?: \\w+){0,2}|tout(?: ce que .{0,30})? ${OF_ME})(?: (?:de|dans) ${MEMORY})?`,
      `d?(?:oubli|supprim|effac|enlev|retir)\\w{1,4} (?:tout )?ce que (?:${HAVE})(?: ${OF_ME})?(?: \\w+){0,2}`,
      `d?(?:oubli)\\w{1,4} (?:tout |toutes )?(?:${SAID}(?: \\w+){0,4}|qui je suis|notre (?:conversation|discussion|echange)(?: \\w+){0,3}|nos (?:conversations|echanges|discussions)(?: \\w+){0,2}|mes (?:${INFO}|coordonnees)|(?:les |toutes les |toutes mes )${INFO} (?:${OF_ME}|que je \\w{2,5}(?: \\w+){0,3}))`,
      `d?(?:supprim|effac|enlev|retir|elimin)\\w{1,4} (?:toutes |tous )?(?:mes |les |toute )?(?:${INFO}|traces?|ce que tu sais)(?: (?:personnelles|sur moi|que (?:tu|vous) (?:as|avez)))?(?: ${OF_ME})? (?:de|dans|en) ?(?:${MEMORY}|memoire)`,
      `d?(?:supprim|effac|enlev|retir)\\w{1,4} (?:tes|vos|les|tous tes|tous vos) souvenirs(?: ${OF_ME})?|d?(?:vid|effac|supprim|reinitialis|nettoy)\\w{1,4} (?:toute )?(?:ta|votre) memoire(?: ${OF_ME})?`,
      `d?(?:effac|supprim)\\w{1,4} (?:toutes )?(?:les |mes )?${INFO} (?:que (?:tu as|vous avez|tas) )?(?:(?:retenu|gard|enregistr|memoris|stock|not)\\w{1,4} )?(?:sur moi|a mon sujet|me concernant)`,
      `(?:ne |n )?(?:gard|reten|retien|conserv|memoris|enregistr|stock)\\w{1,4} (?:plus )?(?:rien|aucune? (?:${INFO}|trace|donnee))(?: ${OF_ME})?(?: (?:de|dans|en) ?(?:${MEMORY}|memoire))?(?: (?:sil (?:vous|te) plait|svp|stp))?(?: (?:et )?(?:efface|effacez|supprime|supprimez|oublie|oubliez) (?:tout|moi|le|les))?`,
    ].join('|')})${END}$`,
  ),
  one: new RegExp(
    `^${PLEASE}(?:(?:peux tu|pouvez vous|tu peux|vous pouvez|pourrais tu|pourriez vous|est ce que (?:tu peux|vous pouvez)|je (?:veux|voudrais) que (?:tu|vous)|jaimerais que (?:tu|vous)|merci|veuillez|il faut) )?(?:d?oubli(?:ez|e|er|es|iez)|d?(?:supprim|effac|enlev|retir)\\w{1,4} (?=.{1,80} (?:de|dans) (?:ta|votre) memoire)) (?!pas\\b|(?:mon |le )?(?:mot de passe|mdp|code|identifiant)\\b)(?:le numero |numero |que |mon |ma |mes )?(?<which>.{1,150}?)(?: (?:de|dans) (?:ta|votre) memoire)?(?: que je (?:vous |te |tai |vous ai |t )?(?:ai )?(?:donnee?s?|dite?s?|indiquee?s?|communiquee?s?))?(?: (?:sil (?:vous|te) plait|svp|stp))?$`,
  ),
};
