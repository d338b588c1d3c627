/** Training (đào tạo, bồi dưỡng): classes, and who was sent to them by whom. */
package vn.capuy.cadre.training;
