/** MUI and Emotion, without what is made of them: a part of the first view. */
export { createTheme } from '@mui/material/styles';
