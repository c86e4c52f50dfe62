import { readingsOf } from '../resolve-spec';
import type { FindingRule } from './rule-input';

/** Pulling from the public registry takes no permission of the role. */
export const publicImage: FindingRule = ({ resolved }) =>
  readingsOf(resolved, 'image')
    .filter(({ value }) => value.kind === 'public')
    .map(({ field }) => ({
      code: 'public-image',
      severity: 'info',
      title: 'Public image',
      message: 'Pulling from public.ecr.aws needs no permission, so nothing is added for it.',
      field,
    }));
