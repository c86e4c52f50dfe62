/** What the first view does without: the published checks, loaded once there is a statement to check. */
export { withOwnChecks } from '../policy';
