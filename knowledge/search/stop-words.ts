/** Words that say little about a subject, by language. They also tell which language a text is in. */

export type Language = 'en' | 'de' | 'es' | 'fr' | 'it' | 'pt' | 'nl' | 'pl' | 'tr' | 'ru' | 'ar';

/** Lower case, accents folded as the tokenizer folds them. */
export const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(
    `a about after all also am an and any are as at be because been but by can could did do does doing don for from get got had has
    have having he hello help her here hi his how i if in into is it its just know like ll me my need no not of off on one or our out
    please re s she should so some t tell than thank thanks that the their them then there these they this to too u up us ve very
    want was we were what when where which who why will with would you your`,
  ),
  de: words(
    `aber alle alles als also am an auch auf aus bei beim bekomme bekommen bin bis bist bitte da danke dann das dass dein deine deinen
    deiner dem den denn der des dich die dies diese diesem diesen dieser dieses dir doch du durch ein eine einem einen einer eines er
    es etwas euch euer eure eurem euren eurer fur ganz geben gehen geht gern gerne gibt gibts hab habe haben habt hallo hast hat
    hatte hatten hier ich ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jetzt kann kannst kein keine keinen konnen konnt konnte
    konnten krieg kriege kriegen lasse lassen lasst mach mache machen macht mal man mein meine meinem meinen meiner mich mir mit
    mochte mochten moglich muss mussen musst musste nach nein nicht nichts noch nun nur ob oder ohne schon sehr sein seit sich sie
    sind so soll sollen sollte statt tun um und uns unser unsere unseren unserer vom von wann war ware warum was weil welche welchem
    welchen welcher welches wenn wer werde werden wie wieder wieso will willst wir wird wo wobei wofur womit wurde wurden zu zum zur`,
  ),
  es: words(
    `a al algo alguien algun alguna algunos ante antes aqui asi aun aunque como con cual cuales cuando cuanta cuantas cuanto cuantos
    de debe deben debo del desde despues donde el ella ellas ellos en entre era es esa esas ese eso esos esta estaba estan estar
    estas este esto estos estoy favor fue gracias ha hace haceis hacen hacer hago han hasta hay he hemos hola ir la las le les lo los
    mas me mi mia mio mis mucho muy necesito ni no nos nosotros nuestra nuestro o os otra otro para pero poco podeis podemos podria
    por porque pueda puede pueden puedes puedo pues que quien quiere quiero se sea ser si sin sobre solo son su sus suya suyo tal
    tambien tampoco te teneis tenemos tener tengo ti tiene tienen tienes toda todas todo todos tu tus un una uno unos usted ustedes
    va vais vosotros voy vuestra vuestras vuestro vuestros y ya yo`,
  ),
  fr: words(
    `a ai alors apres as au aucun aucune aussi autre aux avec avez avoir avons bien bonjour c ca car ce cela celle celui ces cet cette
    chez comme comment d dans de depuis des dois doit donc dont du elle elles en encore est et etait ete etes etre eu eux faire fais
    fait faites faut font il ils j jamais je l la le les leur leurs lui m ma mais me meme merci mes moi moins mon n ne ni non nos
    notre nous on ont ou par pas peu peut peuvent peux plait plus pour pourquoi pouvez pouvoir puis puisje qu quand que quel quelle
    quelles quelqu quelque quels qui quoi s sa sans se sera ses si sinon son sont sous suis sur svp t ta te tes toi ton tous tout
    toute toutes tres trop tu un une va vais vers veut veux vos votre voudrais vous y`,
  ),
  it: words(
    `a ad agli ai al alla alle anche ancora avere avete bisogno c che chi ci ciao cio cioe come con cosa cui da dagli dai dal dalla
    dalle degli dei del dell della delle deve devo di dopo dove due e ed era essere fa faccio fai fare fate fra gia gli grazie ha hai
    hanno ho i il in io la le lei li lo loro lui ma me mi mia mie miei mio molto ne negli nei nel nella nelle no noi non nostra
    nostro o ogni oppure per perche piu poi posso possono potete potrei prima puo pur qual quale quali quando quanta quante quanti
    quanto quella quelle quelli quello questa queste questi questo qui sara se sei senza si sia siamo siete so solo sono sopra sta
    stata stato su sua sue sugli sul sulla suo suoi te ti tra tu tua tuo tutta tutte tutti tutto un una uno va vi voglio voi vorrei
    vostra vostre vostri vostro`,
  ),
  pt: words(
    `a ainda alem algum alguma ao aos apos as assim ate cada com como da das de dela dele depois deve devo do dos e ela elas ele eles
    em entao entre era eram essa essas esse esses esta estao estas estava este esteja estes estou eu faco favor faz fazem fazer foi
    foram ha isso isto ja la lhe mais mas me mesma mesmo meu meus mim minha minhas muita muito na nada nao nas nem nenhum no nos
    nossa nosso num numa o obrigada obrigado oi ola onde os ou outra outro para pela pelas pelo pelos pode podem podemos poderia por
    porque posso pra preciso quais qual qualquer quando quanta quantas quanto quantos que quem quero se sem sendo ser sera seu seus
    si sim so sobre sou sua suas tambem tao te tem temos tenho ter teu teus toda todas todo todos tu tua tudo um uma umas uns vai
    voce voces vou`,
  ),
  nl: words(
    `aan al alle alleen als altijd ander andere bedankt ben bent bij binnen dan dank dat de deze die dit doe doen doet door dus een
    eens en er ga gaan gaat geen goed graag haar had heb hebben hebt heeft hem hen het hier hij hoe hoeveel hun ieder iemand iets ik
    in is ja je jij jou jouw jullie kan kun kunnen kunt laat laten maar mag me mee meer men met mij mijn moet moeten na naar nee niet
    niets nodig nog nu of om omdat onder ons onze ook op over per sinds te tegen toch toe tot tussen u uit uw van vanaf veel via voor
    waar waarmee waarom wanneer want waren was wat we weer wel welk welke werd wie wij wil willen wilt word worden wordt zal ze zelf
    zich zij zijn zo zonder zou zouden`,
  ),
  pl: words(
    `a albo ale ani az bardzo bedzie bez bo by byc byl byla bylo był była było chce chcialabym chcialbym ci cie co cos czego czemu czy
    czyli dla dlaczego do dziekuje gdy gdzie i ich ile inna inne inny iz ja jak jaka jaki jakie jakiego jakiej jakis jako je jeden
    jednak jego jej jesli jest jestem jeszcze jezeli juz kazdy kiedy kim kogo komu ktora ktore ktory ktos ma maja mam mamy mial miał
    mna mnie moga moge moi moich moim moj moja moje mojego mojej moze mozecie mozemy mozesz mozna mu musi musze my na nad nam nas
    nasz nasza nasze nawet nic nich nie niej nim niz no o od on ona one oni oraz pani po podczas ponad poniewaz potem potrzebuje
    powinien powinienem prosze przed przez przy sa sie skad sobie ta tak taka takie tam te tego tej teraz tez to tu tutaj twoj twoja
    ty tych tylko tym u w wam was wasz wasza wasze we wiec wszystko wy z za zawsze ze zeby`,
  ),
  tr: words(
    `a acaba ama ancak artik az bana bazi ben benden beni benim bir biraz biri biz bize bizi bizim bu buna bunda bunu bunun burada cok
    cunku da daha de degil diye edebilir edebilirim edebiliriz eder ederim edilir ediyor eger en gibi gore hangi hangisi hem hep her
    hic icin iki ile ilgili ise istiyorum kac kadar kendi kere ki kim lazim lutfen merhaba mi midir misin misiniz mu musun musunuz mı
    mısınız nasil nasıl ne neden nedir nerede nereden nereye neyi nicin niye o olan olarak oldu olmak olsun olur oluyor on ona onu
    onun orada oysa peki sadece sen senin siz sizde sizden sizi sizin sonra su sunu tam tamam tesekkurler tum uzere var ve veya ya
    yani yapabilir yapabilirim yapmak yapmam yapıyor yok zaten`,
  ),
  ru: words(
    `а без более бы был была были было быть в вам вами вас ваш ваша ваше ваши во вот все всего всех вы где да для до его ее если есть
    еще же за здравствуйте и из или им их к как какая какие какое какой какую ко когда которая которые который кто куда ли либо лишь
    мне много могу мое моего моей можете можно мои мой мою моя мы на над надо нам нас наш не него нее нет ни них но ну нужно о об
    один он она они оно от очень перед по под пожалуйста после потом потому почему при про раз с сам свой себя со спасибо так также
    такой там те тебя тем то тоже только тот ту ты у уже хочу чего чем что чтобы чье эта эти это этого этой этом этот эту я`,
  ),
  ar: words(
    'أن أو أي إلى إن التي الذي ان او اي الى ب ثم عن على علي في قد كان كانت كم كيف لا لم ل لماذا ما ماذا متى مع من هذا هذه هل هو هي و',
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}
