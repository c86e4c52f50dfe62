import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../app';

/** Puts the form on the screen, in place of what the element holds. */
export function renderPage(root: HTMLElement): void {
  const page = createRoot(root);
  // As a transition the first drawing is cut into slices, so that a slow phone answers in between.
  startTransition(() => {
    page.render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  });
}
