import type { Amendment } from './amendment';

/** Wider than the job needs, for tools that ask for more. In no level: the price is named, and offered. */
export const COMPATIBILITY: readonly Amendment[] = [
  {
    id: 'sdk-role-check',
    kind: 'compatibility',
    title: 'Pass the role check of the SageMaker SDK 3',
    purpose:
      'From version 3.15 on, the SDK simulates these actions on * without a context, and sends no job if one is refused. The price: the role may manage network interfaces and publish metrics to any namespace, also where the job needs neither.',
    source: 'sdkRoleCheck',
    since: 2,
    levels: [],
    for: 'sdk-training',
    change: {
      type: 'add',
      rows: [
        {
          id: 'PassSdkRoleCheck',
          actions: [
            'ecr:GetAuthorizationToken',
            'cloudwatch:PutMetricData',
            'ec2:CreateNetworkInterface',
            'ec2:CreateNetworkInterfacePermission',
            'ec2:DeleteNetworkInterface',
            'ec2:DeleteNetworkInterfacePermission',
            'ec2:DescribeNetworkInterfaces',
            'ec2:DescribeVpcs',
            'ec2:DescribeDhcpOptions',
            'ec2:DescribeSubnets',
            'ec2:DescribeSecurityGroups',
          ],
          reach: 'everything',
          purpose: 'pass the check that the SageMaker SDK 3 makes before it sends a training job',
        },
      ],
    },
  },
];
