/** What must hold for a file to be kept with a document. */
package vn.capuy.document.content.rules;
