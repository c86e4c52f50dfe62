import {
  branches,
  dict,
  knownText,
  open,
  text,
  thing,
  varying,
  type Arguments,
  type Py,
  type Thing,
} from '../evaluate-python/py';
import { apiNamed } from '../../policy';
import { argument } from '../evaluate-python/arguments';
import type { Library, Site } from '../evaluate-python/run';
import { piecesIn, textOf } from '../evaluate-python/text';
import { functionArn, queueUrl } from './aws-names';
import { described } from './describe';
import { attribute, given } from './parts';
import { IDENTIFIERS, POSITIONAL } from './calls/resource-rules';
import type { MadeCall, Trace } from './trace';

/** Objects of boto3, by what the script calls to make them. */
const MAKERS: ReadonlyMap<string, string> = new Map([
  ['boto3.client', 'boto3.client'],
  ['boto3.resource', 'boto3.resource'],
  ['boto3.Session', 'boto3.Session'],
  ['boto3.session.Session', 'boto3.Session'],
  ['botocore.session.get_session', 'boto3.Session'],
]);

/** boto3: clients, sessions, and the requests that they send. */
export function botoLibrary(trace: Trace): Library {
  function sent(operation: string, args: Arguments, { offset, expression }: Site): Py {
    if (args.positional.length === 0 && (args.named.size > 0 || args.rest !== null)) {
      const fields = { ...dict(args.named, offset), rest: args.rest };
      trace.requests.push({ operation, fields, offset, bySdk: false });
    }
    return open(expression);
  }
  return {
    call: (path, args, site) => {
      const name = path.split('.').at(-1) ?? '';
      // A function that only its name tells, such as a call that was pasted without its client.
      if (path === name && isSending(name)) return sent(name, args, site);
      const type = MAKERS.get(path);
      if (type === undefined) return null;
      const place = type === 'boto3.Session' ? 3 : 1;
      return made(
        type,
        argument(args, 'service_name', 0),
        given(argument(args, 'region_name', place)),
        site,
        trace,
      );
    },
    method: (self, name, args, site) => {
      if (
        self.kind === 'thing' &&
        self.type === 'boto3.Session' &&
        (name === 'client' || name === 'resource')
      )
        return made(
          `boto3.${name}`,
          argument(args, 'service_name', 0),
          given(argument(args, 'region_name', 1)) ?? attribute(self, 'region'),
          site,
          trace,
        );
      const service = serviceOf(self);
      if (service === 'sts' && name === 'get_caller_identity') return identity(site);
      if (isOfSageMaker(self, service) && isSending(name)) return sent(name, args, site);
      if (isOfSageMaker(self, service) && name.startsWith('describe_'))
        return described(trace, name, [...args.named.values()][0], site.expression);
      if (service !== null && self.kind === 'thing') {
        if (/^[A-Z]/.test(name)) return resourceOf(self, name, args, site);
        trace.calls.push(callOf(self, service, name, args, site));
        return answerOf(service, name, args);
      }
      return null;
    },
    attribute: (self, name, site) => {
      if (self.kind !== 'thing' || !self.type.startsWith('boto3.')) return null;
      if (name === 'region_name')
        return (
          attribute(self, 'region') ??
          textOf([{ name: 'region', expression: site.expression }], site.expression)
        );
      return name === 'meta' || name === 'client' ? self : null;
    },
  };
}

/** Whether a call may be one of SageMaker’s that takes a role. Of those that update, only the known ones do. */
function isSending(name: string): boolean {
  return name.startsWith('create_') || (name.startsWith('update_') && apiNamed(name) !== null);
}

/** An object of a resource: `s3.Bucket(name)`, `s3.Object(bucket, key)`. */
function resourceOf(self: Thing, name: string, args: Arguments, { expression }: Site): Thing {
  const names = (IDENTIFIERS.get(name) ?? []).filter((each) => !self.attributes.has(`=${each}`));
  const identifiers = names.flatMap((each, index): [string, Py][] => {
    const value = args.positional[index] ?? args.named.get(each) ?? args.named.get(each.toLowerCase());
    return value === undefined ? [] : [[`=${each}`, value]];
  });
  return thing(self.type, [...self.attributes, ['class', text(name)], ...identifiers], expression);
}

/** A call with what it is given: by name, by place where boto3 takes that, and what its object was made with. */
function callOf(
  self: Thing,
  service: string,
  name: string,
  args: Arguments,
  { expression, offset }: Site,
): MadeCall {
  const held = [...self.attributes].filter(([key]) => key.startsWith('='));
  const places = (POSITIONAL.get(name) ?? []).filter((each) => !self.attributes.has(`=${each}`));
  const placed = places.flatMap((each, index): [string, Py][] => {
    const value = args.positional[index];
    return value === undefined ? [] : [[each, value]];
  });
  const all = [...held.map(([key, value]) => [key.slice(1), value] as const), ...placed, ...args.named];
  const owner = knownText(self.attributes.get('class'));
  return {
    service,
    method: owner === null ? name : `${owner}.${name}`,
    given: new Map(
      all.flatMap(([key, value]) => (writtenText(value) === null ? [] : [[key, writtenText(value) ?? '']])),
    ),
    expression,
    offset,
  };
}

/** A value as text with `<unknown parts>`; what every run makes anew is a star. Null where nothing of it is known. */
export function writtenText(value: Py): string | null {
  if (value.kind === 'dict') {
    const [bucket, key] = ['Bucket', 'Key'].map((name) => value.entries.get(name));
    return bucket === undefined || key === undefined
      ? null
      : `${writtenText(bucket) ?? ''}/${writtenText(key) ?? ''}`;
  }
  const [first] = branches(value);
  const pieces = first === undefined ? null : piecesIn(first);
  if (pieces === null) return null;
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : piece.varies === true ? '*' : `<${piece.name}>`))
    .join('');
}

/** What a few calls of other services answer: ARNs and addresses that are made of names. */
function answerOf(service: string, name: string, args: Arguments): Py | null {
  const queue = args.named.get('QueueName');
  if (service === 'sqs' && queue !== undefined) return dict([['QueueUrl', queueUrl(queue)]]);
  const lambda = args.named.get('FunctionName');
  if (service === 'lambda' && name === 'create_function' && lambda !== undefined)
    return dict([['FunctionArn', functionArn(lambda)]]);
  return null;
}

function made(
  type: string,
  service: Py | undefined,
  region: Py | undefined,
  { expression }: Site,
  trace: Trace,
): Thing {
  const known = knownText(region);
  if (known !== null && (type === 'boto3.Session' || knownText(service) === 'sagemaker'))
    trace.regions.add(known);
  const attributes: [string, Py][] = [];
  if (service !== undefined && type !== 'boto3.Session') attributes.push(['service', service]);
  if (region !== undefined) attributes.push(['region', region]);
  return thing(type, attributes, expression);
}

/** The service of a client; null where it is no client, empty where nobody knows which. */
export function serviceOf(self: Py): string | null {
  return self.kind === 'thing' && self.type.startsWith('boto3.')
    ? (knownText(self.attributes.get('service')) ?? '')
    : null;
}

/** A client of SageMaker, or what may be one: a name that the text does not explain. */
function isOfSageMaker(self: Py, service: string | null): boolean {
  if (service !== null) return service === 'sagemaker' || service === '';
  return self.kind === 'open' || self.kind === 'reference';
}

function identity({ expression }: Site): Py {
  const account = textOf([{ name: 'account', expression }], expression);
  return dict([
    ['Account', account],
    ['UserId', varying('user id')],
    ['Arn', open(expression)],
  ]);
}
