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

/**
 * An address of our own that the browser lets run as a script, whatever is asked for. The name is among those that the
 * headers of the site allow, and can be taken once.
 */
export function trustedScript(name: string, address: string): string {
  return (
    window.trustedTypes?.createPolicy(name, { createScriptURL: () => address }).createScriptURL(address) ??
    address
  );
}
