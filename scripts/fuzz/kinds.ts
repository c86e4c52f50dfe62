import type { Kind } from './kind';
import type { KindId } from './kind-ids.mjs';
import { drafts } from './kinds/drafts';
import { links } from './kinds/links';
import { notebooks } from './kinds/notebooks';
import { pastes } from './kinds/pastes';
import { specs } from './kinds/specs';

/** Every kind of input that comes from outside. */
export const KINDS: Readonly<Record<KindId, Kind>> = { links, pastes, notebooks, drafts, specs };
