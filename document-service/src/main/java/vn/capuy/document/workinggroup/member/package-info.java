/** Thành viên: who sits in steering committees and working groups, by office or by name, with days. */
package vn.capuy.document.workinggroup.member;
