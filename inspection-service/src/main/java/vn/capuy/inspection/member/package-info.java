/** Đảng viên: the members that can be named in the work of inspection, as the service that keeps their dossiers tells them. */
package vn.capuy.inspection.member;
