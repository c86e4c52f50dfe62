import type { HereDocument } from '../languages/shell-statements';
import { expandedText, type Expansion } from '../languages/shell-words';
import { fileNamed } from '../languages/read-command';

/** A default that a script falls back to, where nothing sets the variable before it runs. */
export interface TakenDefault {
  readonly name: string;
  readonly value: string;
}

/** Beyond any value of a script: what doubles itself must end. Characters. */
const LONGEST_VALUE = 20_000;

/** What a script knows of its variables and files at one point of it. */
export class ShellVariables {
  readonly defaults: TakenDefault[] = [];
  readonly files: Map<string, string>;
  private readonly known = new Map<string, string>();
  /** Variables of which several values are possible. */
  private readonly open = new Set<string>();

  constructor(beside: ReadonlyMap<string, string>) {
    this.files = new Map(beside);
  }

  /** Sets a variable; within a branch or a loop, only where it is the one value that it can have. */
  set(name: string, value: string | null, isBranch: boolean): void {
    const before = this.known.get(name);
    if (!isBranch) this.open.delete(name);
    const isSure = value !== null && value.length <= LONGEST_VALUE && !this.open.has(name);
    if (isSure && (!isBranch || before === undefined || before === value)) {
      this.known.set(name, value);
      if (isBranch && before === undefined) this.defaults.push({ name, value });
      return;
    }
    this.known.delete(name);
    if (isBranch) this.open.add(name);
  }

  get(name: string): string | null {
    return this.known.get(name) ?? null;
  }

  /** What stands in the place of variables and commands of one command with these here-documents. */
  expansion(documents: readonly HereDocument[], depth = 0): Expansion {
    let next = 0;
    return (inner) => {
      if (inner.startsWith('(')) {
        if (/^\(\s*cat\s+<<\s*\)?$/.test(inner)) return this.documentText(documents[next++]);
        const file = /^\(\s*(?:cat\s+|<\s*)["']?([^\s"'|;&<>$()]+)["']?\s*\)?$/.exec(inner)?.[1];
        return file === undefined ? null : fileNamed(file, this.files);
      }
      return this.parameter(inner, depth);
    };
  }

  /** A here-document with its variables filled in. */
  documentText(document: HereDocument | undefined): string | null {
    if (document === undefined) return null;
    return document.isLiteral ? document.text : expandedText(document.text, this.expansion([]));
  }

  /** `NAME`, `NAME:-default`, `NAME:=default`. */
  private parameter(inner: string, depth: number): string | null {
    const [, name = '', operator = '', rest = ''] = /^([A-Za-z_]\w*)(?:(:?[-=?+])([^]*))?$/.exec(inner) ?? [];
    const value = this.known.get(name);
    if (operator.endsWith('+')) return null;
    if (value !== undefined) return value;
    if (!/[-=]$/.test(operator) || rest === '' || depth > 3 || this.open.has(name)) return null;
    const expanded = expandedText(rest.replaceAll(/^["']|["']$/g, ''), this.expansion([], depth + 1));
    if (expanded.includes('${')) return null;
    this.defaults.push({ name, value: expanded });
    if (operator.endsWith('=')) this.known.set(name, expanded);
    return expanded;
  }
}
