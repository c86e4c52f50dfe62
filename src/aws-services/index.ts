export { readActionFacts, type ActionFact, type ActionFacts, type PackedFacts } from './action-facts';
export { actionNamed } from './action-named';
export { actionsMatching } from './actions-matching';
export { arnFits } from './arn-fits';
export { conditionKeyNamed } from './condition-key-named';
export { conditionKeysOf } from './condition-keys-of';
export { exampleArn } from './example-arn';
export { listServices, type ServiceName } from './list-services';
export type { PackedKey, PackedService } from './packed-service';
export { resourceTypesOf } from './resource-types-of';
export type {
  AccessLevel,
  Action,
  ConditionKey,
  ConditionType,
  LastPart,
  ResourceType,
  ServiceFacts,
  TakenResource,
} from './service-facts';
export { serviceLoader, type LoadService } from './service-loader';
export { unpackService } from './unpack-service';
