import type { RoleInput } from './role-inputs';
import { camelCase, pascalCase, snakeCase } from './spelling';

/** How a language spells names of two words, and which of them mean something else there. */
export interface NameRules {
  readonly spell: (id: string) => string;
  readonly taken: RegExp;
}

/** What an input is called. */
export type NameOf = (input: RoleInput) => string;

/**
 * Names each input in a language, each differently. A name that is taken gets `given-` in front, one that an earlier
 * input has a number behind. Ids begin with a letter and hold small letters, digits and hyphens only, so that nothing
 * else can be wrong with them.
 */
export function inputNames(inputs: readonly RoleInput[], { spell, taken }: NameRules): NameOf {
  const names = new Map<RoleInput, string>();
  const used = new Set<string>();
  for (const input of inputs) {
    const id = taken.test(spell(input.id)) ? `given-${input.id}` : input.id;
    let name = spell(id);
    for (let number = 2; used.has(name); number += 1) name = spell(`${id}-${number}`);
    names.set(input, name);
    used.add(name);
  }
  return (input) => names.get(input) ?? spell(input.id);
}

/** Variables of Terraform. https://developer.hashicorp.com/terraform/language/values/variables#declaring-an-input-variable */
export const TERRAFORM_VARIABLES: NameRules = {
  spell: snakeCase,
  taken: oneOf('source version providers count for_each lifecycle depends_on locals'),
};

/**
 * Variables of bash: not those of bash itself, and none that the AWS CLI, the loader or the system reads. What the script
 * calls its own is written small. https://www.gnu.org/software/bash/manual/html_node/Shell-Variables.html
 */
export const SHELL_VARIABLES: NameRules = {
  spell: (id) => snakeCase(id).toUpperCase(),
  taken: oneOf(
    `AWS(_.*)? BASH.* COMP_.* CURL_.* DYLD_.* GLIBC_.* HIST.* HTTPS?_PROXY LC_.* LD_.* LESS.* MALLOC_.* OPENSSL_.* OPT(ARG|ERR|IND)
    PROMPT_.* PS\\d PYTHON.* READLINE_.* REQUESTS_.* SSL_.* XDG_.*
    ALL_PROXY CDPATH CHILD_MAX COLUMNS COPROC DIRSTACK DISPLAY EDITOR EMACS ENV EPOCHREALTIME EPOCHSECONDS EUID EXECIGNORE FCEDIT
    FIGNORE FUNCNAME FUNCNEST GCONV_PATH GLOBIGNORE GLOBSORT GROUPS HOME HOST HOSTALIASES HOSTFILE HOSTNAME HOSTTYPE IFS IGNOREEOF
    INPUTRC INSIDE_EMACS LANG LANGUAGE LINENO LINES LOCPATH LOGNAME MACHTYPE MAIL MAILCHECK MAILPATH MANPATH MAPFILE NLSPATH
    NO_PROXY OLDPWD OSTYPE PAGER PATH PATHEXT PIPESTATUS POSIXLY_CORRECT PPID PWD RANDOM REPLY RES_OPTIONS SECONDS SHELL
    SHELLOPTS SHLVL SRANDOM TEMP TERM TEXTDOMAIN TEXTDOMAINDIR TIMEFORMAT TMOUT TMP TMPDIR TZ TZDIR UID USER USERNAME VISUAL`,
  ),
};

/**
 * Options of a Python script, which become attributes of what argparse gives: no keyword can be one, and `--help` and
 * `--replace` are its own.
 * https://docs.python.org/3/reference/lexical_analysis.html#keywords
 */
export const PYTHON_OPTIONS: NameRules = {
  spell: (id) => id,
  taken: oneOf(
    `help replace and as assert async await break class continue def del elif else except finally for from global if import in is
    lambda nonlocal not or pass raise return try while with yield`,
  ),
};

/** Parameters of CloudFormation: not what the template calls its own resources and outputs. */
export const TEMPLATE_PARAMETERS: NameRules = {
  spell: pascalCase,
  taken: oneOf('ExecutionRole Permissions\\d* RoleArn RoleName'),
};

/**
 * Properties that a stack of the CDK is given, beside those that every stack takes and every object has.
 * https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.StackProps.html
 */
export const STACK_PROPERTIES: NameRules = {
  spell: camelCase,
  taken: oneOf(
    `analyticsReporting crossRegionReferences description env notificationArns permissionsBoundary propertyInjectors stackName
    suppressTemplateIndentation synthesizer tags terminationProtection
    constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf`,
  ),
};

/**
 * Placeholders of JSON, which asks for nothing: the words of the other formats in capitals. That of the account has the
 * name that it has in the role’s own ARN, while that is not known.
 */
export const JSON_PLACEHOLDERS: NameRules = {
  spell: (id) => (id === 'account' ? 'ACCOUNT-ID' : id.toUpperCase()),
  taken: oneOf(''),
};

/** Patterns of whole names, with white space between. */
function oneOf(patterns: string): RegExp {
  return new RegExp(`^(?:${patterns.trim().split(/\s+/).join('|')})$`);
}
