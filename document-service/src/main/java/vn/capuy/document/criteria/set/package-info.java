/**
 * Bộ tiêu chí, tiêu chí, chỉ tiêu: sets of criteria as dated data with citation and certainty. The State replaces them every
 * five years (1980/QĐ-TTg of 2016, 318/QĐ-TTg and 320/QĐ-TTg of 2022), and provinces set targets of their own.
 */
package vn.capuy.document.criteria.set;
