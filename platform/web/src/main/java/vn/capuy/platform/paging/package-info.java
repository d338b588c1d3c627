/** Lists in pages by keyset: a place in the order, never a count of rows to skip. */
package vn.capuy.platform.paging;
