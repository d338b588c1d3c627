/** The rules of planning lists in the order of 50-QĐ/TW. */
package vn.capuy.cadre.planning.rules;
