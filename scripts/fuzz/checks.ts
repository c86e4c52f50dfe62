/** What must hold of an input, by name: each says what is wrong with it, or null. What follows ` — ` is the detail. */
export type Checks<Input> = Readonly<Record<string, (input: Input) => string | null>>;

/** The first thing that is wrong with an input, or null. What a check throws is a fault too. */
export function faultIn<Input>(checks: Checks<Input>, input: Input): string | null {
  for (const [name, check] of Object.entries(checks)) {
    const fault = faultOf(check, input);
    if (fault !== null) return `${name}: ${fault}`;
  }
  return null;
}

/** A fault without its detail, which changes while the input is made smaller. */
export function sortOfFault(fault: string): string {
  return fault.split(' — ', 1)[0] ?? fault;
}

function faultOf<Input>(check: Checks<Input>[string], input: Input): string | null {
  try {
    return check(input);
  } catch (error) {
    return error instanceof Error
      ? `throws ${error.name}${placeOf(error)} — ${error.message}`
      : `throws — ${String(error)}`;
  }
}

/** Where in our own code an error comes from. Lines would soon be others. */
function placeOf({ stack = '' }: Error): string {
  const place = /^\s+at (?:(?<name>[^\s(]+) \()?[^\n]*?\b(?<file>src\/[^\s:?]+)/m.exec(stack)?.groups;
  if (place === undefined) return '';
  return place['name'] === undefined ? ` in ${place['file']}` : ` in ${place['name']} of ${place['file']}`;
}
