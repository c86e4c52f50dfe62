/** The account of every example. 111122223333 is AWS’s own sample number. */
export const ACCOUNT = { region: 'eu-west-1', accountId: '111122223333', rolePath: '/' } as const;

/** A key of that account and region, with an id of the usual shape. */
export function sampleKey(id: string): string {
  return `arn:aws:kms:${ACCOUNT.region}:${ACCOUNT.accountId}:key/${id}`;
}
