import type { AskedAccess } from '../../policy';

type Context = NonNullable<AskedAccess['context']>;

/** What a request says beside action and resource, as it is typed: `key=value`, several after commas. */
export function contextText(context: Context): string {
  return Object.entries(context)
    .flatMap(([key, values]) => [values].flat().map((value) => `${key}=${value}`))
    .join(', ');
}

/** Reads `key=value, key=value`; a key twice has two values, and what has no key says nothing. */
export function contextOf(text: string): Context {
  const context = new Map<string, readonly string[]>();
  for (const part of text.split(',')) {
    const [, key = '', value = ''] = /^([^=]+)=(.*)$/.exec(part.trim()) ?? [];
    if (key.trim() !== '') context.set(key.trim(), [...(context.get(key.trim()) ?? []), value.trim()]);
  }
  return Object.fromEntries(context);
}
