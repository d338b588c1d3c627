/**
 * Steering committees (ban chỉ đạo): each is founded by a committee for a purpose and works until it ends or goes over into
 * another.
 */
package vn.capuy.document.steering;
