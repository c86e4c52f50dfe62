import { drawPage } from './app';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id “root”.');
await drawPage(root);
