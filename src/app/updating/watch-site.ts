import { trustedScript } from '../trusted-script';

/** How often a page that stays open asks for a newer release, when it comes into view. Milliseconds. */
const ASKS_AGAIN = 60 * 60 * 1000;

/** The scripts that the page begins with. The names differ from release to release. */
function ownScripts(): string[] {
  return [...document.querySelectorAll<HTMLScriptElement>('script[type=module]')].map(({ src }) => src);
}

let started: Promise<ServiceWorkerRegistration> | null = null;

/** Where the browser or the host allows no service worker, the page works as before, with a network. */
function start(container: ServiceWorkerContainer): Promise<ServiceWorkerRegistration> {
  const address = new URL('./service-worker.js', document.baseURI).href;
  started ??= container.register(trustedScript('serviceWorker', address));
  return started;
}

/**
 * Lets the browser keep the site, and calls back once a newer release is kept beside it, with what takes it: that loads
 * the page again, as the newer one. Returns how to stop.
 */
export function watchSite(onNewer: (take: () => void) => void): () => void {
  // Absent where the page is not served securely.
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  if (container === undefined) return () => undefined;
  const stopped = new AbortController();
  const { signal } = stopped;
  let isTaken = false;

  function reload() {
    location.reload();
  }

  /** The service worker answers where it is of another release than the page. */
  function tellWhich() {
    container?.controller?.postMessage(ownScripts());
  }

  async function watch(controlled: ServiceWorkerContainer) {
    const registration = await start(controlled);
    if (signal.aborted) return;
    tellWhich();

    function offer() {
      const { waiting } = registration;
      if (waiting === null || controlled.controller === null) return;
      onNewer(() => {
        isTaken = true;
        // Another tab may have taken it meanwhile.
        if (registration.waiting === null) reload();
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
        else registration.waiting.postMessage('take over');
      });
    }

    offer();
    registration.addEventListener(
      'updatefound',
      () => registration.installing?.addEventListener('statechange', offer, { signal }),
      { signal },
    );

    let asked = Date.now();
    function askAgain() {
      if (document.visibilityState !== 'visible' || Date.now() - asked < ASKS_AGAIN) return;
      asked = Date.now();
      // Without a network there is nothing newer.
      registration.update().catch(() => undefined);
    }
    document.addEventListener('visibilitychange', askAgain, { signal });
  }

  container.addEventListener(
    'message',
    // Taken in another tab. Here nothing changes until it is asked for.
    ({ data }) => data === 'another release' && onNewer(reload),
    { signal },
  );
  container.addEventListener(
    'controllerchange',
    () => {
      if (isTaken) reload();
      else tellWhich();
    },
    { signal },
  );
  watch(container).catch(() => undefined);
  return () => stopped.abort();
}
