/**
 * Đoàn, tổ kiểm tra, giám sát: who works on a case and since when, and the rules that nobody inspects himself, his own unit or
 * those to whom he is tied (22-QĐ/TW; 131-QĐ/TW).
 */
package vn.capuy.inspection.team;
