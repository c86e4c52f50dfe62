import { awsCli } from './aws-cli';
import { boto3 } from './boto3';
import { cdk } from './cdk';
import { cloudformation } from './cloudformation';
import type { Exporter } from './exporter';
import { json } from './json';
import { terraform } from './terraform';

/** Every format, in menu order. A new one is one file here and one line below; the golden tests find it. */
export const exporters: readonly Exporter[] = [json, awsCli, cloudformation, terraform, cdk, boto3];
