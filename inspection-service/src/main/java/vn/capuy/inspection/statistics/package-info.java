/**
 * Thống kê kết quả kiểm tra, giám sát, thi hành kỷ luật đảng: figures of findings and remedies, and the yearly sheet that is
 * filled in from the figures of all features.
 */
package vn.capuy.inspection.statistics;
