/**
 * Indicators (chỉ tiêu thống kê): each a definition and one SQL over the records; values, splits and the very records behind
 * them are read the same way for all.
 */
package vn.capuy.platform.indicator;
