/** Số liệu chốt: figures that are sealed for a report and never change. */
package vn.capuy.report.seal;
