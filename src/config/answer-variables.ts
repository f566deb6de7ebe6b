/** Variables about what the bot knows, how it answers, and what staff promise. */
import {
  businessHours,
  calledAddress,
  choice,
  choices,
  list,
  modelPrices,
  onOff,
  origins,
  share,
  text,
  webAddress,
  webhookSecret,
  wholeNumber,
} from './formats.ts';

const MINUTE_MS = 60_000;
const WEEK_MINUTES = 10_080;

export const knowledge = {
  KNOWLEDGE_DIR: text
    .prefault('./knowledge/articles')
    .describe('Folder of articles; read at the first start and by `switchboard ingest`.'),
  KNOWLEDGE_ORIGINS: origins
    .optional()
    .describe(
      'Origins whose pages may be read as knowledge though they are in a private network or on another port, such as http://wiki.intranet:8080.',
    ),
  EMBEDDINGS: choice(['local', 'openai'])
    .prefault('local')
    .describe('local: on this machine, nothing leaves it. openai: at OPENAI_BASE_URL.'),
  EMBEDDING_MODEL: text
    .optional()
    .describe(
      'Name of the embedding model: of the Hugging Face hub, as in Xenova/multilingual-e5-small, in EMBEDDING_MODEL_DIR, or of the server. A change embeds everything again in the background. Unset: the bundled one, or text-embedding-3-small.',
    ),
  EMBEDDING_MODEL_DIR: text
    .optional()
    .describe(
      'Folder of local ONNX models, one folder each; downloads go there too. Unset: that of the bundled one, and DATA_DIR/models for others.',
    ),
  EMBEDDINGS_OFFLINE: onOff
    .prefault('false')
    .describe('true: a model that is not on disk is refused instead of downloaded.'),
  VECTOR_STORE: choice(['local', 'pinecone'])
    .prefault('local')
    .describe('local: in memory. pinecone: at Pinecone.'),
  PINECONE_API_KEY: text.optional().meta({ secret: true }).describe('Key of the Pinecone project.'),
  PINECONE_INDEX: text.optional().describe('Name of the Pinecone index.'),
  PINECONE_HOST: webAddress.optional().describe('Other control-plane host, as of Pinecone Local.'),
  CONFIDENCE_THRESHOLD: share
    .optional()
    .describe('From 0 to 1: below it the bot says that it does not know. Unset: the calibrated value.'),
};

export const answering = {
  OPENAI_API_KEY: text
    .optional()
    .meta({ secret: true })
    .describe('Key of the model server. Neither key nor base URL: answers are quoted from the articles.'),
  OPENAI_BASE_URL: webAddress
    .optional()
    .describe('Any OpenAI-compatible server. Unset: https://api.openai.com/v1.'),
  OPENAI_MODEL: text.prefault('gpt-4o-mini').describe('Name of the chat model.'),
  MODEL_MAX_CONCURRENT: wholeNumber(1, 1_000)
    .prefault('16')
    .describe('Requests to the model server at a time.'),
  MODEL_FIRST_TOKEN_TIMEOUT_MS: wholeNumber(100, 10 * MINUTE_MS)
    .prefault('15000')
    .describe('How long the model server may stay silent, in milliseconds.'),
  MASK_PII: onOff
    .prefault('true')
    .describe('Personal data and keys are masked before text goes to a model server; in logs always.'),
  REFUSED_TOPICS: list
    .optional()
    .describe('Topics left to people, separated by commas, as in: tax advice, loan. Unset: none.'),
  HANDOVER_ON: choices(['frustration', 'legal', 'safety'])
    .prefault('frustration,legal,safety')
    .describe('What calls a person unasked: anger, legal threats, danger to life or health. none: nothing.'),
  TURN_LIMIT: wholeNumber(0, 1_000_000)
    .prefault('500')
    .describe('Answers in a conversation that no person has seen yet; then one is called. 0: no limit.'),
  TURN_TIMEOUT_MS: wholeNumber(1_000, 10 * MINUTE_MS)
    .prefault('60000')
    .describe('Longest time for one answer, in milliseconds; then a person is called.'),
  BURST_WINDOW_MS: wholeNumber(0, 10_000)
    .prefault('1200')
    .describe('How long an unfinished-looking message waits for the next one, in milliseconds.'),
  MAX_CONCURRENT_TURNS: wholeNumber(1, 10_000).prefault('256').describe('Conversations answered at a time.'),
  MODEL_PRICES: modelPrices
    .optional()
    .describe(
      'Price of models per million tokens in and out, as in: gpt-4o-mini=0.15/0.60. For the metric of what they cost; in any currency.',
    ),
  SPEND_LIMIT_TOKENS_PER_SESSION: wholeNumber(1, 1_000_000_000)
    .optional()
    .describe('Model tokens that one conversation may use; then a person answers. Unset: no limit.'),
  SPEND_LIMIT_TOKENS_PER_DAY: wholeNumber(1, 1_000_000_000_000)
    .optional()
    .describe(
      'Model tokens that all conversations together may use in a day (UTC); then people answer. Unset: no limit.',
    ),
};

export const staff = {
  SLA_FIRST_REPLY_MINUTES: wholeNumber(1, WEEK_MINUTES)
    .optional()
    .describe('Minutes in which a person answers a new ticket.'),
  SLA_RESOLUTION_MINUTES: wholeNumber(1, 10 * WEEK_MINUTES)
    .optional()
    .describe('Minutes in which a ticket is resolved.'),
  BUSINESS_HOURS: businessHours
    .optional()
    .describe('When staff answer, as in: Mon-Fri 09:00-17:00 Europe/Berlin. Unset: always.'),
  WEBHOOK_URL: calledAddress
    .optional()
    .describe(
      'Address of a server of yours that is told of tickets that staff cannot see in Slack, and of replies to customers who have left the website, so that it can write an e-mail.',
    ),
  WEBHOOK_SECRET: webhookSecret
    .optional()
    .meta({ secret: true })
    .describe(
      'What calls of WEBHOOK_URL are signed with, as standardwebhooks.com describes it: whsec_ and 24 to 64 bytes in base64.',
    ),
};

export const features = {
  FEATURE_DEMO_PAGE: onOff.prefault('true').describe('The page at / that shows the widget.'),
  FEATURE_CUSTOMER_MEMORY: onOff
    .prefault('true')
    .describe('The bot keeps short facts about a customer between conversations.'),
};
