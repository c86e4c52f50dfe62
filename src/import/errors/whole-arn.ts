import { arnParts, readAccountField } from '../../policy';

/** What people and tools put in the place of what nobody should see. */
const MASK = /[<>{}*?…]|x{4,}|redacted|masked/i;

/** Whether a text is an ARN of one resource, with nothing of it left out or masked. */
export function isWholeArn(text: string): boolean {
  const arn = arnParts(text);
  if (arn === null || arn.service === '' || arn.resource === '' || MASK.test(text)) return false;
  const { region, account } = arn;
  return (
    (region === '' || readAccountField('region', region).ok) &&
    (account === '' || readAccountField('accountId', account).ok)
  );
}
