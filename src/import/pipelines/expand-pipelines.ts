import type { RoleSpec } from '../../policy';
import type { ImportNote } from '../imported';
import { mergeSpecs } from '../merge-specs';
import type { FoundRequest } from '../requests/find-requests';
import type { ReadRequests } from '../requests/read-requests';
import { openPipeline, requestOfStep, runsUnder, type Pipeline } from './read-pipeline';

/** Requests, those of the steps of pipelines among them, and the pipelines that are read for what they need themselves. */
interface Expanded {
  readonly requests: readonly FoundRequest[];
  readonly pipelines: readonly Pipeline[];
  readonly notes: readonly ImportNote[];
}

/** What reads the requests once they are expanded. */
type Reader = (found: readonly FoundRequest[]) => ReadRequests;

/**
 * Puts the requests of a pipeline’s steps beside the pipeline’s own. A step that names another role belongs to that
 * role; all others need their permissions in this one.
 *
 * A definition by itself names no role for the pipeline. If its steps name one, that is the role which is read, and
 * that the pipeline runs under it too is offered; if they name none, it is the pipeline’s.
 */
export function expandPipelines(found: readonly FoundRequest[], read: Reader): Expanded {
  const expanded = found.map((request): Expanded => {
    const pipeline = openPipeline(request);
    return pipeline === null
      ? { requests: [request], pipelines: [], notes: [] }
      : expand(request, pipeline, read);
  });
  return {
    requests: expanded.flatMap(({ requests }) => requests),
    pipelines: expanded.flatMap(({ pipelines }) => pipelines),
    notes: expanded.flatMap(({ notes }) => notes),
  };
}

function expand(request: FoundRequest, pipeline: Pipeline, read: Reader): Expanded {
  const { steps, role, notes } = pipeline;
  const own = steps.filter((step) => runsUnder(role, step));
  const inSteps = own.flatMap((step) => requestOfStep(step, request.kind) ?? []);
  const common = [...notes, ...otherRoles(pipeline)];
  if (request.isBare === true && role !== '' && inSteps.length > 0)
    return { requests: inSteps, pipelines: [], notes: [...common, offer(request, role, read)] };
  return { requests: [pipeline.request, ...inSteps], pipelines: [pipeline], notes: common };
}

function offer({ isBare: _bare, ...request }: FoundRequest, role: string, read: Reader): ImportNote {
  return {
    kind: 'offered',
    path: `${request.path}Steps`,
    value: request.api,
    message: `The definition does not name the pipeline’s own role. If it is also ${role}, add ${request.api} so that it can start these steps and pass the role to them.`,
    add: (spec: RoleSpec) => mergeSpecs(spec, read([request]).spec),
  };
}

/** Steps that run under roles of their own, by role. */
function otherRoles({ steps, role }: Pipeline): ImportNote[] {
  const others = steps.filter((step) => !runsUnder(role, step));
  const byRole = new Map(others.map((step) => [step.roles.join(), step]));
  return [...byRole].map(([value, { path }]) => ({
    kind: 'skipped',
    path,
    value,
    slot: 'account.roleName',
    message: 'This step runs under a role of its own. Import its arguments alone to build that role.',
  }));
}
