/**
 * Báo cáo: a template filled in with sealed figures and nothing else, on paper (PDF, DOCX) or as a spreadsheet (XLSX), at once
 * or as a job.
 */
package vn.capuy.report.paper;
