import type { Partition } from './resources/region';

declare const checked: unique symbol;

/** An Amazon Resource Name that one of our readers wrote; never a raw string from a form. */
export type Arn = string & { readonly [checked]: 'Arn' };

/** The only door from `string` to `Arn`. Callers must have checked every part. */
export function arnOf(parts: {
  partition: Partition;
  service: string;
  region?: string;
  account?: string;
  resource: string;
}): Arn {
  const { partition, service, region = '', account = '', resource } = parts;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where a checked string earns the brand
  return `arn:${partition}:${service}:${region}:${account}:${resource}` as Arn;
}
