import type { DeniedFacts } from './access-denied';
import { causeIn } from './causes';
import { arnsIn, executionRoleIn, roleIn, sessionIn } from './identities-in';
import { imageIn } from './image-in';
import { encoded } from './not-authorized';
import { namedResource } from './named-resource';
import { objectNear } from './place-in';

const ACTION = '["\'`]?([a-z][a-z0-9-]{1,35}:[A-Z][A-Za-z0-9]{2,63})["\'`]?';

/** Sentences that name what is missing. */
const FORMS: readonly RegExp[] = [
  new RegExp(
    `(?:if you have|has|have|required?|requires|missing|lacks?|without|need|needs) (?:the )?(?:permissions? )?(?:for |to (?:perform |call )?|: ?)?${ACTION} ?(?:permissions?|action)?`,
  ),
  new RegExp(
    `(?:permissions?|authorized|allowed)(?: needed| required| missing)? ?(?:for|to(?: perform| call| invoke)?|:|on) (?:the )?${ACTION}`,
  ),
  new RegExp(`(?:to )?allow ${ACTION} (?:action|permission)`),
  new RegExp(`${ACTION} (?:permissions?|action) (?:is|are|was|were)? ?(?:missing|required|needed|not)`),
];

/** A sentence of SageMaker’s, or of a tool, that names the action that is missing. */
export function readNamedPermission(message: string): DeniedFacts | null {
  const found = FORMS.map((form) => form.exec(message)).find((each) => each !== null);
  const action = found?.[1];
  if (action === undefined || found === undefined) return null;
  const [service = ''] = action.split(':');
  const role = roleIn(message);
  return {
    principal: sessionIn(message) || executionRoleIn(message),
    resource: resourceOf(service, message, found.index, role),
    actions: [action],
    ...causeIn(message),
    advice: encoded(message),
  };
}

function resourceOf(service: string, message: string, at: number, role: string): string {
  if (service === 's3') return objectNear(message, at, false);
  if (service === 'ecr') return imageIn(message);
  const named = arnsIn(message).find((arn) => arn.split(':')[2] === service && arn !== role);
  return named === undefined ? '' : namedResource(named);
}
