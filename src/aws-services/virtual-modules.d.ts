/* oxlint-disable typescript/consistent-type-imports -- the declaration of such a module can hold no relative import */

/** What AWS says about its services. Made by scripts/aws-services.mjs; to be loaded by import() only. */
declare module 'virtual:aws-services' {
  export const AWS_SERVICES: readonly import('./list-services').ServiceName[];
  export const loadService: import('./service-loader').LoadService;
}

/** What AWS says of the permissions that the tables can give. Made by scripts/aws-services.mjs; by import() only. */
declare module 'virtual:action-facts' {
  export const ACTION_FACTS: import('./action-facts').ActionFacts;
}
