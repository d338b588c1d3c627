/** Kết quả thực hiện chỉ tiêu: what was measured in a unit on a day, on what evidence, and who verified it. */
package vn.capuy.document.criteria.value;
