import { calledService, HELPERS, type CalledService } from './call-rows';

/** As boto3 writes a method of a client. */
const METHOD = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;

/** A class of boto3's resources, before the method. */
const CLASS = /^[A-Z][A-Za-z]*\./;

/** What follows a collection, such as `bucket.objects`: each of them lists it. */
const LISTING = /\.(?:all|filter|limit|page_size|pages)$/;

/**
 * The actions of AWS that a call of boto3 needs; none for a call that every identity may make; null for what is
 * not known. Most calls need the action of their own name; the data file holds those that need others.
 * A method of a resource is named with its class (`Bucket.upload_file`, `Bucket.objects.filter`), or without it
 * where that is not known. For `get_paginator('list_objects_v2')`, ask about `list_objects_v2`.
 *
 * @example
 * actionsOfCall('s3', 'list_objects_v2') // ['s3:ListBucket']
 * actionsOfCall('dynamodb', 'Table.put_item') // ['dynamodb:PutItem']
 */
export function actionsOfCall(service: string, method: string): readonly string[] | null {
  const known = calledService(service);
  if (!known) return null;
  const called = clientMethod(known, method);
  if (called === null || HELPERS.has(called) || !METHOD.test(called)) return null;
  const others = known.methods.get(called);
  return others === undefined ? [`${known.prefix}:${actionName(known, called)}`] : others;
}

function clientMethod({ methods, resources }: CalledService, method: string): string | null {
  const text = method.replace(LISTING, '');
  const named = resources.get(text);
  if (named !== undefined) return named;
  const bare = text.replace(CLASS, '');
  if (methods.has(bare)) return bare;
  // A class that the file does not hold: its methods have names of their own.
  return resources.has(bare) && bare !== text ? null : (resources.get(bare) ?? bare);
}

/** `describe_db_instances` → `DescribeDBInstances` */
function actionName({ words }: CalledService, method: string): string {
  const parts = method.split('_');
  return parts.map((word) => words.get(word) ?? word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
}
