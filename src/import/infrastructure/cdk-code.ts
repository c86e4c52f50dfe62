/** How code that synthesizes infrastructure is recognised, and what prints what it makes. */
interface Synthesizer {
  /** What the code imports, in Python, TypeScript, Java, C# and Go. */
  readonly imports: RegExp;
  readonly advice: string;
}

/**
 * https://docs.aws.amazon.com/cdk/v2/guide/languages.html
 * https://developer.hashicorp.com/terraform/cdktf/cli-reference/commands#synth
 */
const SYNTHESIZERS: readonly Synthesizer[] = [
  {
    imports:
      /^[ \t]*(?:(?:from|import)[ \t]+aws_cdk\b|(?:import|const|export)\b[^\n]{0,500}['"](?:aws-cdk-lib|@aws-cdk)\b|\}[ \t]*from[ \t]*['"](?:aws-cdk-lib|@aws-cdk)\b|import[ \t]+(?:static[ \t]+)?software\.amazon\.awscdk\b|using[ \t]+(?:\w+[ \t]*=[ \t]*)?Amazon\.CDK\b|(?:import[ \t]+)?(?:\w+[ \t]+)?"github\.com\/aws\/aws-cdk-go\b)/m,
    advice: 'This is CDK code, and we never run code: run cdk synth and paste the template that it prints.',
  },
  {
    imports:
      /^[ \t]*(?:(?:from|import)[ \t]+cdktf\b|(?:import|const|export)\b[^\n]{0,500}['"](?:cdktf|@cdktf)\b|\}[ \t]*from[ \t]*['"](?:cdktf|@cdktf)\b|import[ \t]+com\.hashicorp\.cdktf\b)/m,
    advice:
      'This is CDK for Terraform code, and we never run code: run cdktf synth, then paste what terraform show -json prints for its plan.',
  },
];

/** Whether a text is code of the AWS CDK, in any of its languages. */
export function isCdkCode(text: string): boolean {
  return cdkAdvice(text) !== null;
}

/** What to do with code that makes a template when it is run: a sentence; null for all other texts. */
export function cdkAdvice(text: string): string | null {
  return SYNTHESIZERS.find(({ imports }) => imports.test(text))?.advice ?? null;
}
