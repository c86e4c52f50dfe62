import { describe, expect, test } from 'vitest';
import { licenceComplaints, sbomComplaints } from './complaints.mjs';
import { writeLicences } from './licences-page.mjs';
import { writeSbom } from './sbom.mjs';
import type { Part } from './shipped-parts.mjs';

const TEXT = 'Permission is hereby granted, free of charge. '.repeat(6);

function part(name: string, version: string | null, more: Partial<Part> = {}): Part {
  return { name, version, licence: 'MIT', text: TEXT, url: null, inside: null, ...more };
}

const PARTS = [
  part('@mui/material', '9.5.0'),
  part('Codicons', null, { licence: 'CC-BY-4.0', url: 'https://example.com/', inside: 'monaco-editor' }),
  part('dompurify', '3.4.15', { licence: '(MPL-2.0 OR Apache-2.0)', inside: 'monaco-editor' }),
  part('monaco-editor', '0.57.0', { text: `# MIT\n\n## No heading (of ours)\n\n\`\`\`\n${TEXT}\n\`\`\`` }),
  part('rows (data)', null, { url: 'https://example.com/' }),
];

const VERSIONS: Readonly<Record<string, string>> = { '@mui/material': '9.5.0', 'monaco-editor': '0.57.0' };

function packageIn(folder: string) {
  const name = folder.replace(/^.*node_modules\//, '');
  return { name, version: VERSIONS[name] ?? '1.0.0' };
}

const MICROSOFT =
  '/* Copyright (c) Microsoft Corporation. Licensed under the MIT License. See License.txt */';

const SOURCES = [
  { path: '/a/src/main.ts', text: '' },
  { path: '/a/node_modules/@mui/material/Box/Box.js', text: '' },
  { path: '/a/node_modules/monaco-editor/esm/vs/editor/editor.js', text: MICROSOFT },
  {
    path: '/a/node_modules/monaco-editor/esm/vs/base/browser/dompurify/d.js',
    text: '/*! @license DOMPurify */',
  },
];

const CASES: readonly {
  what: string;
  sources?: typeof SOURCES;
  parts?: readonly Part[];
  says: readonly string[];
}[] = [
  { what: 'all of it is named', says: [] },
  {
    what: 'a package is left out',
    parts: PARTS.slice(1),
    says: ['@mui/material 9.5.0 is not named'],
  },
  {
    what: 'a package is named in another version',
    parts: [part('@mui/material', '9.4.0'), ...PARTS.slice(1)],
    says: ['@mui/material 9.5.0 is not named'],
  },
  {
    what: 'a package is new in the bundle',
    sources: [...SOURCES, { path: '/a/node_modules/x/node_modules/y/z.js', text: '' }],
    says: ['y 1.0.0 is not named'],
  },
  {
    what: 'the editor carries something new',
    sources: [
      ...SOURCES,
      {
        path: '/a/node_modules/monaco-editor/esm/vs/base/semver.js',
        text: '// Copyright Isaac Z. Schlueter',
      },
    ],
    says: [
      'monaco-editor/esm/vs/base/semver.js names a licence of its own, and other-parts.mjs does not know it',
    ],
  },
  {
    what: 'a part is under a licence that is not allowed',
    parts: [...PARTS, part('readline', '8.0.0', { licence: 'GPL-3.0-only' })],
    says: ['readline 8.0.0 is under GPL-3.0-only, which is not allowed'],
  },
  {
    what: 'a part is under the AGPL',
    parts: [...PARTS, part('server', '1.0.0', { licence: 'AGPL-3.0-or-later' })],
    says: ['server 1.0.0 is under AGPL-3.0-or-later, which is not allowed'],
  },
  {
    what: 'a part comes without its text',
    parts: [...PARTS, part('bare', '1.0.0', { text: 'MIT' })],
    says: ['bare 1.0.0 is named without the text of its licence'],
  },
];

describe('the licences passed on, where', () => {
  test.each(CASES)('$what', ({ sources = SOURCES, parts = PARTS, says }) => {
    expect(licenceComplaints(sources, writeLicences(parts), packageIn)).toStrictEqual(says);
  });
});

const APPLICATION = { name: 'site', version: '1.2.3', license: 'MIT', description: 'A site' };
const LOCKED = {
  'node_modules/monaco-editor': { version: '0.57.0', integrity: 'sha512-qg==' },
  'node_modules/a/node_modules/@mui/material': { version: '8.0.0', integrity: 'sha512-AA==' },
  'node_modules/@mui/material': { version: '9.5.0', integrity: 'sha512-uw==' },
};

describe('the SBOM', () => {
  const text = writeSbom(PARTS, APPLICATION, LOCKED);

  test('holds each part once, what another carries inside it', () => {
    expect(text).toMatchInlineSnapshot(`
      "{
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
          "lifecycles": [
            {
              "phase": "build"
            }
          ],
          "component": {
            "type": "application",
            "bom-ref": "pkg:npm/site@1.2.3",
            "name": "site",
            "version": "1.2.3",
            "description": "A site",
            "licenses": [
              {
                "license": {
                  "id": "MIT"
                }
              }
            ],
            "purl": "pkg:npm/site@1.2.3"
          }
        },
        "components": [
          {
            "type": "library",
            "bom-ref": "pkg:npm/%40mui/material@9.5.0",
            "name": "@mui/material",
            "version": "9.5.0",
            "hashes": [
              {
                "alg": "SHA-512",
                "content": "bb"
              }
            ],
            "licenses": [
              {
                "license": {
                  "id": "MIT"
                }
              }
            ],
            "purl": "pkg:npm/%40mui/material@9.5.0"
          },
          {
            "type": "library",
            "bom-ref": "pkg:npm/monaco-editor@0.57.0",
            "name": "monaco-editor",
            "version": "0.57.0",
            "hashes": [
              {
                "alg": "SHA-512",
                "content": "aa"
              }
            ],
            "licenses": [
              {
                "license": {
                  "id": "MIT"
                }
              }
            ],
            "purl": "pkg:npm/monaco-editor@0.57.0",
            "components": [
              {
                "type": "library",
                "bom-ref": "monaco-editor > Codicons",
                "name": "Codicons",
                "licenses": [
                  {
                    "license": {
                      "id": "CC-BY-4.0"
                    }
                  }
                ],
                "externalReferences": [
                  {
                    "type": "website",
                    "url": "https://example.com/"
                  }
                ]
              },
              {
                "type": "library",
                "bom-ref": "monaco-editor > pkg:npm/dompurify@3.4.15",
                "name": "dompurify",
                "version": "3.4.15",
                "licenses": [
                  {
                    "expression": "(MPL-2.0 OR Apache-2.0)"
                  }
                ],
                "purl": "pkg:npm/dompurify@3.4.15"
              }
            ]
          },
          {
            "type": "data",
            "bom-ref": "rows (data)",
            "name": "rows (data)",
            "licenses": [
              {
                "license": {
                  "id": "MIT"
                }
              }
            ],
            "externalReferences": [
              {
                "type": "website",
                "url": "https://example.com/"
              }
            ]
          }
        ],
        "dependencies": [
          {
            "ref": "pkg:npm/site@1.2.3",
            "dependsOn": [
              "pkg:npm/%40mui/material@9.5.0",
              "pkg:npm/monaco-editor@0.57.0",
              "rows (data)"
            ]
          }
        ]
      }
      "
    `);
  });

  test('holds nothing that changes from build to build', () => {
    expect(text).not.toMatch(/timestamp|serialNumber|\d\d:\d\d|\/home|\/tmp/);
  });

  const mui = {
    purl: 'pkg:npm/%40mui/material@9.5.0',
    hashes: [{ alg: 'SHA-512', content: 'bb' }],
    licenses: [{ license: { id: 'MIT' } }],
  };
  const ours = { components: [mui, { licenses: [] }] };

  test.each([
    { what: 'the same', components: [mui], says: [] },
    { what: 'nothing', components: [], says: ['npm does not know pkg:npm/%40mui/material@9.5.0'] },
    {
      what: 'another checksum',
      components: [{ ...mui, hashes: [{ alg: 'SHA-512', content: 'cc' }] }],
      says: ['npm knows other hashes of pkg:npm/%40mui/material@9.5.0'],
    },
    {
      what: 'another licence',
      components: [{ ...mui, licenses: [{ license: { id: 'ISC' } }] }],
      says: ['npm knows other licenses of pkg:npm/%40mui/material@9.5.0'],
    },
  ])('is held against npm’s own, which says $what', ({ components, says }) => {
    expect(sbomComplaints(ours, { components })).toStrictEqual(says);
  });
});
