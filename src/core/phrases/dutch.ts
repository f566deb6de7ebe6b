/** What the bot says in its own words, in Dutch. */
import type { Phrases } from './phrase-set.ts';

export const DUTCH: Phrases = {
  greeting: 'Hallo! Waarmee kan ik helpen?',
  identity:
    'Ik ben een automatische assistent, geen mens. Ik antwoord uit onze helpartikelen en laat zien waar een antwoord vandaan komt. Wilt u liever met iemand praten, vraag er dan gewoon om. Waarmee kan ik helpen?',
  thanks: 'Graag gedaan! Laat het gerust weten als er nog iets is.',
  goodbye: 'Tot ziens en bedankt voor uw bericht!',
  unknown: 'Ik heb daar in onze hulpartikelen geen antwoord op gevonden en wil niet gokken.',
  told: 'Bedankt dat u het laat weten. Wat wilt u erover weten, of wat moet er gebeuren?',
  notThis: 'Over ‘{question}’ heb ik niets gevonden in onze helpartikelen.',
  which: 'Ik weet niet zeker wat u bedoelt. Is het een van deze onderwerpen?',
  nearest: 'Dit komt het dichtst in de buurt:',
  offer: 'Zal ik er een medewerker bij halen? Antwoord gewoon ‘ja’.',
  refused: 'Prima. Laat het gerust weten als er nog iets is.',
  didNotHelp: 'Het spijt me dat dit niet heeft geholpen.',
  otherLanguage: 'Ons helpcentrum beschrijft dit alleen in deze taal: {language}.',
  fileReceived: 'Ik heb je bestand ontvangen. Wat wil je erover weten?',
  queue: {
    asked: 'Ik heb een medewerker gevraagd het over te nemen.',
    notFound: 'Ik kon dit niet in het helpcentrum vinden en heb daarom een medewerker om hulp gevraagd.',
    needsPerson: 'Hier moet een medewerker naar kijken, dus ik heb er een om hulp gevraagd.',
    failure: 'Er ging bij ons iets mis, dus ik heb een medewerker gevraagd u te helpen.',
    reopened: 'Ik heb uw ticket heropend en ons team ingelicht.',
    frustration: 'Het spijt me dat dit zo vervelend is. Ik heb een medewerker gevraagd u te helpen.',
    safety:
      'Dit klinkt ernstig, dus ik heb een medewerker gevraagd er meteen naar te kijken. Bel nu het alarmnummer als iemand in gevaar is.',
    longTalk: 'We zijn al een tijdje bezig, dus ik heb een medewerker gevraagd u te helpen.',
    ticket: 'Uw ticket is **{ticket}**.',
    next: 'Een medewerker antwoordt hier. U hoeft niet te wachten: het gesprek en het antwoord staan klaar als u terugkomt.',
  },
  claimed: '{name} neemt nu deel aan het gesprek.',
  handedBack:
    '{name} heeft het gesprek teruggegeven aan de assistent. Stel gerust uw vraag, of vraag op elk moment om een medewerker.',
  resolved: 'Uw ticket **{ticket}** is opgelost. Is er nog iets? Schrijf hier en het wordt heropend.',
  stillThere: 'Hebt u nog hulp nodig? Schrijf hier, anders wordt uw ticket over twee dagen gesloten.',
  goneOn: {
    here: 'Uw ticket **{ticket}** gaat hier verder: ons team leest wat u schrijft en antwoordt u hier.',
    elsewhere:
      'U bent met uw ticket **{ticket}** verdergegaan op een ander kanaal. Ons team antwoordt u daar.',
  },
};
