/** Who may change whose document, which can still be changed, and what can implement what. */
package vn.capuy.document.lineage.rules;
