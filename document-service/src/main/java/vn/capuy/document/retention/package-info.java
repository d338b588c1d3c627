/**
 * Thời hạn bảo quản, lưu trữ và tiêu huỷ: how long documents are kept, which are due, and how their content is destroyed
 * while their entries and numbers stay. After the law on archives 01/2011/QH13, since 2025-07-01 33/2024/QH15.
 */
package vn.capuy.document.retention;
