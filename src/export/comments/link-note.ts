/** Where a file says that the role can be read and changed. On one line: it is there to be clicked and copied. */
export function linkNote(link: string): string {
  return `To read, check or change this role: ${link}`;
}
