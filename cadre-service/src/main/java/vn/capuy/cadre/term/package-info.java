/** Terms of committees (nhiệm kỳ). */
package vn.capuy.cadre.term;
