import { createContext } from 'react';

/** Makes the link to the role that is in the form. The screen that shows the role knows no addresses itself. */
export interface RoleLinks {
  /** Loads what makes links. Rejects where the network is gone. */
  readonly load: () => Promise<void>;
  /** The whole address; undefined before `load` is done, and for a role that is too large for a link in a file. */
  readonly linkTo: () => string | undefined;
}

/** Without a provider there are no links. */
export const RoleLinksContext = createContext<RoleLinks>({
  load: () => Promise.resolve(),
  linkTo: () => undefined,
});
