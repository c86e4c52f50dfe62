export {
  ACCESS_LEVELS,
  unpackActions,
  type AccessLevel,
  type ActionList,
  type PackedActions,
  type PackedLevel,
} from './counting/action-list';
export { allowedActions, needsMoreOf, type AllowedActions, type Reach } from './counting/allowed-actions';
export {
  countByService,
  sizeOf,
  totalOf,
  type Count,
  type LevelCount,
  type ServiceCount,
} from './counting/count-by-service';
export { amountOf, caveatsOf, comparisonSentence, costSentence } from './counting/sentences';
export { CATEGORIES, type Category } from './full-access/categories';
export { categoryUse, servicesWithoutReason, type CategoryUse } from './full-access/category-use';
export { FULL_ACCESS, FULL_ACCESS_NAME, inPartition } from './full-access/full-access';
export { lackingIn, type Lacking } from './full-access/lacking';
export { SDK_SOURCE, SDK_VERSION, sdkRole } from './sdk-role/sdk-role';
