import type { FindingRule } from './rule';

/** SageMaker pulls images and uses keys of the region it runs in. */
export const otherRegion: FindingRule = ({ resolved }) => {
  const { region } = resolved.context;
  if (region === '') return [];
  const { images, kms } = resolved;
  const placed = [
    ...images.map(({ field, value }) => ({ field, region: value.kind === 'public' ? region : value.region })),
    ...[...kms.inputs, ...kms.outputs, ...kms.volumes].map(({ field, value }) => ({
      field,
      region: value.region,
    })),
  ];
  return placed
    .filter((each) => each.region !== region)
    .map((each) => ({
      code: 'other-region',
      severity: 'warning',
      title: 'Another region',
      message: `This lies in ${each.region}, the role’s jobs run in ${region}. SageMaker uses images and keys of its own region.`,
      field: each.field,
    }));
};
