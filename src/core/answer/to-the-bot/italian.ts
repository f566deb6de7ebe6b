import { being, type Sayings, whole } from './sayings.ts';

const BEING = being(
  'un|una|uno|dei|delle|un vero|una vera|proprio una?|davvero una?|veramente una?',
  '(?:umano|umana|umani|persona|persone|robot|bot|chat ?bot|macchina|ia|ai|(?:un)?intelligenza artificiale|(?:un)?ia|(?:un)?assistente|essere umano|programma|software|operat(?:ore|rice)|assistente|computer|automa|risponditore|uomo|donna|qualcuno|impiegat[oa]|consulente|addett[oa])(?: (?:reale|ver[oa]|virtuale|umano|umana|automatic[oa]|digitale|in carne e ossa|fisic[oa]|artificiale|viv[oa]))?',
  'o|oppure|o piuttosto|e non',
);
const YOU_ARE = '(?:ma )?(?:tu )?(?:sei|e lei|lei e|siete|saresti|sarebbe|voi siete)(?: (?:tu|lei))?';
const TALKING =
  '(?:ma )?(?:sto|stiamo|io sto)? ?(?:parlo|parlando|chattando|scrivo|scrivendo|comunicando|dialogando|conversando|sto parlando|sto scrivendo|interagendo) (?:con|a)';
const END =
  '(?: (?:o no|vero|reale|qui|esattamente|tu|lei|scusa|di preciso|o cosa|davvero|in realta|per caso|adesso))?';

export const ITALIAN: Sayings = {
  identity: whole(
    `(?:ma )?(?:tu |lei )?(?:chi|cosa|che cosa|che) (?:sei|e lei|siete|saresti|e)(?: (?:tu|lei|voi|questo))?${END}|chi (?:parla|risponde|scrive|mi risponde|mi parla|ce (?:dietro|dallaltra parte|li)|ti ha (?:creat[oa]|programmat[oa]|fatt[oa]))(?: (?:qui|dietro(?: questa chat)?))?${END}|con chi (?:parlo|sto parlando|ho il piacere di parlare|sto chattando|sto scrivendo|ho a che fare|scrivo|chatto)${END}|parlo con chi`,
    `${YOU_ARE} (?:davvero |veramente )?(?:reale|vero|vera)${END}`,
    `${YOU_ARE} (?:davvero |veramente |proprio |per caso |forse )?${BEING}${END}(?: (?:o|oppure) ${BEING})?`,
    `${TALKING} ${BEING}${END}(?: (?:o|oppure) ${BEING})?`,
    `(?:ma )?(?:questo |questa |qui |questa chat )?e (?:davvero |proprio )?${BEING}(?: (?:che|a|chi) (?:mi )?(?:risponde|rispondermi|parla|scrive))?${END}|(?:mi )?(?:sta |risponde |risponde )(?:rispondendo |parlando )?${BEING}${END}|ce (?:qualcuno|una persona|un umano|un essere umano)(?: (?:vera|vero|reale|in carne e ossa))?(?: (?:dietro|dallaltra parte|che (?:mi )?risponde))(?: \\w{1,12}){0,2}`,
    '(?:e )?(?:come (?:ti chiami|si chiama(?: lei)?|vi chiamate|posso chiamarti|ti devo chiamare)|(?:qual e|quale) (?:e )?il (?:tuo|suo|vostro) nome|(?:hai|ha) un nome|(?:il )?tuo nome(?: qual e)?|(?:tu )?ti chiami come)(?: tu)?',
    `(?:(?:che )?cosa|che|in cosa|in che cosa|dimmi cosa|mi dici cosa) (?:puoi|sai|puo|sa|potete|sapete|riesci a|sei in grado di|sei capace di|e in grado di)(?: (?:mi ))?(?: )?(?:fare|aiutar(?:mi|e)|offrir(?:mi|e)|rispondere|fai)(?: (?:per me|di preciso|esattamente|qui|tu|di bello))?|(?:(?:che )?cosa|che) (?:fai|fate)(?: (?:tu|di preciso|qui|per me|esattamente))?`,
    '(?:come|in che modo|in cosa|in che cosa|con cosa) (?:mi )?(?:puoi|puo|potete|potresti) (?:aiutar(?:mi|e|ci)|essermi utile|essere utile|assistermi)|a (?:che )?cosa servi|a che servi|che (?:funzioni|capacita) hai|quali sono le tue (?:funzioni|capacita|funzionalita|competenze)|come funzioni|presentati|si presenti|(?:su|a) (?:che|quali) (?:cosa|argomenti|domande) (?:puoi|sai) (?:rispondere|aiutarmi)|cosa posso chiederti',
  ),
  opening: whole(
    'aiuto|aiutami|aiutatemi|mi aiuti|mi aiutate|(?:ho|avrei|abbiamo) (?:urgente )?bisogno (?:di|del|d ?un) ?(?:aiuto|un aiuto|una mano|assistenza|supporto|vostro aiuto|tuo aiuto|info|informazioni|un informazione|uninformazione)|(?:mi )?(?:puoi|puo|potete|potresti|potrebbe|potreste) (?:aiutar(?:mi|e)|dare una mano|darmi una mano|dare un informazione|assistermi)|mi serve (?:aiuto|una mano|un aiuto|assistenza|un informazione|uninformazione)',
    '(?:ho |avrei |avrei solo |ho solo |solo |ancora |posso (?:fare|farti|farle) )?(?:una|unaltra|qualche|alcune|una piccola) (?:domanda|domande|richiesta|informazione)(?: da (?:fare|farti|farle|porre|farvi))?|posso chiedere (?:una cosa|uninformazione|un informazione)|(?:ho|abbiamo|avrei|ho avuto) (?:un|dei|un piccolo|un grosso) problem[ai]|vorrei (?:un informazione|uninformazione|delle informazioni|informazioni|chiedere una cosa|un aiuto)|non so (?:cosa|come) fare|salve avrei bisogno',
  ),
};
