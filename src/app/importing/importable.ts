/** What can be dropped, pasted or chosen, in one line. */
export const IMPORTABLE =
  'A notebook, script, request, describe output, template, policy, error or list of addresses.';
