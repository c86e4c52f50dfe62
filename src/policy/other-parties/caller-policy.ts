import { APIS, type ApiName } from '../apis/apis';
import type { CallerRow } from '../apis/api';
import { arnOfReading } from '../entries';
import { readingsOf, type ResolvedSpec } from '../resolve-spec';
import { SLOTS } from '../slots/slots';
import { applies } from '../statements/applies';
import { conditionBlock } from '../statements/condition';
import { placed } from '../statements/reach';
import { SOURCES } from '../sources';
import { shownText } from '../unknown-parts';
import { sourceOfCallerAccess } from './caller-sources';
import type { NeededPolicy, NeededStatement, StatementReason } from './needed-policy';

/** What whoever calls `Create…` needs: the call on this account’s resources, and to hand this role over. */
export function callerPolicy(spec: ResolvedSpec, role: string): NeededPolicy {
  const passing = passStatements(spec, role);
  const ofCode = codeStatements(spec);
  return {
    kind: 'caller',
    subject: '',
    fileName: 'caller-policy.json',
    isCertain: true,
    reason: `Whoever makes the call, a person or a pipeline, needs the call itself${passing.length === 0 ? '' : ', and to pass this role to SageMaker'}. Attach it to them, not to this role.`,
    principals: [],
    source: SOURCES.apiPermissions,
    reasons: ofCode.map(({ reason }) => reason),
    document: {
      Version: '2012-10-17',
      Statement: [
        ...spec.apis.map((api) => callStatement(spec, api)),
        ...passing,
        ...spec.apis.flatMap((api) =>
          (APIS[api].caller.rows ?? []).flatMap((row) => ownStatement(spec, row)),
        ),
        ...ofCode.map(({ statement }) => statement),
      ],
    },
  };
}

/** The call itself, to follow it, to stop it where that can be done, and to tag what it makes. */
function callStatement(spec: ResolvedSpec, api: ApiName): NeededStatement {
  const { actions, stop, resources } = APIS[api].called;
  return {
    Sid: api,
    Effect: 'Allow',
    Action: [...actions, ...(stop === undefined ? [] : [stop]), 'sagemaker:AddTags'],
    Resource: resources.map((resource) => placed(spec, 'sagemaker', `${resource}/*`)),
  };
}

function passStatements({ apis, options }: ResolvedSpec, role: string): readonly NeededStatement[] {
  const passes = apis.some((api) => {
    const { passesRole, passesRoleWith } = APIS[api].caller;
    return passesRole || (passesRoleWith !== undefined && options.has(passesRoleWith));
  });
  if (!passes) return [];
  const services = [...new Set(apis.map((api) => APIS[api].trust.principal))].toSorted();
  return [
    {
      Sid: 'PassExecutionRole',
      Effect: 'Allow',
      Action: ['iam:PassRole'],
      Resource: [role],
      Condition: { StringEquals: { 'iam:PassedToService': oneOrMore(services) } },
    },
  ];
}

/** What code does beside the calls themselves, as whoever runs it. */
function codeStatements({
  callerAccess,
}: ResolvedSpec): readonly { readonly statement: NeededStatement; readonly reason: StatementReason }[] {
  return callerAccess.map(({ field, actions, resources, conditions, why }, index) => {
    const sid = `Code${index + 1}${(actions[0] ?? '').replace(/^[^:]*:|[^A-Za-z0-9]/g, '')}`;
    return {
      statement: {
        Sid: sid,
        Effect: 'Allow',
        Action: actions,
        Resource: resources.map((resource) => shownText(resource)),
        ...(conditions.length === 0 ? {} : { Condition: conditionBlock(conditions) }),
      },
      reason: { sid, actions, why, field, ...sourceOfCallerAccess(actions) },
    };
  });
}

function oneOrMore(values: readonly string[]): string | readonly string[] {
  const [first, ...others] = values;
  return first !== undefined && others.length === 0 ? first : values;
}

function ownStatement(spec: ResolvedSpec, row: CallerRow): readonly NeededStatement[] {
  const { sid, actions, condition } = row;
  const resources = resourcesOf(spec, row);
  if (resources.length === 0) return [];
  return [
    {
      Sid: sid,
      Effect: 'Allow',
      Action: actions,
      Resource: resources,
      ...(condition === undefined
        ? {}
        : { Condition: { StringEquals: { [condition.key]: condition.value } } }),
    },
  ];
}

function resourcesOf(spec: ResolvedSpec, { on, when }: CallerRow): readonly string[] {
  const keys = volumeKeys(spec);
  if (when === 'with-volume-keys' ? keys.length === 0 : !applies(spec, when)) return [];
  if (on === 'volume-keys') return keys;
  return on === '*' ? ['*'] : on.resources.map((resource) => placed(spec, on.service, resource));
}

function volumeKeys(spec: ResolvedSpec): readonly string[] {
  const keys = readingsOf(spec, 'key').filter(({ slot }) => SLOTS[slot].use === 'volume');
  return [...new Set(keys.map((key) => shownText(arnOfReading(key, 'self', spec.writing) ?? '')))].toSorted();
}
