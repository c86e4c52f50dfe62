import { describe, expect, test } from 'vitest';
import { splitEntries } from './split-entries';

const TWO = ['s3://acme/a/', 's3://acme/b, c/'];

describe('splitEntries', () => {
  test.each([
    { what: 'lines', text: 's3://acme/a/\ns3://acme/b, c/\n' },
    { what: 'lines of Windows, with blanks', text: '\r\n  s3://acme/a/ \r\n\r\n\ts3://acme/b, c/' },
    { what: 'a JSON array', text: '["s3://acme/a/", "s3://acme/b, c/"]' },
    { what: 'a JSON array over lines', text: '[\n  "s3://acme/a/",\n  "s3://acme/b, c/"\n],' },
    { what: 'a Python list', text: "['s3://acme/a/','s3://acme/b, c/']" },
    { what: 'a YAML list', text: '- s3://acme/a/\n- "s3://acme/b, c/"' },
    { what: 'one line with blanks', text: 's3://acme/a/ s3://acme/b, c/' },
    { what: 'one line with commas', text: 's3://acme/a/,s3://acme/b, c/' },
  ])('reads $what', ({ text }) => {
    expect(splitEntries(text)).toStrictEqual(TWO);
  });

  test.each([
    { text: '', entries: [] },
    { text: ' \n\t\n', entries: [] },
    { text: 'not an address', entries: ['not an address'] },
    { text: 's3://acme/a]', entries: ['s3://acme/a]'] },
    { text: 's3://acme/x-s3://y', entries: ['s3://acme/x-s3://y'] },
    { text: '</script>\n${aws:username}\n__proto__', entries: ['</script>', '${aws:username}', '__proto__'] },
    {
      text: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/a:1\n763104351884.dkr.ecr.us-east-1.amazonaws.com/b',
      entries: [
        '123456789012.dkr.ecr.eu-west-1.amazonaws.com/a:1',
        '763104351884.dkr.ecr.us-east-1.amazonaws.com/b',
      ],
    },
  ])('keeps $text', ({ text, entries }) => {
    expect(splitEntries(text)).toStrictEqual(entries);
  });

  test.each([' ', ',', '"', '[', ']', '- ', 's3://', 'arn:aws'])(
    'reads five million signs of “%s” to the end',
    (sign) => {
      const text = `x${sign.repeat(5_000_000 / sign.length)}y`;
      expect(splitEntries(text).length).toBeGreaterThan(0);
    },
  );
});
