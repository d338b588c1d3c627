/**
 * Dual posts (Dân tin – Đảng cử): villages whose cell secretary is also village or quarter head, why the others are not
 * among them, and when they elect again.
 */
package vn.capuy.cadre.dualpost;
