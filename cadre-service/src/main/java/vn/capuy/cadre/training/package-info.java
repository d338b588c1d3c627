/**
 * Training (đào tạo, bồi dưỡng): programmes and their classes, who was sent to them by whom, how it ended, and the level of
 * political theory that follows.
 */
package vn.capuy.cadre.training;
