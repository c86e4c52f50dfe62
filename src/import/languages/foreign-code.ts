/** Code in a language that is not read, and what to paste in its place. */
interface ForeignCode {
  readonly name: string;
  /** A line that little else writes. */
  readonly sign: RegExp;
  /** What to do; absent where the request or a describe output is what helps. */
  readonly next?: string;
}

const INSTEAD =
  'Of code, only Python is read. Paste the request that it sends as JSON, or what aws sagemaker describe-training-job, describe-model and the like print.';

/** The first that fits is it. */
const FOREIGN: readonly ForeignCode[] = [
  {
    name: 'Terraform code',
    sign: /^\s*(?:resource|data|module|variable|provider|output)\s+"[^"]*"[^{]*\{|^\s*(?:locals|terraform)\s*\{/,
    next: 'Paste what terraform show -json prints of a plan, or the JSON of the policy or request.',
  },
  {
    name: 'Pulumi code',
    sign: /@pulumi\/|^\s*import pulumi/,
    next: 'Paste the request as JSON, or what aws sagemaker describe-… prints once it is deployed.',
  },
  { name: 'Go code', sign: /^package \w+$|^func \w+\(|^\t?\w+(?:, \w+)* := / },
  { name: 'C# code', sign: /^using [\w.]+;$|^namespace [\w.]+/ },
  { name: 'Java code', sign: /^import (?:static )?[\w.]+;$|^\s*public (?:final )?(?:class|static|void) / },
  {
    name: 'Scala code',
    sign: /^import [\w.]+\._$|^object \w+ |^\s*val \w+(?:: ?[\w[\]]+)? = |^\s*def \w+\(.*\): \w+ = /,
  },
  {
    name: 'JavaScript or TypeScript',
    sign: /^\s*(?:export )?(?:interface|type|enum) \w+ (?:=|\{)|^\s*(?:const|let|var) [\w{}, ]+(?:: [\w<>[\]]+)? = |^import .* from ['"]|\brequire\(['"]|=> \{$|\bnew \w+Command\(/,
  },
  { name: 'R code', sign: /^\s*[\w.$]+ ?<- |^library\(|^\s*%>%|\|>$/ },
  { name: 'Julia code', sign: /^using \w+(?:, \w+)*$|^function \w+\(/ },
];

/** What a text in a language that is not read is, and what to paste in its place; null where it is none. */
export function foreignCode(lines: readonly string[]): string | null {
  const found = FOREIGN.find(({ sign }) => lines.some((line) => sign.test(line)));
  return found === undefined ? null : `This is ${found.name}. ${found.next ?? INSTEAD}`;
}
