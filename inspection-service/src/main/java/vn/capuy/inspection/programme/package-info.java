/**
 * Chương trình kiểm tra, giám sát: what a body plans to inspect and supervise in a year, how that is approved and amended,
 * which cases came of it, how far it has come, and where it clashes with the programmes of others (22-QĐ/TW, 30-QĐ/TW).
 */
package vn.capuy.inspection.programme;
