/** The foreign side of the gateway, for tests: services as small servers on real sockets, and an issuer of tokens. */
package vn.capuy.gateway.suite;
