/** What may be kept of a document's content. */
package vn.capuy.document.clause.rules;
