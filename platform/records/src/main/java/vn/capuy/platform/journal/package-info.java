/** Nhật ký: the append-only account of who wrote, and who read what is sensitive. */
package vn.capuy.platform.journal;
