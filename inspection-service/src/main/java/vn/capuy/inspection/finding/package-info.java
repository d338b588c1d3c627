/**
 * Kết luận kiểm tra, giám sát đối với từng đối tượng: what a case found of each subject and matter, on what that rests, and
 * the State's inspection conclusion on the same matter where there is one. A finding is voided and entered anew, never
 * edited; a case is concluded only with a finding of every subject.
 */
package vn.capuy.inspection.finding;
