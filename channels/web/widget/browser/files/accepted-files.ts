/** The kinds of file that the picker shows first. Text of other kinds can be dropped or pasted. */

/** As the `accept` of an `<input>`. */
export const ACCEPTED_FILES =
  'image/png,image/jpeg,image/gif,image/webp,.pdf,.docx,.txt,.log,.md,.markdown,.csv,.json,.html,.htm';
