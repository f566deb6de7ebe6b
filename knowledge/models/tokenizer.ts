/** Writes the model's SentencePiece vocabulary as the tokenizer files that a Hugging Face style loader reads. */
import { z } from 'zod';

/** Piece and its log probability, in the order of token ids. Pieces with a colon come without one, which counts as 0. */
const vocabularyFile = z.array(z.tuple([z.string(), z.number().nullable()]));

export interface TokenizerFiles {
  readonly tokenizer: string;
  readonly settings: string;
  readonly vocabularySize: number;
}

/** What the model was trained on; more tokens are cut off. */
export const MAX_TOKENS = 128;
/** Token ids 0 to 2 are unknown, start and end of sentence; 3 to 5 are reserved. */
const SPECIAL_TOKENS = 3;
const RESERVED_TOKENS = 6;
/** Low enough that no text is ever split into a reserved token. */
const NEVER_CHOSEN = -100;
const WORD_START = '▁';

export function writeTokenizer(vocabularyJson: string): TokenizerFiles {
  const vocabulary = vocabularyFile.parse(JSON.parse(vocabularyJson));
  const unknown = vocabulary[0]?.[0] ?? '';
  const wordStarts = {
    type: 'Metaspace',
    replacement: WORD_START,
    add_prefix_space: true,
    prepend_scheme: 'always',
  };
  const tokenizer = {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: vocabulary.slice(0, SPECIAL_TOKENS).map(([content], id) => ({
      id,
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: { type: 'NFKC' },
    pre_tokenizer: { ...wordStarts, split: false },
    post_processor: null,
    decoder: wordStarts,
    model: {
      type: 'Unigram',
      unk_id: 0,
      vocab: vocabulary.map(([piece, score], id) => [
        piece,
        id < RESERVED_TOKENS ? NEVER_CHOSEN : (score ?? 0),
      ]),
    },
  };
  const settings = {
    tokenizer_class: 'PreTrainedTokenizerFast',
    model_max_length: MAX_TOKENS,
    unk_token: unknown,
    bos_token: '<s>',
    eos_token: '</s>',
    pad_token: unknown,
    model_input_names: ['input_ids', 'attention_mask'],
  };
  return {
    tokenizer: JSON.stringify(tokenizer),
    settings: JSON.stringify(settings),
    vocabularySize: vocabulary.length,
  };
}
