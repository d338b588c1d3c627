/** Khai báo quan hệ, lợi ích liên quan: what ties an inspector to a subject of a case, declared and judged. */
package vn.capuy.inspection.team.interest;
