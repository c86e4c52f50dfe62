import type { Fields } from '../languages/value';
import { isTask, stateMachineResources, taskOf } from './state-machine';
import type { Resources } from './resource';
import { manifestResources } from './manifest';
import { isTemplateResource, foundIn, templateResources } from './template';
import { terraformResources } from './terraform';

/**
 * What an object of infrastructure asks of SageMaker: a template, a file or plan of Terraform, a state machine, a manifest, or one
 * resource or task of these. Null where it is none of them. Nothing else in it is a request. `isHcl`: whether it is a
 * file of Terraform as written, which may hold no resource at all.
 */
export function findResources(fields: Fields, isHcl: boolean): Resources | null {
  return (
    terraformResources(fields, isHcl) ??
    templateResources(fields) ??
    stateMachineResources(fields) ??
    manifestResources(fields) ??
    oneResource(fields) ??
    oneTask(fields)
  );
}

const NO_RESOURCE =
  'This resource is not one of SageMaker’s. Paste the resource or the request that the role is for.';

function oneResource(fields: Fields): Resources | null {
  return isTemplateResource(fields) ? { ...foundIn(fields, ''), nothing: NO_RESOURCE } : null;
}

function oneTask(fields: Fields): Resources | null {
  if (!isTask(fields)) return null;
  const task = taskOf(fields, '');
  return { resources: task === null ? [] : [task], notes: [], nothing: NO_RESOURCE };
}
