/** @import { Part } from './shipped-parts.mjs' */

const INTRODUCTION = `# Third-party licences

The site is made with the work of others. Each part is named here with its version, its licence and the licence's text.
`;

/**
 * The file that is passed on with the site: each part under a heading of its own.
 *
 * @param {readonly Part[]} parts
 */
export function writeLicences(parts) {
  const sections = parts.map(({ name, version, licence, text, url, inside }) => {
    const known = [url, inside === null ? null : `Part of ${inside}.`].filter((line) => line !== null);
    return [`## ${heading(name, version)} (${unwrapped(licence)})`, ...known, fenced(text)].join('\n\n');
  });
  return [INTRODUCTION, ...sections.map((section) => `${section}\n`)].join('\n');
}

/**
 * @param {string} name
 * @param {string | null} version
 */
export function heading(name, version) {
  return version === null ? name : `${name} ${version}`;
}

/** @param {string} licence */
function unwrapped(licence) {
  return licence.replace(/^\((?<inner>.*)\)$/, '$<inner>');
}

/** @param {string} text as it is: its own signs are no Markdown of ours */
function fenced(text) {
  return `\`\`\`\`text\n${text}\n\`\`\`\``;
}
