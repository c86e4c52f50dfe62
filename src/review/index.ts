export { ReviewPage, type ReviewPageProps } from './review-page';
