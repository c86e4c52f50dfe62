/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html */
const REPOSITORY_NAME = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*)*$/;

const REPOSITORY_PATTERN = /^[a-z0-9._/*?-]{1,256}$/;

/** Whether ECR can have a repository of this name. */
export function isRepositoryName(name: string): boolean {
  return name.length >= 2 && name.length <= 256 && REPOSITORY_NAME.test(name);
}

/** Whether an ARN can name repositories so: like a name, and with wildcards. */
export function isRepositoryPattern(name: string): boolean {
  return /[*?]/.test(name) ? REPOSITORY_PATTERN.test(name) : isRepositoryName(name);
}

/** Completes “… is not the name of a repository. ”. */
export function rightRepositoryName(name: string): string {
  const lower = name.toLowerCase();
  if (lower !== name && isRepositoryName(lower)) return `ECR takes no upper case: write ${lower}.`;
  if (name.length > 256) return `ECR takes at most 256 characters; this has ${name.length}.`;
  return 'ECR takes 2 to 256 lowercase letters and digits, with single dots, hyphens, underscores and slashes between them.';
}
