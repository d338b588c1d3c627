/** Báo cáo của tổ công tác: what groups report for each week, month and quarter, and which reports are missing or late. */
package vn.capuy.document.workinggroup.report;
