import { callCode, callValue } from './call';
import { NO_ARGUMENTS } from './arguments';
import { NONE, list, thing } from './py';
import type { Arguments, ClassBody, Code, Py, Thing } from './py';
import { ask, type Run, type Site } from './run';

/** Longer than any row of classes that extend each other. */
const MOST_BASES = 20;

/** What a class of the script, or one that it extends, has by a name. */
export function memberOfClass({ body }: Code, name: string, depth = 0): Py | undefined {
  const own = body?.members.get(name);
  if (own !== undefined || body === null || depth > MOST_BASES) return own;
  for (const base of body.bases) {
    const inherited = base.kind === 'code' ? memberOfClass(base, name, depth + 1) : undefined;
    if (inherited !== undefined) return inherited;
  }
  return undefined;
}

/** What an object has by its class: methods are bound to it, and properties are worked out. */
export function memberOfThing(self: Thing, name: string, site: Site, run: Run): Py | undefined {
  const member = self.code === null ? undefined : memberOfClass(self.code, name);
  if (member?.kind !== 'code' || member.body !== null) return member;
  if (member.binding === 'property') return callCode({ ...member, self }, NO_ARGUMENTS, site, run);
  return member.binding === 'static'
    ? member
    : { ...member, self: member.binding === 'class' ? self.code : self };
}

/** A method of an object or a class, ready to be called; undefined where the script has none. */
export function methodOf(self: Py, name: string): Code | undefined {
  const code = self.kind === 'thing' ? self.code : self.kind === 'code' ? self : null;
  const member = code === null ? undefined : memberOfClass(code, name);
  if (member?.kind !== 'code' || member.binding === 'property') return undefined;
  if (member.body !== null || member.binding === 'static') return member;
  if (member.binding === 'class') return { ...member, self: code };
  return self.kind === 'thing' ? { ...member, self } : member;
}

/** An object of a class in the script, after its `__init__`. */
export function instanceOf(code: Code, args: Arguments, site: Site, run: Run): Py {
  const { body } = code;
  if (body?.bases.some(isEnum) === true) return args.positional[0] ?? NONE;
  const self: Thing = { ...thing(code.name, [], site.expression), code };
  if (body !== null) body.made = self;
  const init = methodOf(self, '__init__');
  if (init !== undefined) {
    callCode(init, args, site, run);
    return self;
  }
  const outside = outsideBase(code);
  if (outside !== null) extendOutside(self, outside, args, site, run);
  setFields(self, code, args);
  return self;
}

/** `class Stage(Enum)`: its members are their values. */
function isEnum(base: Py): boolean {
  return base.kind === 'reference' && /(?:^|\.)(?:Str|Int)?Enum$/.test(base.path);
}

/** A data class, or what is like one, takes its fields by name, or in their order. */
function setFields(self: Thing, code: Code, args: Arguments): void {
  const fields = fieldsOf(code);
  for (const [index, value] of args.positional.entries()) {
    const name = fields[index];
    if (name !== undefined) self.attributes.set(name, value);
  }
  for (const [name, value] of args.named) self.attributes.set(name, value);
}

function fieldsOf({ body }: Code, depth = 0): readonly string[] {
  if (body === null || depth > MOST_BASES) return [];
  const inherited = body.bases.flatMap((base) => (base.kind === 'code' ? fieldsOf(base, depth + 1) : []));
  return [...new Set([...inherited, ...body.fields])];
}

/** The class outside of the script that a class extends in the end. */
function outsideBase({ body }: Code, depth = 0): Py | null {
  if (body === null || depth > MOST_BASES) return null;
  for (const base of body.bases) {
    const found = base.kind === 'code' ? outsideBase(base, depth + 1) : base;
    if (found?.kind === 'reference') return found;
  }
  return null;
}

/** An object of a class that extends one of the SDK is one of the SDK’s. */
function extendOutside(self: Thing, base: Py, args: Arguments, site: Site, run: Run): void {
  const made = callValue(base, args, site, run);
  if (made.kind !== 'thing') return;
  self.type = made.type;
  for (const [name, value] of made.attributes) self.attributes.set(name, value);
}

/** What `super` is inside a method. */
export function superOf(owner: ClassBody, self: Py): Thing {
  return thing(
    'super',
    [
      ['=self', self],
      ['=bases', list(owner.bases)],
    ],
    'super()',
  );
}

/** `super().__init__(…)` and the like. */
export function callSuper(parent: Thing, name: string, args: Arguments, site: Site, run: Run): Py | null {
  const self = parent.attributes.get('=self') ?? NONE;
  const bases = parent.attributes.get('=bases');
  for (const base of bases?.kind === 'list' ? bases.items : []) {
    const method = base.kind === 'code' ? methodOf(base, name) : undefined;
    if (method !== undefined) return callCode({ ...method, self }, args, site, run);
    const outside = base.kind === 'code' ? outsideBase(base) : base;
    if (self.kind !== 'thing' || outside?.kind !== 'reference') continue;
    if (name !== '__init__')
      return ask(run, (library) => library.method?.(self, name, args, site, run) ?? null);
    extendOutside(self, outside, args, site, run);
  }
  return name === '__init__' ? NONE : null;
}
