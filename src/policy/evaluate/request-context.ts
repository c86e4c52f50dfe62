/** What is known about a request, by key in small letters: IAM tells no upper case in keys. */
export type RequestContext = ReadonlyMap<string, readonly string[]>;

/** Reads a request's context. A key without a value is as good as absent. */
export function readContext(context: Readonly<Record<string, string | readonly string[]>>): RequestContext {
  const read = new Map<string, readonly string[]>();
  for (const [key, value] of Object.entries(context)) {
    const values = typeof value === 'string' ? [value] : value;
    if (values.length > 0) read.set(key.toLowerCase(), values);
  }
  return read;
}
