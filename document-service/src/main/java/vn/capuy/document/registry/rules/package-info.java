/** What the regulations ask before a document may be issued. */
package vn.capuy.document.registry.rules;
