/** What steering committees (ban chỉ đạo) and working groups (tổ công tác) have in common: a decision founds them, and a day ends them. */
package vn.capuy.document.founding;
