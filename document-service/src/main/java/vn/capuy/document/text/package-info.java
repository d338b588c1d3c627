/** Texts by which a document is found beside its abstract: those of its clauses and files. */
package vn.capuy.document.text;
