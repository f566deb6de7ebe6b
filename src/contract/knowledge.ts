/** Articles, their passages, and how they are searched. */

/** A passage that search found. */
export interface Passage {
  readonly chunkId: string;
  readonly documentId: string;
  /** Title of the article. */
  readonly title: string;
  /** Headings above the passage, outermost first, the title left out. */
  readonly headings: readonly string[];
  readonly url?: string;
  /** Markdown. */
  readonly text: string;
  /** 0 to 1, comparable between questions. */
  readonly score: number;
  /** True when it stands in a file that the customer sent: personal data may be in it. */
  readonly isFile?: boolean;
}

export interface SearchQuery {
  readonly text: string;
  /** What was said before; helps follow-up questions find their subject. */
  readonly context?: string;
  readonly limit: number;
  /** Also searches the files of this session. */
  readonly sessionId?: string;
  /** Files that came with the question: it is likely to be about them. */
  readonly fileIds?: readonly string[];
}

/** Score parts of one passage, for `ask --explain`. */
export interface ScoreParts {
  readonly chunkId: string;
  /** BM25 divided by the most it could reach for this query; 0 to 1. */
  readonly lexical: number;
  /** Cosine; undefined when the query could not be embedded. */
  readonly dense?: number;
  readonly fused: number;
}

export interface SearchResult {
  /** Best first. */
  readonly passages: readonly Passage[];
  /** 0 to 1: how sure search is that the best passage answers the question. */
  readonly confidence: number;
  /** Whether `confidence` reaches the threshold below which the bot does not answer. */
  readonly confident: boolean;
  readonly parts: readonly ScoreParts[];
  /** True when only words were compared because the embedding model is gone. */
  readonly degraded: boolean;
  /** The question in the knowledge base's words, when it came in another language or had others for them; undefined = as it was asked. */
  readonly readAs?: string;
}

export interface KnowledgeSearch {
  search(query: SearchQuery, signal: AbortSignal): Promise<SearchResult>;
}

export interface KnowledgeDocument {
  readonly id: string;
  /** Path relative to the knowledge folder, with `/`, or the address of a web page; unique. */
  readonly source: string;
  readonly title: string;
  readonly url?: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly contentHash: string;
  readonly updatedAt: number;
  /** Address that the page was found from; undefined for files of the folder. */
  readonly site?: string;
  /** The web server's own mark of this version. */
  readonly etag?: string;
}

/** A website that was read, and what its last reading left out. */
export interface KnowledgeSite {
  /** A page or a sitemap; unique. */
  readonly address: string;
  /** Links that are followed from it. */
  readonly depth: number;
  readonly readAt: number;
  readonly documents: number;
  /** Of these, at most 200 are kept. */
  readonly skipped: readonly { readonly source: string; readonly reason: string }[];
}

export interface SiteStore {
  /** By address. */
  sites(): Promise<readonly KnowledgeSite[]>;
  /** Replaces the one of the same address. */
  keep(site: KnowledgeSite): Promise<void>;
  forget(address: string): Promise<void>;
}

export interface KnowledgeChunk {
  readonly id: string;
  readonly documentId: string;
  /** From 0 within the document. */
  readonly ordinal: number;
  readonly headings: readonly string[];
  /** Fragment of the heading above; undefined at the top of the page. */
  readonly anchor?: string;
  readonly text: string;
  /** SHA-256 of what is embedded; decides whether a vector can be kept. */
  readonly contentHash: string;
  /** Undefined while no embedding model was there to make it. */
  readonly vector?: Float32Array;
  /** Id of the model that made `vector`. */
  readonly model?: string;
}

/** The stored knowledge base: the truth that every vector store is filled from. */
export interface KnowledgeStore {
  documents(): Promise<readonly KnowledgeDocument[]>;
  /** All chunks of the given documents, or of all when undefined; by document, then ordinal. */
  chunks(documentIds?: readonly string[]): Promise<readonly KnowledgeChunk[]>;
  /** Replaces one document and all its chunks in one transaction. */
  replace(document: KnowledgeDocument, chunks: readonly KnowledgeChunk[]): Promise<void>;
  /** Removes documents with their chunks; unknown ids are ignored. */
  remove(documentIds: readonly string[]): Promise<void>;
  /** Rises with every change; running nodes watch it to reload. */
  generation(): Promise<number>;
}

/** What a vector is made of. */
export interface PassageWords {
  /** Title of the article. */
  readonly title: string;
  readonly headings: readonly string[];
  readonly text: string;
  readonly contentHash: string;
}

/** Of passages by their words: equal ones count once. */
export interface RenewalCounts {
  readonly total: number;
  /** Have a vector of the model, and are found by it. */
  readonly inUse: number;
  /** Have none, neither in use nor kept aside. */
  readonly missing: number;
}

/** Vectors of a model that is to take another one's place. They are kept aside until they are all there, and outlive the process. */
export interface VectorRenewals {
  /** Id of the model that made most of the vectors that are searched; undefined while there are none. */
  modelInUse(): Promise<string | undefined>;
  progress(model: string): Promise<RenewalCounts>;
  /** Some of those that are missing. */
  missing(model: string, limit: number): Promise<readonly PassageWords[]>;
  /** `vectors` by content hash. */
  keep(model: string, vectors: ReadonlyMap<string, Float32Array>): Promise<void>;
  /** Puts what was kept in the place of the other models' vectors, in one transaction. */
  adopt(model: string): Promise<void>;
}

/** Whether the first filling of an empty knowledge base came to its end, so that one that was cut off is taken up again. */
export interface FirstFill {
  begin(): Promise<void>;
  end(): Promise<void>;
  isUnfinished(): Promise<boolean>;
}

export interface VectorMatch {
  readonly chunkId: string;
  /** Cosine, -1 to 1. */
  readonly similarity: number;
}

export interface VectorStore {
  /** Adds or replaces. Vectors are unit length. @throws AppError `storage-mismatch` for a wrong dimension */
  upsert(vectors: ReadonlyMap<string, Float32Array>): Promise<void>;
  remove(chunkIds: readonly string[]): Promise<void>;
  /** Best first. */
  nearest(vector: Float32Array, limit: number, signal: AbortSignal): Promise<readonly VectorMatch[]>;
  /** Cosines with these chunks, in their order; undefined for those that have no vector. */
  compare(vector: Float32Array, chunkIds: readonly string[]): Promise<readonly (number | undefined)[]>;
}
