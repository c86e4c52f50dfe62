/** What the first view does without: what is checked of the user’s own statements, loaded once there is one. */
export { withOwnChecks } from '../policy';
