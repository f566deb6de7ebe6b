import { being, type Sayings, whole } from './sayings.ts';

const BEING = being(
  'ein|eine|einem|einer|ein echter|eine echte|einem echten|einer echten|echter|echte',
  'mensch|menschen|person|bot|chatbot|roboter|maschine|computer|ki',
  'oder',
);

export const GERMAN: Sayings = {
  identity: whole(
    '(?:wer|was) (?:bist du|sind sie)(?: eigentlich| denn)?',
    'mit wem (?:spreche|rede|schreibe|chatte) ich(?: hier| gerade)?',
    `(?:spreche|rede|schreibe|chatte) ich(?: hier| gerade| jetzt)? mit ${BEING}`,
    `(?:bist du|sind sie)(?: eigentlich| denn)? ${BEING}`,
    `ist (?:das|hier)(?: hier)? ${BEING}`,
    'wie hei(?:ß|ss)(?:t du|en sie)|wie ist (?:dein|ihr) name',
    'was (?:kannst du|konnen sie)(?: alles)?(?: tun)?|(?:wobei|womit|wie) (?:kannst du|konnen sie)(?: mir)? helfen',
  ),
  opening: whole(
    'hilfe|(?:ich )?(?:brauche|brauch) (?:bitte )?hilfe|(?:kannst du|konnen sie|konnt ihr)(?: mir)?(?: bitte)? helfen',
    '(?:ich )?(?:habe|hab|hatte) (?:da )?(?:mal )?(?:eine|ne|noch eine) frage|(?:eine |kurze )?frage|(?:ich )?(?:habe|hab) ein problem',
  ),
};
