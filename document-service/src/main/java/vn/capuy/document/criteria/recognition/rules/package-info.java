/** What the regulations ask before a unit is recognised. */
package vn.capuy.document.criteria.recognition.rules;
