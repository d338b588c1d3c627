/** Chỉ tiêu: what figures are to reach in a term or a year, and how far they have come. */
package vn.capuy.report.target;
