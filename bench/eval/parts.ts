/**
 * The same questions asked of small knowledge bases: most organisations have twenty pages, not hundreds, and short ones. What a score proves depends on
 * how many passages there are to be found by chance.
 */
import type { EvaluationQuestion, EvaluationSet } from './sets.ts';

type Page = EvaluationSet['documents'][number];

/** Neighbours in a set are of one kind; a step that shares no divisor with any set's size takes them apart. */
const STEP = 7919;
const HEADING = /^#{1,3} (?<title>.*)\n?/u;
const SECTION = /\n(?=#{1,3} )/u;
/** Shorter sections are headings without a text. */
const MIN_SECTION = 20;

/** Knowledge bases of about `size` pages each. A question is asked where its answer is; one without an answer of one of them. */
export function partsOf(set: EvaluationSet, size: number): readonly EvaluationSet[] {
  const count = Math.max(1, Math.round(set.documents.length / size));
  const shuffled = set.documents.map((_, at) => set.documents[(at * STEP) % set.documents.length]);
  const unanswerable = set.questions.filter(({ relevant }) => relevant.length === 0);
  return Array.from({ length: count }, (_, part) => {
    const documents = shuffled.flatMap((page, at) => (page !== undefined && at % count === part ? page : []));
    const ids = new Set(documents.map(({ id }) => id));
    const answerable = set.questions.flatMap((question) => askedOf(question, ids));
    const others = unanswerable.filter((_, at) => at % count === part);
    return { name: set.name, documents, questions: [...answerable, ...others] };
  });
}

/** Without what was said before, which may be about another page. */
function askedOf(question: EvaluationQuestion, ids: ReadonlySet<string>): readonly EvaluationQuestion[] {
  const relevant = question.relevant.filter((id) => ids.has(id));
  return relevant.length === 0 ? [] : [{ ...question, context: '', relevant }];
}

/** A short page of each section. */
export function bySections(set: EvaluationSet): EvaluationSet {
  const sectionsOf = new Map(set.documents.map((page) => [page.id, sections(page)]));
  return {
    name: set.name,
    documents: [...sectionsOf.values()].flat(),
    questions: set.questions.map((question) => ({
      ...question,
      relevant: question.relevant.flatMap((id) => (sectionsOf.get(id) ?? []).map((section) => section.id)),
    })),
  };
}

function sections({ id, title, text }: Page): readonly Page[] {
  const texts = text.split(SECTION).filter((section) => section.trim().length > MIN_SECTION);
  return texts.map((section, at) => ({
    id: `${id}#${at}`,
    title: HEADING.exec(section)?.groups?.title ?? title,
    text: section.replace(HEADING, ''),
  }));
}

/** Places with fewer questions of their own are no help centre. */
const MIN_QUESTIONS = 15;
const PAGES_OF_A_PLACE = 4;

/**
 * Of a set whose titles are `THE PLACE: a question`: the help centre of each place that somebody asks about, its questions as headings of a few
 * pages. Only what can be answered is asked.
 */
export function byPlace(set: EvaluationSet): readonly EvaluationSet[] {
  const placeOf = new Map(set.documents.map(({ id, title }) => [id, title.slice(0, title.indexOf(': '))]));
  const asked = set.questions.filter(({ relevant }) => relevant.length > 0);
  return [...new Set(asked.flatMap(({ relevant }) => relevant.map((id) => placeOf.get(id) ?? '')))].flatMap(
    (place) => {
      const entries = set.documents.filter(({ id }) => placeOf.get(id) === place);
      if (entries.length < MIN_QUESTIONS) return [];
      const pageOf = new Map(entries.map(({ id }, at) => [id, `${place} ${at % PAGES_OF_A_PLACE}`]));
      return {
        name: set.name,
        documents: pagesOf(place, entries, pageOf),
        questions: ofPages(asked, pageOf),
      };
    },
  );
}

function pagesOf(
  place: string,
  entries: readonly Page[],
  pageOf: ReadonlyMap<string, string>,
): readonly Page[] {
  return [...new Set(pageOf.values())].map((page) => ({
    id: page,
    title: place,
    text: entries
      .filter(({ id }) => pageOf.get(id) === page)
      .map(({ title, text }) => `## ${title.slice(place.length + 2)}\n\n${text}`)
      .join('\n\n'),
  }));
}

function ofPages(
  questions: readonly EvaluationQuestion[],
  pageOf: ReadonlyMap<string, string>,
): readonly EvaluationQuestion[] {
  return questions.flatMap((question) => {
    const relevant = question.relevant.flatMap((id) => pageOf.get(id) ?? []);
    return relevant.length === 0 ? [] : { ...question, context: '', relevant };
  });
}
