/**
 * The journal is sealed in batches: Merkle roots (RFC 6962) chained to each other prove that no line was changed, taken out
 * or put in since. Whoever keeps one seal outside can check all that came before it, also without this software.
 */
package vn.capuy.platform.journal.seal;
