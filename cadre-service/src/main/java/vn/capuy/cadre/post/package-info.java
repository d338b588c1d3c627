/** Posts (chức danh) with their seats, and who held them from when to when. */
package vn.capuy.cadre.post;
