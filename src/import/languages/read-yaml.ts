import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, type Node, type Tags } from 'yaml';
import { failure, success, type Result } from '../../policy';
import { isTooDeep } from './depth';
import { TOO_DEEP, type Document } from './document';
import { intrinsic } from './intrinsics';
import { placeOf } from './place';
import { DEEPEST, isUnresolved, unresolved, type Value } from './value';
import { YAML_REMEDIES } from './yaml-faults';

/**
 * CloudFormation takes templates of up to 1 MB, and the parser needs about half a second for that. Characters.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
const LONGEST = 1_048_576;

const TOO_LONG =
  'This is longer than 1 MB, which is the most that a template in YAML can have. Paste the requests or resources that the role is for alone, or all of it as JSON.';

/** The functions of CloudFormation, in their short form. The parser would warn of each tag that it does not know, which takes long. */
const TAGS: Tags =
  'And Base64 Cidr Condition Equals FindInMap GetAtt GetAZs If ImportValue Join Length Not Or Ref Select Split Sub ToJsonString Transform'
    .split(' ')
    .flatMap((name): Tags => {
      const tag = `!${name}`;
      return [
        { tag, resolve: (text: string) => text },
        { tag, collection: 'seq' },
        { tag, collection: 'map' },
      ];
    });

/** Room for every level of indentation, list marks among it. Columns. */
const WIDEST_INDENT = 4 * DEEPEST;

/** Reads YAML, one document or several. Tags of CloudFormation, such as `!Ref`, stay unresolved. */
export function readYaml(text: string): Result<Document> {
  if (text.length > LONGEST) return failure('too-long', TOO_LONG);
  if (isTooDeep(text) || text.split('\n').some((line) => indentOf(line) > WIDEST_INDENT))
    return failure('too-deep', TOO_DEEP);
  const documents = parsedDocuments(text);
  if (documents === null) return failure('too-deep', TOO_DEEP);
  if (!Array.isArray(documents)) return success({ language: 'yaml', values: [] });
  const fault = documents.flatMap(({ errors }) => errors)[0];
  if (fault !== undefined) {
    const remedy = YAML_REMEDIES[fault.code] ?? '';
    return failure('bad-yaml', `${placeOf(text, fault.pos[0])}: ${fault.message}. ${remedy}`.trim());
  }
  const values = documents.map(({ contents }) => new NodeReader(text).read(contents, 0));
  return success({ language: 'yaml', values });
}

/** Null where keys nest in keys of one line, `a: b: c: …`: neither brackets nor indents say how deep. */
function parsedDocuments(text: string): ReturnType<typeof parseAllDocuments> | null {
  try {
    // Everything as text: an account id that begins with a zero must not become a number.
    return parseAllDocuments(text, {
      schema: 'failsafe',
      customTags: TAGS,
      uniqueKeys: false,
      logLevel: 'silent',
      prettyErrors: false,
    });
  } catch (error) {
    // The parser's stack is at its end.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** How far a line's first word is indented: indicators nest as spaces do. */
function indentOf(line: string): number {
  return /^[ \t?:-]*/.exec(line)?.[0].length ?? 0;
}

/** What anchors may unfold to: a text of one page can name itself into billions. Values. */
const MOST_VALUES = 500_000;

/** Turns nodes into values. An anchored node is read once, however often it is named. */
class NodeReader {
  private readonly anchors = new Map<string, { readonly value: Value; readonly size: number }>();
  private count = 0;

  constructor(private readonly text: string) {}

  read(node: Node | null, depth: number): Value {
    if (node === null) return null;
    if (isAlias(node)) return this.unfolded(node.source);
    const before = this.count;
    this.count += 1;
    const value =
      node.tag?.startsWith('!') === true ? this.tagged(node, node.tag, depth) : this.plain(node, depth);
    if ('anchor' in node && typeof node.anchor === 'string')
      this.anchors.set(node.anchor, { value, size: this.count - before });
    return value;
  }

  private unfolded(name: string): Value {
    const { value, size } = this.anchors.get(name) ?? { value: null, size: 0 };
    if (this.count + size > MOST_VALUES) return unresolved(`*${name}`);
    this.count += size;
    return value;
  }

  private tagged(node: Node, tag: string, depth: number): Value {
    const [from, to] = node.range ?? [0, 0];
    // A tag comes before what it is about, and is no part of its range.
    const expression = `${tag} ${this.text.slice(from, to)}`;
    const name = tag === '!Ref' ? 'Ref' : `Fn::${tag.slice(1)}`;
    const argument = this.plain(node, depth);
    const value = intrinsic(name, argument, expression);
    return isUnresolved(value) ? { ...value, call: new Map([[name, argument]]) } : value;
  }

  private plain(node: Node, depth: number): Value {
    if (depth > DEEPEST) return unresolved('…');
    if (isMap<Node, Node | null>(node))
      return new Map(node.items.map(({ key, value }) => [this.keyOf(key), this.read(value, depth + 1)]));
    if (isSeq<Node>(node)) return node.items.map((item) => this.read(item, depth + 1));
    if (!isScalar(node)) return null;
    const isAbsent = node.type === 'PLAIN' && ['', '~', 'null'].includes(String(node.value));
    return isAbsent ? null : String(node.value);
  }

  private keyOf(key: Node): string {
    return isScalar(key) ? String(key.value) : '';
  }
}
