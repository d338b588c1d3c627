/** Chỉ tiêu thống kê về nhiệm vụ: what was assigned and done, how much of it on time, what is overdue. */
package vn.capuy.document.taskfigure;
