// oxlint-disable-next-line import/default -- the build makes a script of it, and its address the export
import address from './reader.worker?worker&url';

declare global {
  interface Window {
    /** Absent in browsers that check no scripts. What a policy gives passes for the address that it was made from. */
    readonly trustedTypes?: {
      createPolicy: (
        name: string,
        rules: { createScriptURL: (address: string) => string },
      ) => { createScriptURL: (address: string) => string };
    };
  }
}

let trusted: string | null = null;

/** The address of our own script, whatever is asked for. The name stands in the headers of the site. */
function trustedAddress(): string {
  trusted ??=
    window.trustedTypes
      ?.createPolicy('importReader', { createScriptURL: () => address })
      .createScriptURL(address) ?? address;
  return trusted;
}

/** Starts the script that reads beside the page. Throws where browser or headers forbid it. */
export function startReader(): Worker {
  return new Worker(trustedAddress(), { type: 'module' });
}
