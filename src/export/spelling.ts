/** `input-bucket` → `inputBucket`. */
export function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `input-bucket` → `InputBucket`. */
export function pascalCase(id: string): string {
  return camelCase(`-${id}`);
}

/** `input-bucket` → `input_bucket`. */
export function snakeCase(id: string): string {
  return id.replaceAll('-', '_');
}
