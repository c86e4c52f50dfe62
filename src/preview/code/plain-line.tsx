import { memo } from 'react';
import { jsonSpans } from './json-spans';

interface PlainLineProps {
  number: number;
  line: string;
  /** Class names. */
  marks: string;
  linked: boolean;
}

/** One line of the plain text, styled by the view around it. A line that leads to a field can take the focus. */
export const PlainLine = memo(function PlainLine({ number, line, marks, linked }: PlainLineProps) {
  return (
    <div data-line={number} className={marks} {...(linked ? { role: 'link', tabIndex: -1 } : {})}>
      {jsonSpans(line).map(({ at, text, kind }) => (
        <span key={at} className={kind}>
          {text}
        </span>
      ))}
    </div>
  );
});
