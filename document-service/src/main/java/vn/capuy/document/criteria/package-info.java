/**
 * Bộ tiêu chí (xây dựng nông thôn mới và các bộ tiêu chí khác): versioned sets of criteria, who works toward them, what was
 * measured and verified, who has attained them on any day, and who was recognised.
 */
package vn.capuy.document.criteria;
