// Signing in with the OpenID provider (authorization code with PKCE). Tokens stay in memory and die with the page.
const SIGNED_IN = 'capuy-signed-in';

let keycloak;

function provider({ issuer, clientId }) {
  const parts = /^(.*)\/realms\/([^/]+)$/.exec(issuer);
  return parts ? { url: parts[1], realm: parts[2], clientId } : { oidcProvider: issuer, clientId };
}

export async function begin(config) {
  keycloak = new window.Keycloak(provider(config));
  const returning = sessionStorage.getItem(SIGNED_IN) !== null;
  // Asking the provider means leaving the page for a moment; only one who was signed in before is sent there unasked.
  const signedIn = await keycloak.init({
    onLoad: returning ? 'check-sso' : undefined,
    pkceMethod: 'S256',
    checkLoginIframe: false,
    redirectUri: `${location.origin}/`,
  });
  if (signedIn) {
    sessionStorage.setItem(SIGNED_IN, 'yes');
  } else {
    sessionStorage.removeItem(SIGNED_IN);
  }
  return signedIn;
}

export const signIn = (language) => keycloak.login({ redirectUri: `${location.origin}/`, locale: language });

export function signOut() {
  sessionStorage.removeItem(SIGNED_IN);
  return keycloak.logout({ redirectUri: `${location.origin}/` });
}

export const claims = () => keycloak.tokenParsed ?? {};

export class Refusal extends Error {
  constructor(status, problem) {
    super(problem?.detail ?? problem?.title ?? String(status));
    this.status = status;
    this.problem = problem;
  }
}

export async function ask(path, language) {
  await keycloak.updateToken(30).catch(() => signIn(language));
  const response = await fetch(path, {
    headers: { Authorization: `Bearer ${keycloak.token}`, 'Accept-Language': language, Accept: 'application/json' },
  });
  const body = await response.json().catch(() => null);
  if (!response.ok) {
    throw new Refusal(response.status, body);
  }
  return body;
}
