/**
 * Nơi nhận: to whom a document goes, what for and in how many copies. Only what is written lives here, without HTTP, so that
 * a document can be issued with its recipients in one transaction.
 */
package vn.capuy.document.recipient;
