import { describe, expect, test } from 'vitest';
import { namedPlace, type NamedPlace } from './named-place';
import { resolveSpec } from './resolve-spec';
import { emptyRoleSpec, type RoleSpec } from './role-spec';

const IMAGE = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1';
const AWS_IMAGE = '763104351884.dkr.ecr.eu-west-1.amazonaws.com/pytorch-training:2.4';
const KEY = 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const KEY_ELSEWHERE = KEY.replace('eu-west-1', 'us-east-1').replace('123456789012', '210987654321');
const TABLE = 'arn:aws:dynamodb:eu-west-1:123456789012:table/churn';

const NOTHING: NamedPlace = { region: '', accountId: '', slots: [] };

const entries = (...texts: string[]) => texts.map((text) => ({ text }));
const placeOf = (changes: Partial<RoleSpec>) =>
  namedPlace(resolveSpec({ ...emptyRoleSpec(), ...changes }).resolved);

describe('namedPlace', () => {
  test.each<{ what: string; spec: Partial<RoleSpec>; place: NamedPlace }>([
    { what: 'nothing', spec: {}, place: NOTHING },
    { what: 'buckets', spec: { entries: { 's3.inputs': entries('s3://acme/in/') } }, place: NOTHING },
    {
      what: 'an image',
      spec: { entries: { images: entries(IMAGE) } },
      place: { region: 'eu-west-1', accountId: '123456789012', slots: ['images'] },
    },
    {
      what: 'an image of AWS',
      spec: { entries: { images: entries(AWS_IMAGE) } },
      place: { region: 'eu-west-1', accountId: '', slots: ['images'] },
    },
    {
      what: 'an image of AWS and a key',
      spec: { entries: { images: entries(AWS_IMAGE), 'kms.inputs': entries(KEY) } },
      place: { region: 'eu-west-1', accountId: '123456789012', slots: ['images', 'kms.inputs'] },
    },
    {
      what: 'two accounts and two regions',
      spec: { entries: { 'kms.inputs': entries(KEY, KEY_ELSEWHERE) } },
      place: NOTHING,
    },
    {
      what: 'unknown parts',
      spec: { entries: { 'kms.inputs': entries(KEY.replace('123456789012', '<account id>')) } },
      place: { region: 'eu-west-1', accountId: '', slots: ['kms.inputs'] },
    },
    {
      what: 'statements of one’s own',
      spec: { otherAccess: [{ actions: ['dynamodb:GetItem'], resources: [TABLE], why: '' }] },
      place: { region: 'eu-west-1', accountId: '123456789012', slots: [] },
    },
    { what: 'what cannot be read', spec: { entries: { images: entries('nonsense') } }, place: NOTHING },
  ])('$what: region “$place.region”, account “$place.accountId”', ({ spec, place }) => {
    expect(placeOf(spec)).toStrictEqual(place);
  });

  test.each([
    { known: { region: 'us-east-1', accountId: '' }, place: { region: '', accountId: '123456789012' } },
    { known: { region: '', accountId: '210987654321' }, place: { region: 'eu-west-1', accountId: '' } },
    { known: { region: 'us-east-1', accountId: '210987654321' }, place: { region: '', accountId: '' } },
  ])('leaves alone what the form says: $known', ({ known, place }) => {
    const account = { ...emptyRoleSpec().account, ...known };
    expect(placeOf({ account, entries: { images: entries(IMAGE) } })).toMatchObject(place);
  });
});
