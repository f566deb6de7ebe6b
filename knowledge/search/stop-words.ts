/** Words that say little about a subject, by language. They also tell which language a text is in. */

export type Language = 'en' | 'de' | 'es' | 'fr' | 'it' | 'pt' | 'nl' | 'ru' | 'ar';

/** Lower case, accents folded as the tokenizer folds them. */
export const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(
    `a about after all also am an and any are as at be because been but by can could did do does doing don for from get got had
    has have having he hello help her here hi his how i if in into is it its just know like ll me my need no not of off on one or
    our out please re s she should so some t than thank thanks that the their them then there these they this to too tell up us ve
    very want was we were what when where which who why will with would you your`,
  ),
  de: words(
    `aber alle als also am an auch auf aus bei bin bis bitte da das dass dem den der des die dies diese doch du ein eine einem
    einen einer er es fur haben hat hatte hier ich ihr im in ist ja kann kein keine konnen man mein meine meinen mich mir mit nach
    nicht noch nur oder ohne sich sie sind so um und uns unser von wann warum was welche wenn wer werden wie wieder wir wird wo zu
    zum zur`,
  ),
  es: words(
    `a al algo como con cual cuando cuanto de del desde donde el ella ellos en entre era es esa ese eso esta este esto estoy fue ha
    hacer hay la las le les lo los mas me mi mis muy no nos o para pero por porque puedo que quien se ser si sin sobre son su sus te
    tengo tiene todo tu un una uno y ya yo`,
  ),
  fr: words(
    `a au aux avec c ce ces cette comment d dans de des du elle en est et etre eu fait il ils j je l la le les leur lui m ma mais me
    mes moi mon n ne nos notre nous on ont ou par pas pour pourquoi puis qu quand que quel quelle qui s sa sans se ses si son sont
    sur t ta te toi ton tu un une vos votre vous y`,
  ),
  it: words(
    `a ad al alla anche che chi ci come con cosa da dal dalla dei del della delle di dove e gli ha ho i il in io la le lo loro ma mi
    mia mio ne nel nella no noi non o per perche piu puo quale quando quanto questa questo se sei si sono su sua suo tu un una uno vi`,
  ),
  pt: words(
    `a ao aos as com como da das de do dos e ela ele em entre era essa esse esta este eu foi ha isso isto ja lhe mais mas me meu
    minha muito na nao nas no nos o os ou para pela pelo por porque posso qual quando que quem se sem ser seu sua tem tenho um uma
    voce`,
  ),
  nl: words(
    `aan al als bij dan dat de deze die dit door een en er geen haar heb hebben heeft het hij hoe ik in is je kan kunnen maar me met
    mijn moet naar niet nog of om ook op over te tot uit van veel voor waar waarom wanneer wat we welke wel wie wij worden zijn zo zou`,
  ),
  ru: words(
    `а без бы был была были в вам вас во вот все вы где для до его ее если есть еще же за и из или им их к как какие какой ко когда
    кто ли мне мой моя мы на нам нас не него нет но ну о об он она они от по почему при с со так там то только ты у уже что чтобы
    это этот я`,
  ),
  ar: words(
    'أن أو أي إلى إن التي الذي ان او اي الى ب ثم عن على علي في قد كان كانت كم كيف لا لم ل لماذا ما ماذا متى مع من هذا هذه هل هو هي و',
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}
