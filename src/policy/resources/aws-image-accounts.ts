import list from './aws-images.json' with { type: 'json' };

type AccountsByRegion = ReadonlyMap<string, string>;

const NOWHERE: AccountsByRegion = new Map();

/** The one repository whose name goes on with a version of Python is listed once, with `{py}` in its place. */
const PYTHON_VERSION = /-\d+$/;

/** Read on first use: no page needs it to be shown. */
let byRepository: ReadonlyMap<string, AccountsByRegion> | undefined;
let all: ReadonlySet<string> | undefined;

/**
 * For each region the account in which AWS keeps SageMaker’s own images of this repository, as the SageMaker Python
 * SDK lists them: deep learning containers, built-in algorithms, frameworks, Clarify, Debugger, Model Monitor and
 * others. None for other repositories.
 * https://github.com/aws/sagemaker-python-sdk/tree/v3.20.0/sagemaker-core/src/sagemaker/core/image_uri_config
 */
export function awsImageAccounts(repository: string): AccountsByRegion {
  byRepository ??= readList();
  return (
    byRepository.get(repository) ?? byRepository.get(repository.replace(PYTHON_VERSION, '-{py}')) ?? NOWHERE
  );
}

/** The account in which AWS keeps this repository in a region; null where AWS has no such repository. */
export function awsImageAccount(repository: string, region: string): string | null {
  return awsImageAccounts(repository).get(region) ?? null;
}

/** Whether AWS itself keeps SageMaker images in this account; each lets every account pull them. */
export function isAwsImageAccount(accountId: string): boolean {
  byRepository ??= readList();
  all ??= new Set([...byRepository.values()].flatMap((accounts) => [...accounts.values()]));
  return all.has(accountId);
}

/** The list has an account for each region, in their order, and `-` where there is none. */
function readList(): ReadonlyMap<string, AccountsByRegion> {
  const regions = list.regions.split(' ');
  return new Map(
    list.images.flatMap(({ repositories, accounts }) => {
      const byRegion = new Map<string, string>();
      for (const [at, account] of accounts.split(' ').entries()) {
        const region = regions[at];
        if (region !== undefined && account !== '-') byRegion.set(region, account);
      }
      return repositories.split(' ').map((repository): [string, AccountsByRegion] => [repository, byRegion]);
    }),
  );
}
