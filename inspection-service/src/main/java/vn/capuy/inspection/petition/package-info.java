/**
 * Đơn tố cáo, khiếu nại kỷ luật đảng: petitions as they are received, judged whether they are admitted, resolved in a
 * restricted case, and closed. Source: 22-QĐ/TW and its guidance. Who sent one is kept apart, in {@code identity}.
 */
package vn.capuy.inspection.petition;
