import { Commented } from '../comments/commented';
import { commentLines } from '../comments/comment-lines';
import { Document, Pair, Scalar, YAMLMap, YAMLSeq, type Tags } from 'yaml';

/** A value of a CloudFormation template: JSON, or one of the short forms of its functions. */
export type TemplateValue =
  | string
  | number
  | TemplateFunction
  | Commented<TemplateValue>
  | readonly TemplateValue[]
  | { readonly [key: string]: TemplateValue };

/** `!Ref Role`, `!GetAtt Role.Arn`, `!Sub text`, `!Join`. */
export class TemplateFunction {
  constructor(
    readonly name: 'Ref' | 'GetAtt' | 'Sub' | 'Join',
    readonly argument: string | readonly TemplateValue[],
  ) {}
}

/** A text for `!Sub` that is to stay as it is: `${!` writes `${`. */
export function subText(text: string): string {
  return text.replaceAll('${', '${!');
}

/**
 * All but plain ASCII is escaped. YAML 1.1 takes some of it for line breaks and refuses some; and the AWS CLI reads
 * the file in the encoding of the machine, which on Windows makes another ARN of `für` without a word.
 * https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-envvars.html (AWS_CLI_FILE_ENCODING)
 */
const ESCAPED = /[^ -~]/;
const EVERY_ESCAPED = /[^\n -~]/gu;

/**
 * What one version of YAML or the other may read as a number, a time, a merge or, for `=`, a default value: the
 * package knows no such type, and other readers of YAML 1.1 stop at it.
 */
const NO_TEXT = /^(?:[-+.]?\d|<<$|=$)/;

/**
 * Writes a template as CloudFormation reads it: YAML 1.1, in which `yes`, `012`, `1:30` and dates are no texts
 * unless they are quoted. Lines are never folded.
 */
export function writeTemplate(template: TemplateValue, comment: string): string {
  const document = new Document(null, {
    version: '1.1',
    customTags: (tags) => tags.filter((tag) => !isMerge(tag)),
  });
  document.contents = node(template);
  document.commentBefore = comment;
  const text = document.toString({
    lineWidth: 0,
    blockQuote: false,
    doubleQuotedAsJSON: true,
    singleQuote: true,
    directives: false,
  });
  // Each of these stands in double quotes by now, or in a comment.
  return text.replace(EVERY_ESCAPED, (sign) => hexEscape(sign.codePointAt(0) ?? 0));
}

/** Columns before a statement, the only value that has reasons. */
const STATEMENT_INDENT = 10;

/** With it, the package would write a text `<<` bare. */
function isMerge(tag: Tags[number]): boolean {
  return tag === 'merge' || (typeof tag === 'object' && tag.tag === 'tag:yaml.org,2002:merge');
}

function node(value: TemplateValue): Scalar | YAMLMap | YAMLSeq {
  if (value instanceof Commented) {
    const commented = node(value.value);
    // The package writes the mark.
    commented.commentBefore = commentLines('#', value.reasons, STATEMENT_INDENT)
      .map((line) => line.slice(1))
      .join('\n');
    return commented;
  }
  if (value instanceof TemplateFunction) {
    const argument = node(value.argument);
    argument.tag = `!${value.name}`;
    return argument;
  }
  if (typeof value === 'string') return textNode(value);
  if (typeof value === 'number') return new Scalar(value);
  if (isList(value)) {
    const list = new YAMLSeq();
    list.items = value.map((each) => node(each));
    return list;
  }
  const map = new YAMLMap();
  map.items = Object.entries(value).map(([key, each]) => new Pair(textNode(key), node(each)));
  return map;
}

function isList(value: TemplateValue): value is readonly TemplateValue[] {
  return Array.isArray(value);
}

function textNode(text: string): Scalar {
  const scalar = new Scalar(text);
  if (ESCAPED.test(text)) scalar.type = Scalar.QUOTE_DOUBLE;
  else if (NO_TEXT.test(text)) scalar.type = Scalar.QUOTE_SINGLE;
  return scalar;
}

function hexEscape(code: number): string {
  const digits = code.toString(16).toUpperCase();
  if (code <= 0xff) return String.raw`\x${digits.padStart(2, '0')}`;
  return code <= 0xffff ? String.raw`\u${digits.padStart(4, '0')}` : String.raw`\U${digits.padStart(8, '0')}`;
}
