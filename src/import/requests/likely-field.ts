/** What people write, and what AWS calls it: in small letters, the ends of the right paths. */
const CONFUSED: ReadonlyMap<string, readonly string[]> = new Map([
  ['processingoutputs', ['ProcessingOutputConfig.Outputs']],
  ['role', ['RoleArn', 'ExecutionRoleArn']],
  ['rolearn', ['ExecutionRoleArn']],
  ['executionrole', ['RoleArn', 'ExecutionRoleArn']],
  ['executionrolearn', ['RoleArn']],
  ['image', ['AlgorithmSpecification.TrainingImage', 'AppSpecification.ImageUri', 'PrimaryContainer.Image']],
  ['imageuri', ['AlgorithmSpecification.TrainingImage', 'PrimaryContainer.Image']],
  ['modeldata', ['PrimaryContainer.ModelDataUrl']],
  ['outputpath', ['OutputDataConfig.S3OutputPath', 'TransformOutput.S3OutputPath']],
  ['environmentvariables', ['Environment']],
  ['securitygroups', ['SecurityGroupIds']],
  ['subnets', ['SubnetId', 'SubnetIds']],
  ['checkpoints3uri', ['CheckpointConfig.S3Uri']],
  ['vpc', ['VpcConfig']],
]);

/** The shortest name whose being the end of another says something. Characters. */
const SHORTEST_END = 5;

/** The shortest beginning that two names for the same have in common. Characters. */
const SHORTEST_BEGINNING = 6;

/** The field that was likely meant by a name that an operation does not have, by its path; null where none is near. */
export function likelyField(name: string, paths: readonly string[]): string | null {
  const wanted = bare(name);
  const confused = CONFUSED.get(wanted)?.find((path) => paths.includes(path));
  return (
    confused ??
    paths.find((path) => last(path) === wanted) ??
    nearest(wanted, paths) ??
    paths.find((path) => path.includes('.') && last(path).length >= SHORTEST_END && isWithin(wanted, path)) ??
    paths.find((path) =>
      last(path).startsWith(wanted.slice(0, Math.max(SHORTEST_BEGINNING, wanted.length * 0.7))),
    ) ??
    null
  );
}

/** `TrainingOutputs` may be the `Outputs` of what begins like it. */
function isWithin(wanted: string, path: string): boolean {
  return wanted.endsWith(last(path)) && bare(path).startsWith(wanted.slice(0, SHORTEST_END));
}

/** A name with a slip of the pen in it: a letter or two, of a longer one more. */
function nearest(wanted: string, paths: readonly string[]): string | null {
  const most = Math.min(3, Math.floor(wanted.length / 4));
  let found: string | null = null;
  let best = most + 1;
  for (const path of paths) {
    const distance = editDistance(wanted, last(path));
    if (distance >= best) continue;
    best = distance;
    found = path;
  }
  return found;
}

/** Names are not longer. Characters. */
const LONGEST = 60;

/** How many letters must be added, dropped or changed to make one name of another. */
function editDistance(one: string, other: string): number {
  if (one.length > LONGEST || Math.abs(one.length - other.length) > 3) return LONGEST;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let index = 0; index < one.length; index += 1) {
    const next = [index + 1];
    for (let at = 0; at < other.length; at += 1) {
      const change = (row[at] ?? 0) + (one.charAt(index) === other.charAt(at) ? 0 : 1);
      next.push(Math.min(change, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? LONGEST;
}

function last(path: string): string {
  return bare(path.split('.').at(-1) ?? '');
}

function bare(name: string): string {
  return name.replaceAll(/[_.-]/g, '').toLowerCase();
}
