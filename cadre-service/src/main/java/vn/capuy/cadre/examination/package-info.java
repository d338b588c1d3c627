/** Competitive examinations for leadership posts (thi tuyển chức danh lãnh đạo, quản lý). */
package vn.capuy.cadre.examination;
