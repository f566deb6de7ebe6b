/**
 * How families of embedding models want to be used: what goes before a question and a passage, which tokens make the vector, which languages they
 * know. From their model cards; a name that fits none is used as most models are, with the mean of all tokens and no prefix.
 */
import type { EmbeddingPrefixes } from '../contract/models.ts';

export interface EmbeddingProfile {
  /** `first`: the vector of the first token stands for the text. */
  readonly pooling: 'mean' | 'first';
  readonly prefixes?: EmbeddingPrefixes;
  /** ISO 639-1; undefined = most. */
  readonly languages?: readonly string[];
}

interface Family extends EmbeddingProfile {
  /** Of the name in lower case, its owner included. */
  readonly name: RegExp;
}

const FOR_RETRIEVAL = { question: 'Represent this sentence for searching relevant passages: ', passage: '' };
const FOR_RETRIEVAL_ZH = { question: '为这个句子生成表示以用于检索相关文章：', passage: '' };
const ASKED = { question: 'query: ', passage: '' };
const ASKED_AND_ANSWERED = { question: 'query: ', passage: 'passage: ' };
const SEARCHED = { question: 'search_query: ', passage: 'search_document: ' };
const INSTRUCTED = {
  question: 'Instruct: Given a web search query, retrieve relevant passages that answer the query\nQuery: ',
  passage: '',
};

/** The first that fits counts. */
const FAMILIES: readonly Family[] = [
  { name: /e5-.*instruct/, pooling: 'mean', prefixes: INSTRUCTED },
  { name: /multilingual-e5/, pooling: 'mean', prefixes: ASKED_AND_ANSWERED },
  { name: /(?:^|[/_-])e5-/, pooling: 'mean', prefixes: ASKED_AND_ANSWERED, languages: ['en'] },
  { name: /bge-m3/, pooling: 'first' },
  { name: /bge-.*-zh/, pooling: 'first', prefixes: FOR_RETRIEVAL_ZH, languages: ['zh'] },
  { name: /bge-/, pooling: 'first', prefixes: FOR_RETRIEVAL, languages: ['en'] },
  { name: /mxbai-embed/, pooling: 'first', prefixes: FOR_RETRIEVAL, languages: ['en'] },
  { name: /arctic-embed.*v2/, pooling: 'first', prefixes: ASKED },
  { name: /arctic-embed/, pooling: 'first', prefixes: FOR_RETRIEVAL, languages: ['en'] },
  { name: /nomic-embed.*v2/, pooling: 'mean', prefixes: SEARCHED },
  { name: /nomic-embed/, pooling: 'mean', prefixes: SEARCHED, languages: ['en'] },
  { name: /gte-multilingual/, pooling: 'first' },
  { name: /(?:^|[/_-])gte-/, pooling: 'mean', languages: ['en'] },
  { name: /multilingual|labse/, pooling: 'mean' },
  { name: /minilm|mpnet/, pooling: 'mean', languages: ['en'] },
];

const OTHERS: EmbeddingProfile = { pooling: 'mean' };

export function profileOf(modelName: string): EmbeddingProfile {
  const known = FAMILIES.find(({ name }) => name.test(modelName.toLowerCase()));
  if (known === undefined) return OTHERS;
  const { name: _, ...profile } = known;
  return profile;
}
