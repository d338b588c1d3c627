/** Thẩm quyền thi hành kỷ luật: which body may decide which form on whom, built in and as an administrator enters it. */
package vn.capuy.inspection.discipline.authority;
