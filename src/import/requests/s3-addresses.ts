/** What ends an address inside other text: blanks, quotes, and what JSON and argument lists put after a value. */
const ENDS = /[\s"'`,;<>|\\)\]}]/;

/** The S3 addresses inside a text, such as a hyperparameter that holds JSON. */
export function s3AddressesIn(text: string): string[] {
  const addresses: string[] = [];
  for (let from = text.indexOf('s3://'); from !== -1; from = text.indexOf('s3://', from + 5)) {
    const rest = text.slice(from);
    // One that is all of the text may hold anything, blanks among it.
    const whole = from === 0 && !text.includes('s3://', 5);
    const end = whole ? -1 : rest.search(ENDS);
    const address = (end === -1 ? rest : rest.slice(0, end)).trim();
    if (address.length > 's3://'.length) addresses.push(address);
  }
  return addresses;
}
