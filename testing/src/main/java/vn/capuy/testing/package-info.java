/**
 * What the tests of every service share: a real PostgreSQL, an issuer of tokens, another service's organisation feed, the
 * committed contract, and the walls of the architecture.
 */
package vn.capuy.testing;
