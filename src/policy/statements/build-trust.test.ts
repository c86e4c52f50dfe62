import { describe, expect, test } from 'vitest';
import {
  API_NAMES,
  APIS,
  buildRolePolicies,
  emptyRoleSpec,
  isAllowed,
  setAmendment,
  type ApiName,
  type OptionId,
  type RoleSpec,
} from '../index';

function specOf(apis: readonly ApiName[], calls: readonly ApiName[] = []): RoleSpec {
  return {
    ...emptyRoleSpec(),
    apis: [...apis],
    level: 'least-privilege',
    account: { region: 'eu-west-1', accountId: '111122223333', roleName: 'acme', rolePath: '/ml/' },
    calls: [...calls],
  };
}

const ARN = 'arn:aws:sagemaker:eu-west-1:111122223333';

interface Trust {
  readonly apis: readonly ApiName[];
  readonly calls?: readonly ApiName[];
  readonly arns: string | readonly string[];
}

/** https://docs.aws.amazon.com/sagemaker/latest/dg/security-confused-deputy-prevention.html */
const TRUSTS: readonly Trust[] = [
  { apis: ['CreateTrainingJob'], arns: `${ARN}:training-job/*` },
  { apis: ['CreateProcessingJob'], arns: `${ARN}:processing-job/*` },
  { apis: ['CreateModel'], arns: `${ARN}:*` },
  { apis: ['CreateTransformJob'], arns: `${ARN}:transform-job/*` },
  { apis: ['CreateEndpointConfig'], arns: `${ARN}:*` },
  { apis: ['CreatePipeline'], arns: `${ARN}:pipeline/*` },
  { apis: ['CreateDomain'], arns: `${ARN}:*` },
  {
    apis: ['CreateTrainingJob', 'CreateProcessingJob'],
    arns: [`${ARN}:processing-job/*`, `${ARN}:training-job/*`],
  },
  { apis: ['CreateTrainingJob', 'CreateModel'], arns: `${ARN}:*` },
  {
    apis: ['CreatePipeline'],
    calls: ['CreateTrainingJob', 'CreateTransformJob'],
    arns: [`${ARN}:pipeline/*`, `${ARN}:training-job/*`, `${ARN}:transform-job/*`],
  },
  { apis: ['CreatePipeline'], calls: ['CreateModel'], arns: `${ARN}:*` },
  // What Studio calls passes this role on: those jobs assume it too, but `*` says so already.
  { apis: ['CreateDomain'], calls: ['CreateHyperParameterTuningJob'], arns: `${ARN}:*` },
];

/** With one operation that AWS documents nothing for, there is none for the whole. */
const OPEN: readonly Trust[] = [
  { apis: ['CreateNotebookInstance'], arns: [] },
  { apis: ['CreateHyperParameterTuningJob'], arns: [] },
  { apis: ['CreateTrainingJob', 'CreateNotebookInstance'], arns: [] },
  { apis: ['CreateHyperParameterTuningJob', 'CreateModel', 'CreateProcessingJob'], arns: [] },
  { apis: ['CreatePipeline'], calls: ['CreateTrainingJob', 'CreateHyperParameterTuningJob'], arns: [] },
];

describe('trust conditions', () => {
  test.each(API_NAMES)('%s by itself has a row here', (api) => {
    const alone = [...TRUSTS, ...OPEN].filter(
      ({ apis, calls = [] }) => apis.length === 1 && calls.length === 0,
    );
    expect(alone.flatMap(({ apis }) => apis)).toContain(api);
  });

  test.each(TRUSTS)('least privilege for $apis, calling $calls, names $arns', ({ apis, calls, arns }) => {
    const { trust, findings } = buildRolePolicies(specOf(apis, calls));
    expect(trust.Statement[0]?.Condition).toStrictEqual({
      StringEquals: { 'aws:SourceAccount': '111122223333' },
      ArnLike: { 'aws:SourceArn': arns },
    });
    expect(findings.map(({ code }) => code).filter((code) => code.startsWith('trust'))).toStrictEqual([]);
  });

  test.each(OPEN)(
    'no level sets one for $apis, calling $calls; by hand it can be set, with a warning',
    (row) => {
      const spec = specOf(row.apis, row.calls);
      expect(buildRolePolicies(spec).trust.Statement[0]?.Condition).toBeUndefined();
      const byHand = buildRolePolicies(setAmendment(spec, 'trust-source-account', true));
      expect(byHand.trust.Statement[0]?.Condition).toStrictEqual({
        StringEquals: { 'aws:SourceAccount': '111122223333' },
      });
      expect(byHand.findings.map(({ code }) => code)).toContain('trust-undocumented');
    },
  );

  test('without the account there is none, and a finding says why', () => {
    const spec = specOf(['CreateTrainingJob']);
    const { trust, findings } = buildRolePolicies({ ...spec, account: { ...spec.account, accountId: '' } });
    expect(trust.Statement[0]?.Condition).toBeUndefined();
    expect(findings.map(({ code }) => code)).toContain('trust-needs-account');
  });

  test('without the region, jobs of any region may use the role', () => {
    const spec = specOf(['CreateTrainingJob']);
    const { trust } = buildRolePolicies({ ...spec, account: { ...spec.account, region: '' } });
    expect(trust.Statement[0]?.Condition).toMatchObject({
      ArnLike: { 'aws:SourceArn': 'arn:aws:sagemaker:*:111122223333:training-job/*' },
    });
  });
});

const EXTRAS: readonly { option: OptionId; action: string }[] = [
  { option: 'partner-apps', action: 'sts:TagSession' },
  { option: 'trusted-identity', action: 'sts:SetContext' },
  { option: 'source-identity', action: 'sts:SetSourceIdentity' },
];

describe('who may assume the role', () => {
  test.each(API_NAMES)('%s: SageMaker, and nobody else', (api) => {
    const { trust } = buildRolePolicies(specOf([api]));
    expect(trust.Statement).toHaveLength(1);
    expect(trust.Statement[0]).toMatchObject({
      Effect: 'Allow',
      Principal: { Service: 'sagemaker.amazonaws.com' },
      Action: ['sts:AssumeRole'],
    });
    const resource = 'arn:aws:iam::111122223333:role/ml/acme';
    const context = {
      'aws:SourceAccount': '111122223333',
      'aws:SourceArn': `${ARN}:${APIS[api].trust.sourceArns[0]?.replace('*', 'one') ?? ''}`,
    };
    expect(isAllowed([trust], { action: 'sts:AssumeRole', resource, context }).allowed).toBe(true);
  });

  test('all operations together still make one statement', () => {
    expect(buildRolePolicies(specOf(API_NAMES)).trust.Statement).toHaveLength(1);
  });

  test.each(EXTRAS)(
    '$option adds $action where its operation is chosen, with a reason',
    ({ option, action }) => {
      const spec: RoleSpec = { ...specOf(['CreateDomain']), options: { [option]: true } };
      const { trust, origins } = buildRolePolicies(spec);
      expect(trust.Statement[0]?.Action).toStrictEqual(['sts:AssumeRole', action]);
      expect(origins.trust[0]?.actions.get(action)).toMatchObject([
        { requirement: option, api: 'CreateDomain' },
      ]);
      const elsewhere = buildRolePolicies({ ...spec, apis: ['CreateTrainingJob'] });
      expect(elsewhere.trust.Statement[0]?.Action).toStrictEqual(['sts:AssumeRole']);
    },
  );

  test('every action has a reason of every operation that asks for it', () => {
    const { trust, origins } = buildRolePolicies(specOf(API_NAMES));
    expect([...(origins.trust[0]?.actions.keys() ?? [])]).toStrictEqual(trust.Statement[0]?.Action);
    expect(origins.trust[0]?.actions.get('sts:AssumeRole')?.map(({ api }) => api)).toStrictEqual(API_NAMES);
  });
});
