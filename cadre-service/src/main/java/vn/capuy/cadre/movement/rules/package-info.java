/** The rules of movements in the order of 65-QĐ/TW. */
package vn.capuy.cadre.movement.rules;
