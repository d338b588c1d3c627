/**
 * A real PostgreSQL on this machine for the launcher and for tests: binaries from a Maven artifact, no Docker, and no
 * trouble when the person at the keyboard is root, as which PostgreSQL refuses to run.
 */
package vn.capuy.localpostgres;
