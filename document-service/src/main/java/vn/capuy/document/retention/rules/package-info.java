/** What the law on archives asks before the content of a document is destroyed. */
package vn.capuy.document.retention.rules;
