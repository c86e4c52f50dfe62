/** The name under which the editor knows the language of our policies. */
export const POLICY_LANGUAGE = 'policy-json';

/** How the editor tells keys from texts: all that a policy of ours is made of. */
export const POLICY_TOKENS = {
  tokenizer: {
    root: [
      [/"(?:[^"\\]|\\.)*"(?=\s*:)/, 'key'],
      [/"(?:[^"\\]|\\.)*"/, 'string'],
      [/[{}[\],:]/, 'delimiter'],
    ] satisfies [RegExp, string][],
  },
};
