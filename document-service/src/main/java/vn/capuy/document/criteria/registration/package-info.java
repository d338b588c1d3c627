/** Đăng ký phấn đấu: which unit works toward which set of criteria, from when, and by which day it is to attain it. */
package vn.capuy.document.criteria.registration;
