/** Parts of the package by themselves: its main file also loads what reads images and sound, which takes 15 MB of memory. */
declare module '@xenova/transformers/src/tokenizers.js' {
  export { AutoTokenizer } from '@xenova/transformers';
}

declare module '@xenova/transformers/src/env.js' {
  export { env } from '@xenova/transformers';
}
