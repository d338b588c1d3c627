/** Số và ký hiệu as people type them: "5 ct tw", "05-CT/TW", "nghị quyết số 4", after 36-HD/VPTW 1.3.1. */
package vn.capuy.document.search.number;
