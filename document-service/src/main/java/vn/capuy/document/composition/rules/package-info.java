/** What a page must hold to be in the prescribed form. */
package vn.capuy.document.composition.rules;
