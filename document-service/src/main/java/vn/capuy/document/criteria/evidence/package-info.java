/** Documents of the register by which something about criteria is shown. */
package vn.capuy.document.criteria.evidence;
