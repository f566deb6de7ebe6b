import type { SmallTalkWords } from './small-talk-words.ts';

const HELLO =
  '(?:re )?(?:bien le |tres )?(?:bonjour{1,4}|bonjours|bjr|bonsoir|bsr|salut|slt|coucou|cc|hello|hey|hi|yo|rebonjour|wesh|bonne annee)';
const ALL =
  'a (?:tous|toutes|vous|toi|tous et (?:a )?toutes|vous tous|tout le monde|lequipe|toute lequipe)|tout le monde|lequipe|les amis|madame|monsieur|messieurs|mesdames|chers?|toi|vous';
const HOW_ARE_YOU =
  '(?:jespere que )?(?:comment (?:allez vous|vas tu|ca va|tu vas|vous allez)|(?:vous allez|tu vas|tout va|ca va|vous etes|ca roule)(?: bien)?|quoi de neuf|la forme|tout va bien|et vous|et toi|enchantee?|ravie?)(?: aujourdhui| ce matin| ce soir)?';
const HELP =
  '(?:votre |ton |ta |vos |cette |ces |la |l|le |les |tes )?(?:\\w{1,12} )?(?:aide|reponses?|retour|infos?|informations?|renseignements?|temps|conseils?|service|patience|explications?|precisions?|soutien|assistance|reactivite|rapidite|gentillesse|coup de main|efficacite|comprehension|accueil|suivi|lien|astuce|disponibilite)(?: (?:precieuse?|rapides?|si rapide|claires?|efficace|utiles?|complete?|detaillee?s?|aujourdhui))?';
const THANKS = [
  '(?:un (?:grand|tres grand|immense) |mille |encore |grand |non |bon |et |tres bien |dac )?(?:merci{1,4}|mercis|mrc|mci|remerciements)',
  '(?:je |on |nous )?(?:vous |te )remercie(?:ns|ons)?',
  '(?:cest |tout est |cetait |tout ca est )?(?:vraiment |bien |tres |tout |trop |juste |absolument |exactement )?(?:parfaits?|nickel|impeccable|impec|niquel|formidable|chouette|gentil|sympa|adorable|aimable|magnifique|merveilleux|au top|limpide|entendu|regle|compris|bon maintenant|exactement ca|ce quil me fallait|ce que je (?:cherchais|voulais(?: savoir)?)|trop bien)(?: (?:de votre|de ta) part)?',
  '(?:cest|tout est|cetait|vraiment|tres|trop) (?:vraiment |bien |tres |trop |juste )?(?:super|genial|top|excellent|cool|extra|clair|note|ok|resolu)|bravo|chapeau|felicitations|bien joue|bon (?:travail|boulot)|beau travail|hate|quelle (?:efficacite|rapidite|reactivite)',
  '(?:le |mon |ce |tout )?(?:probleme|souci|pb) (?:est )?(?:bien |enfin |maintenant )?(?:regle|resolu|corrige|repare)|(?:tout|cest) (?:est |bien )?(?:rentre dans lordre|regle|resolu|arrange|repare|en ordre)',
  '(?:ca|tout|cela) (?:a |re)?(?:bien |enfin |super bien )?(?:marche|fonctionne|remarche|refonctionne)(?: (?:bien|tres bien|enfin|maintenant|nickel|parfaitement|impeccable|a nouveau|a merveille|desormais|super bien|du tonnerre))?',
  '(?:jai|cest) (?:bien |enfin |tout )?(?:trouve|compris|reussi|resolu|ma reponse|recu)|(?:jai )?ma reponse',
  '(?:ca|cela|vous|tu|votre reponse|ta reponse) (?:ma|mas|mavez|nous a|nous avez) (?:bien |beaucoup |vraiment |enormement |super bien |grandement )?(?:aidee?|rendu service|sauvee?(?: la vie| la mise)?|depannee?|eclairee?|rassuree?|ete (?:utile|dune grande aide))(?: (?:beaucoup|enormement|bien))?',
  '(?:vous etes|tes|tu es|vous avez ete|tas ete|vous etiez) (?:vraiment |trop |tous |tres |super |hyper )?(?:super|genial|geniaux|geniale|au top|top|gentils?|gentilles?|adorables?|formidables?|efficaces?|rapides?|reactifs?|parfaite?s?|sympas?|aimables?|les meilleurs|le meilleur|la meilleure|un ange|des anges|une perle|un amour|serviables?)',
  '(?:tres |super |hyper |vraiment |ultra )?(?:bon |bonne |excellente? )?(?:rapides?|reactifs?|efficaces?|utiles?|pros?|professionnels?|service|reponse|accueil|sav|support|assistance|conseil)(?: client)?(?: (?:rapide|impeccable|au top|parfait|parfaite|genial|geniale|tres|et efficace|et reactif|et rapide|et clair|claire|et precis|nickel|de qualite|irreprochable|exceptionnel|efficace|clair|utile|et sympa))',
  '(?:tres |super |hyper |ultra )(?:rapides?|reactifs?|efficaces?|utiles?|pros?|professionnels?|serviables?|content|contente|satisfaite?|bien)',
].join('|');
const BESIDE = [
  HELLO,
  ALL,
  `(?:pour|de|d) ?(?:tout|ca|cela|mavoir (?:aidee?|repondu|eclairee?)|avoir repondu|${HELP})`,
  'ok|okay|oki|genial|super|top|cool|excellent|extra|note|daccord|dac|oui|ouais|non|bon|bah|ben|eh bien|ah|oh|alors|et|cest|vraiment|beaucoup|bcp|infiniment|bien|encore|tres bien|mille fois|a vous|davance|du fond du coeur|sincerement|enormement|je vois|cest tout|ce sera tout|cest bon|rien dautre|enfin|maintenant|tout simplement|franchement|donc|de rien|pas de souci|si vite|aussi vite|rapidement|la reponse|tout|du coup|hein|quand meme|a tous|mdr|xd',
].join('|');
const BYE = [
  'au revoir|aurevoir|adieu|tchao|(?:merci |allez )bye(?: bye)?|bye(?= (?:a |merci))|ciao(?= (?:a|et|merci|bonne|bye|ciao) )|(?<=merci |allez )ciao',
  'a (?:bientot|plus(?: tard)?|demain|la prochaine(?: fois)?|tout a lheure|tres (?:bientot|vite)|toute(?! l ?equipe)|tantot|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|une prochaine(?: fois)?|la semaine prochaine|un de ces (?:jours|quatre))',
  '(?:passez |je vous souhaite |je te souhaite |excellente? |tres )?(?:une |un )?(?:(?:bonne|belle|agreable|excellente|douce) (?:journee|soiree|nuit|fin de (?:journee|soiree|semaine)|continuation|apres midi|semaine|matinee|vacances|fetes)|(?:bon|beau|excellent) (?:week ?end|we|apres midi|dimanche|courage|soir))',
  'portez vous bien|prenez soin de vous|prends soin de toi|je vous (?:laisse|quitte|salue|dis au revoir)|je te (?:laisse|quitte)|je (?:file|men vais|dois (?:y aller|filer|vous laisser))|jy vais|bien (?:cordialement|a vous)|cordialement|salutations|on se (?:revoit|recontacte) (?:bientot|plus tard)|tchao',
].join('|');
const BYE_OR_MORE = `${BYE}|${THANKS}|${BESIDE}|allez|aller|la dessus|sur ce|puis|bises|bisous|de meme|egalement|pareillement|toi aussi|vous aussi|et (?:a )?(?:vous|toi)`;

export const FRENCH: SmallTalkWords = {
  greeting: 'bonjour bonsoir salut coucou bjr bsr slt rebonjour',
  thanks: 'merci parfait nickel impeccable',
  goodbye: 'revoir adieu',
  yes: 'oui ouais volontiers',
  sayings: {
    greeting: [
      new RegExp(
        `^(?!(?:hello|hey|hi|yo|bonne annee)$)(?:${HELLO})(?: (?:${HELLO}|${ALL}|${HOW_ARE_YOU})){0,4}$`,
      ),
      new RegExp(`^(?:${HOW_ARE_YOU})$`),
    ],
    thanks: [
      new RegExp(`^(?:(?:${THANKS}|${BESIDE}) ){0,4}?(?:${THANKS})(?: (?:${THANKS}|${BESIDE})){0,5}$`),
    ],
    goodbye: [new RegExp(`^(?:(?:${BYE_OR_MORE}) ){0,4}?(?:${BYE})(?: (?:${BYE_OR_MORE})){0,4}$`)],
  },
};
