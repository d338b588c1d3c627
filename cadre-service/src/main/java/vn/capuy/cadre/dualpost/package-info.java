/** Dual posts (Dân tin – Đảng cử): villages whose cell secretary is also village or quarter head. */
package vn.capuy.cadre.dualpost;
