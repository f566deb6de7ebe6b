/** What the product and its embedding worker say to each other: one batch of texts, one answer, in turn. */

export interface EmbeddingWorkerOptions {
  /** Folder with one sub-folder a model, as `@xenova/transformers` lays them out. */
  readonly modelDir: string;
  readonly modelName: string;
  /** Whether a model that is not there may be fetched into `modelDir`. */
  readonly allowDownload: boolean;
  /** Which tokens make the vector; `first`: the first one alone. */
  readonly pooling: 'mean' | 'first';
}

export type EmbeddingAnswer =
  /** Unit vectors in the order of the texts. */
  | { readonly kind: 'embedded'; readonly vectors: readonly Float32Array[] }
  | { readonly kind: 'failed'; readonly reason: string };
