import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

const TEMPLATE = readFileSync(new URL('../public/cloudfront-template.yaml', import.meta.url), 'utf8');

const Report = z.object({
  status: z.enum(['OK', 'ANALYSIS_INCOMPLETE', 'ERROR']),
  metadata: z.object({ resourcesScanned: z.number() }),
  diagnostics: z.array(
    z.object({
      ruleId: z.string(),
      message: z.string(),
      entity: z.object({ logicalId: z.string() }).optional(),
    }),
  ),
});

interface Engine {
  validateTemplate(template: object, config: object): unknown;
  free(): void;
}

interface Validator {
  CompositeEngine: new () => Engine;
  TemplateContent: new (text: string) => object;
}

/**
 * AWS's own validator with the schemas of all resources, offline. It comes inside aws-cdk-lib, which runs it on what it
 * writes: https://github.com/aws-cloudformation/cloudformation-validate.
 */
function loadValidator(): Validator {
  const fromHere = createRequire(import.meta.url);
  const fromCdk = createRequire(fromHere.resolve('aws-cdk-lib'));
  return fromCdk('@aws/cloudformation-validate');
}

const { CompositeEngine, TemplateContent } = loadValidator();
const engine = new CompositeEngine();
afterAll(() => engine.free());

/** The two ways to use the template: each takes another branch of every `!If`. */
const SETTINGS = [
  { DomainName: '', CertificateArn: '' },
  {
    DomainName: 'roles.example.com',
    CertificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/12345678-1234-1234-1234-123456789012',
  },
] as const;

function validate(template: string, parameterOverrides: (typeof SETTINGS)[number]) {
  const config = { severityLevel: 'WARN', detailLevel: 'STANDARD', parameterOverrides };
  return Report.parse(engine.validateTemplate(new TemplateContent(template), config));
}

/** What is wrong with a template, by the resource that it is wrong in. */
function complaints(template: string): readonly string[] {
  const found = SETTINGS.flatMap((setting) => validate(template, setting).diagnostics);
  return found.map(({ entity, message }) => `${entity?.logicalId ?? 'template'}: ${message}`);
}

/** The template with one place changed. A place that is not there, or there twice, tests nothing. */
function changed(from: string, to: string): string {
  expect(TEMPLATE.split(from)).toHaveLength(2);
  return TEMPLATE.replace(from, () => to);
}

describe('the CloudFront template, by the CloudFormation resource schemas', () => {
  test.each(SETTINGS)('is right for the name $DomainName', (setting) => {
    const resources = TEMPLATE.match(/^ {4}Type: AWS::/gm) ?? [];
    expect(validate(TEMPLATE, setting)).toStrictEqual({
      status: 'OK',
      metadata: { resourcesScanned: resources.length },
      diagnostics: [],
    });
  });
});

/** One mistake each, and what has to be said of it. That the test above would notice. */
const MISTAKES: readonly { what: string; from: string; to: string; says: string }[] = [
  // Unknown properties: in each resource, and deep in one.
  {
    what: 'an unknown property of the bucket',
    from: 'OwnershipControls:',
    to: 'OwnershipControl:',
    says: "SiteBucket: Additional properties are not allowed ('OwnershipControl' was unexpected",
  },
  {
    what: 'an unknown property of the bucket policy',
    from: '      PolicyDocument:',
    to: '      Policy: a\n      PolicyDocument:',
    says: "SiteBucketPolicy: Additional properties are not allowed ('Policy' was unexpected",
  },
  {
    what: 'an unknown property of the origin access',
    from: 'SigningBehavior: always',
    to: 'SigningBehaviour: always',
    says: "OriginAccess: Additional properties are not allowed ('SigningBehaviour' was unexpected",
  },
  {
    what: 'an unknown property of the headers',
    from: 'CustomHeadersConfig:',
    to: 'CustomHeaderConfig:',
    says: "SiteHeaders: Additional properties are not allowed ('CustomHeaderConfig' was unexpected",
  },
  {
    what: 'an unknown property of an origin',
    from: 'OriginAccessControlId:',
    to: 'OriginAccessId:',
    says: "Distribution: Additional properties are not allowed ('OriginAccessId' was unexpected",
  },
  // Wrong types.
  {
    what: 'a list for a boolean',
    from: 'Compress: true',
    to: 'Compress: [true]',
    says: "Distribution: [true] is not of type 'boolean'",
  },
  {
    what: 'words for a number',
    from: 'AccessControlMaxAgeSec: 31536000',
    to: 'AccessControlMaxAgeSec: a year',
    says: "SiteHeaders: 'a year' is not of type 'integer'",
  },
  {
    what: 'a text for an object',
    from: "S3OriginConfig:\n              OriginAccessIdentity: ''",
    to: 'S3OriginConfig: none',
    says: "Distribution: 'none' is not of type 'object'",
  },
  // Missing properties.
  {
    what: 'a distribution that is neither enabled nor disabled',
    from: '        Enabled: true\n',
    to: '',
    says: "Distribution: 'Enabled' is a required property",
  },
  {
    what: 'a policy for no bucket',
    from: '      Bucket: !Ref SiteBucket\n',
    to: '',
    says: "SiteBucketPolicy: 'Bucket' is a required property",
  },
  {
    what: 'a header that does not say whether it overrides',
    from: '            ReferrerPolicy: no-referrer\n            Override: true\n',
    to: '            ReferrerPolicy: no-referrer\n',
    says: "SiteHeaders: 'Override' is a required property",
  },
  {
    what: 'no certificate where there is a name',
    from: '- AcmCertificateArn: !Ref CertificateArn\n            SslSupportMethod',
    to: '- SslSupportMethod',
    says: "Distribution: Exactly one of ['AcmCertificateArn', 'CloudFrontDefaultCertificate', 'IamCertificateId']",
  },
  // Values that are none of the list.
  {
    what: 'an unknown version of HTTP',
    from: 'HttpVersion: http2and3',
    to: 'HttpVersion: http4',
    says: "Distribution: 'http4' is not one of ['http1.1',",
  },
  {
    what: 'an unknown version of TLS',
    from: 'TLSv1.2_2021',
    to: 'TLSv1.2_2020',
    says: "Distribution: 'TLSv1.2_2020' is not one of ['SSLv3',",
  },
  {
    what: 'an unknown owner of objects',
    from: 'BucketOwnerEnforced',
    to: 'BucketOwner',
    says: "SiteBucket: 'BucketOwner' is not one of ['ObjectWriter',",
  },
  {
    what: 'an unknown way to sign',
    from: 'SigningBehavior: always',
    to: 'SigningBehavior: sometimes',
    says: "OriginAccess: 'sometimes' does not match pattern '^(never|",
  },
  {
    what: 'an unknown referrer policy',
    from: 'ReferrerPolicy: no-referrer',
    to: 'ReferrerPolicy: none',
    says: "SiteHeaders: 'none' does not match pattern '^(no-referrer|",
  },
  // What is no resource, or no attribute of one.
  {
    what: 'an unknown type',
    from: 'AWS::CloudFront::OriginAccessControl',
    to: 'AWS::CloudFront::OriginAccess',
    says: "OriginAccess: Unknown resource type 'AWS::CloudFront::OriginAccess'",
  },
  {
    what: 'a property that can be set but not asked for',
    from: '!GetAtt SiteBucket.RegionalDomainName',
    to: '!GetAtt SiteBucket.BucketName',
    says: "Distribution: 'BucketName' is not one of ['Arn',",
  },
  {
    what: 'a condition that is not there',
    from: '!If [HasDomainName,',
    to: '!If [HasName,',
    says: "Distribution: Fn::If condition 'HasName' does not exist",
  },
];

describe('a template is refused for', () => {
  test.each(MISTAKES)('$what', ({ from, to, says }) => {
    expect(complaints(changed(from, to))).toContainEqual(expect.stringContaining(says));
  });
});

/** Every `!Ref`, `!GetAtt` and `${…}` of the template, by its place. */
const REFERENCES = [
  ...TEMPLATE.matchAll(/(?<=!Ref )[A-Z]\w+|(?<=!GetAtt |\$\{)[A-Z]\w+(?:\.\w+)?(?=\}|$)/gm),
].flatMap(({ 0: target, index }) => (target === 'AWS' ? [] : [{ target, index }]));

function withReference(index: number, target: string, other: string): string {
  return TEMPLATE.slice(0, index) + other + TEMPLATE.slice(index + target.length);
}

/** The names in a section, up to the next line that is not indented. */
function namesIn(section: string): string[] {
  const text =
    new RegExp(`^${section}:\\n(?<text>(?:(?: .*)?\\n)+)`, 'm').exec(TEMPLATE)?.groups?.['text'] ?? '';
  return [...text.matchAll(/^ {2}(?<name>\w+):$/gm)].map(({ groups }) => groups?.['name'] ?? '');
}

/** The validator does not look into conditions. */
const BEHIND_CONDITIONS = REFERENCES.filter(({ index }) => index > TEMPLATE.indexOf('\nResources:'));

describe('a reference', () => {
  test('is found in every place', () => {
    const written = TEMPLATE.match(/!Ref (?!AWS::)|!GetAtt |\$\{(?!AWS::)/g) ?? [];
    expect(REFERENCES).toHaveLength(written.length);
  });

  test.each(REFERENCES)('to $target at $index leads to a parameter or a resource', ({ target }) => {
    const [name] = target.split('.');
    expect([...namesIn('Parameters'), ...namesIn('Resources')]).toContain(name);
  });

  test.each(BEHIND_CONDITIONS)('to $target at $index is refused if it leads nowhere', ({ target, index }) => {
    const [name, attribute] = target.split('.');
    const nowhere = attribute === undefined ? 'Nothing' : `Nothing.${attribute}`;
    expect(complaints(withReference(index, target, nowhere)).join('\n')).toContain('Nothing');
    if (attribute === undefined) return;
    const unknown = complaints(withReference(index, target, `${name}.Nothing`));
    expect(unknown.join('\n')).toContain("'Nothing' is not one of [");
  });
});
