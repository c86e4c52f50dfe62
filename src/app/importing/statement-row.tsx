import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { StatementReview } from '../../import';
import { Capped } from './capped';
import { ASIDE, CODE } from './report-styles';
import { statementName } from './statement-name';
import { HOW, VERDICTS } from './verdict-words';

/** One statement of a pasted policy: whether the job needs it, and which part it does not. */
export function StatementRow({ review, isOne }: { review: StatementReview; isOne: boolean }) {
  return (
    <li>
      <Typography component="span" variant="body2" sx={{ fontWeight: 700 }}>
        {statementName(review, isOne)}
      </Typography>{' '}
      {VERDICTS[review.verdict]}
      {review.expressions.map((expression) => (
        <Box key={expression} component="code" sx={{ ...CODE, display: 'block' }}>
          {expression}
        </Box>
      ))}
      {review.excess.length > 0 && (
        <Capped rows={review.excess}>
          {(shown) => (
            <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
              {shown.map(({ action, resource, how }) => (
                <li key={`${action} ${resource}`}>
                  <Box component="code" sx={CODE}>
                    {action}
                  </Box>{' '}
                  on{' '}
                  <Box component="code" sx={CODE}>
                    {resource}
                  </Box>
                  <Box component="span" sx={ASIDE}>
                    : {HOW[how]}
                  </Box>
                </li>
              ))}
            </Box>
          )}
        </Capped>
      )}
    </li>
  );
}
