/* oxlint-disable typescript/consistent-type-imports -- the declaration of such a module can hold no relative import */

/** What AWS lists as actions: `usual` and `other`. Made by scripts/aws-actions.mjs; to be loaded by import() only. */
declare module 'virtual:aws-actions/*' {
  const actions: import('./counting/action-list').PackedActions;
  export default actions;
}
