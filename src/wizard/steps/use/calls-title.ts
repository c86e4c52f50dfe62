import { someHave, type ApiName } from '../../../policy';

/** What is asked about the calls from inside; null where nothing that is chosen makes any. */
export function callsTitle(apis: readonly ApiName[]): string | null {
  if (!someHave(apis, 'makes-calls')) return null;
  const ofCode = someHave(apis, 'runs-user-code');
  if (!someHave(apis, 'runs-steps')) return 'What does the code inside call?';
  return ofCode ? 'What do the code and the steps call?' : 'What do the steps call?';
}
