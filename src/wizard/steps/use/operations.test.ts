import { describe, expect, test } from 'vitest';
import { API_NAMES, APIS } from '../../../policy';
import { FIRST_GROUP, operationGroups } from './operations';

const found = (query: string) => operationGroups(query).flatMap(({ apis }) => apis);

describe('operationGroups', () => {
  test('hold every operation once, the guide’s five first', () => {
    const [first] = operationGroups();
    expect(first?.id).toBe(FIRST_GROUP);
    expect(first?.apis).toHaveLength(5);
    expect(found('').toSorted()).toStrictEqual([...API_NAMES].toSorted());
  });

  test.each(API_NAMES)('%s is found by its name, its other names and its words', (api) => {
    const { also = [], words } = APIS[api];
    for (const text of [api, api.toUpperCase(), ...also, words]) expect(found(text)).toContain(api);
  });

  test.each([
    { query: 'create_training_job', apis: ['CreateTrainingJob'] },
    { query: 'create-endpoint', apis: ['CreateEndpointConfig'] },
    { query: 'user profile', apis: ['CreateDomain'] },
    { query: '  ', apis: API_NAMES },
    { query: 'teapot', apis: [] },
    { query: '__proto__', apis: [] },
  ])('“$query” finds $apis', ({ query, apis }) => {
    expect(found(query).toSorted()).toStrictEqual([...apis].toSorted());
  });
});
