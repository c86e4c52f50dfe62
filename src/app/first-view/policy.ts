/** The builder and its tables: a part of the first view. */
export { buildRolePolicies } from '../../policy';
