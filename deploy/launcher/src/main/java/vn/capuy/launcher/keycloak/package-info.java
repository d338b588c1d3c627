/** The identity provider: fetched, built once, given the realm, asked for tokens. */
package vn.capuy.launcher.keycloak;
