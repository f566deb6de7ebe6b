/** The package has no types of its dictionaries. */
declare module 'opencc-js/dict/*' {
  /** Rows between `|`: a character or phrase, then what it may become, between spaces. */
  const dictionary: string;
  // biome-ignore lint/style/noDefaultExport: the package's own.
  export default dictionary;
}
