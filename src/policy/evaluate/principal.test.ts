import { describe, expect, test } from 'vitest';
import { isAboutPrincipal, type Asker } from './principal';

const SAGEMAKER: Asker = { service: 'sagemaker.amazonaws.com' };
const OWN: Asker = { arn: 'arn:aws:iam::111122223333:role/own' };
const OTHER: Asker = { arn: 'arn:aws:iam::999999999999:role/theirs' };

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
describe('isAboutPrincipal', () => {
  test.each([
    { Principal: { Service: 'sagemaker.amazonaws.com' }, asker: SAGEMAKER, named: true },
    {
      Principal: { Service: ['ec2.amazonaws.com', 'sagemaker.amazonaws.com'] },
      asker: SAGEMAKER,
      named: true,
    },
    { Principal: { Service: 'ec2.amazonaws.com' }, asker: SAGEMAKER, named: false },
    { Principal: { Service: 'sagemaker.amazonaws.com' }, asker: OTHER, named: false },
    { Principal: { AWS: '*' }, asker: SAGEMAKER, named: false },
    { Principal: { AWS: '*' }, asker: OTHER, named: true },
    { Principal: '*', asker: OTHER, named: true },
    { Principal: '*', asker: SAGEMAKER, named: true },
    { Principal: { AWS: '999999999999' }, asker: OTHER, named: true },
    { Principal: { AWS: 'arn:aws:iam::999999999999:root' }, asker: OTHER, named: true },
    { Principal: { AWS: '111122223333' }, asker: OTHER, named: false },
    { Principal: { AWS: ['111122223333', '999999999999'] }, asker: OTHER, named: true },
    { Principal: { AWS: 'arn:aws:iam::999999999999:role/theirs' }, asker: OTHER, named: true },
    { Principal: { AWS: 'arn:aws:iam::999999999999:role/Theirs' }, asker: OTHER, named: false },
    { Principal: { AWS: 'arn:aws:iam::999999999999:role/*' }, asker: OTHER, named: false },
    { Principal: { AWS: 'arn:aws:iam::111122223333:role/own' }, asker: OWN, named: true },
    { Principal: { AWS: '999999999999' }, asker: { arn: '*' } as const, named: false },
    { Principal: { Federated: 'cognito-identity.amazonaws.com' }, asker: OTHER, named: false },
    { Principal: 'sagemaker.amazonaws.com', asker: SAGEMAKER, named: false },
    { Principal: undefined, asker: SAGEMAKER, named: false },
  ])('$Principal names $asker: $named', ({ Principal, asker, named }) => {
    expect(isAboutPrincipal({ Principal }, asker)).toBe(named);
  });
});
