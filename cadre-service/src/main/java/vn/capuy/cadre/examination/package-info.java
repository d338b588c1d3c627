/**
 * Competitive examinations for leadership posts (thi tuyển chức danh lãnh đạo, quản lý): a round has posts, a council and
 * candidates; papers are marked under codes by those who do not know whose they are.
 */
package vn.capuy.cadre.examination;
