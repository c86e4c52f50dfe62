import type { AddressContext } from '../address-context';
import { arnOf, type Arn } from '../arn';
import type { ScopedSlot } from '../role-spec';

/** Stands for an account id that is not known. No account has it, so it grants nothing. */
export const ACCOUNT_PLACEHOLDER = 'ACCOUNT-ID';

/** The bucket that stands for a slot while it is empty. Bucket names have no upper case: it grants nothing. */
const BUCKETS: Record<Exclude<ScopedSlot, 'images'>, string> = {
  's3.inputs': 'INPUT-BUCKET',
  's3.outputs': 'OUTPUT-BUCKET',
  's3.models': 'MODEL-BUCKET',
};

/** What stands for the bucket of an empty slot. */
export function placeholderBucket(slot: Exclude<ScopedSlot, 'images'>, { partition }: AddressContext): Arn {
  return arnOf({ partition, service: 's3', resource: BUCKETS[slot] });
}

/** What stands for the objects of an empty slot. */
export function placeholderObjects(slot: Exclude<ScopedSlot, 'images'>, { partition }: AddressContext): Arn {
  return arnOf({ partition, service: 's3', resource: `${BUCKETS[slot]}/PREFIX/*` });
}

/** What stands for the image repositories that are not named yet. */
export function placeholderRepository({ partition, region, accountId }: AddressContext): Arn {
  return arnOf({
    partition,
    service: 'ecr',
    region: region || 'REGION',
    account: accountId || ACCOUNT_PLACEHOLDER,
    resource: 'repository/REPOSITORY',
  });
}

/** What stands for the role itself until both its account and its name are known: no account has this id. */
export function placeholderRole({ partition }: AddressContext): Arn {
  return arnOf({ partition, service: 'iam', account: ACCOUNT_PLACEHOLDER, resource: 'role/ROLE-NAME' });
}
