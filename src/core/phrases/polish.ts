/** What the bot says in its own words, in Polish. */
import type { Phrases } from './phrase-set.ts';

export const POLISH: Phrases = {
  greeting: 'Dzień dobry! W czym mogę pomóc?',
  identity:
    'Jestem automatycznym asystentem, nie człowiekiem. Odpowiadam na podstawie naszych artykułów pomocy i pokazuję, skąd pochodzi odpowiedź. Jeśli wolisz porozmawiać z człowiekiem, po prostu o to poproś. W czym mogę pomóc?',
  thanks: 'Nie ma za co! Proszę napisać, jeśli pojawi się coś jeszcze.',
  goodbye: 'Do widzenia i dziękujemy za kontakt!',
  unknown: 'Nie udało mi się znaleźć odpowiedzi w naszych artykułach pomocy i wolę nie zgadywać.',
  told: 'Dziękuję za informację. Czego chcesz się dowiedzieć albo co mamy z tym zrobić?',
  notThis: 'Na temat „{question}” nie udało mi się nic znaleźć w naszych artykułach pomocy.',
  which: 'Nie mam pewności, o co chodzi. Czy to jeden z tych tematów?',
  nearest: 'Najbliższe, co mam:',
  offer: 'Czy mam poprosić człowieka o pomoc? Wystarczy odpowiedzieć „tak”.',
  refused: 'Dobrze. Proszę napisać, jeśli pojawi się coś jeszcze.',
  didNotHelp: 'Przykro mi, że to nie pomogło.',
  otherLanguage: 'Nasze centrum pomocy opisuje to tylko w tym języku: {language}.',
  fileReceived: 'Plik dotarł. Czego chcesz się o nim dowiedzieć?',
  queue: {
    asked: 'Rozmowę przekazano człowiekowi.',
    notFound: 'Nie udało mi się tego znaleźć w centrum pomocy, więc o pomoc poproszono człowieka.',
    needsPerson: 'Tym powinien zająć się człowiek, więc poproszono kogoś o pomoc.',
    failure: 'Coś poszło nie tak po naszej stronie, więc o pomoc poproszono człowieka.',
    reopened: 'Zgłoszenie zostało ponownie otwarte, a nasz zespół powiadomiony.',
    frustration: 'Przepraszamy za kłopot. O pomoc poproszono człowieka.',
    safety:
      'To brzmi poważnie, więc człowiek zajmie się tym od razu. Jeśli ktoś jest w niebezpieczeństwie, proszę teraz zadzwonić na numer alarmowy.',
    longTalk: 'Rozmawiamy już jakiś czas, więc o pomoc poproszono człowieka.',
    ticket: 'Numer zgłoszenia: **{ticket}**.',
    next: 'Człowiek odpowie właśnie tutaj. Nie trzeba czekać: rozmowa i odpowiedź będą czekać po powrocie.',
  },
  claimed: '{name} dołącza do rozmowy.',
  handedBack:
    '{name} przekazuje rozmowę z powrotem asystentowi. Można pytać dalej albo w każdej chwili poprosić o człowieka.',
  resolved:
    'Zgłoszenie **{ticket}** zostało rozwiązane. Jeśli coś jest jeszcze niejasne, proszę tu napisać, a otworzymy je ponownie.',
  stillThere:
    'Czy nadal potrzebuje Pan/Pani pomocy? Proszę napisać tutaj, w przeciwnym razie zgłoszenie zostanie zamknięte za dwa dni.',
  goneOn: {
    here: 'Państwa zgłoszenie **{ticket}** jest kontynuowane tutaj: nasz zespół czyta wiadomości i odpowiada w tym miejscu.',
    elsewhere:
      'Zgłoszenie **{ticket}** jest kontynuowane na innym kanale. Nasz zespół odpowiada właśnie tam.',
  },
};
