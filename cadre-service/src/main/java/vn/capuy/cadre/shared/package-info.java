/** What the features of this service have in common: lists read by keyset, the reason of a voiding, rows of a file that belong together. */
package vn.capuy.cadre.shared;
