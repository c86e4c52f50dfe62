import { awsCli } from './aws-cli';
import { boto3 } from './boto3';
import { cdk } from './cdk';
import { cloudformation } from './cloudformation';
import type { Exporter } from './exporter';
import { json } from './json';
import { terraform } from './terraform';

/** Every format, in menu order. A new one is one file and one line here: the README and the golden tests read this. */
const TABLE = [json, awsCli, cloudformation, terraform, cdk, boto3] as const satisfies readonly Exporter[];

export type FormatId = (typeof TABLE)[number]['id'];

export const EXPORTERS: readonly (Exporter & { readonly id: FormatId })[] = TABLE;

export const FORMAT_IDS: readonly FormatId[] = EXPORTERS.map(({ id }) => id);
