/**
 * The register of issued documents (sổ đăng ký văn bản đi): a document gets its number when it is issued, is never edited,
 * and keeps its number when it is voided. After 399-QĐ/TW, 66-QĐ/TW and 36-HD/VPTW.
 */
package vn.capuy.document.registry;
