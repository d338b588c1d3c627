/**
 * Working groups (tổ công tác): each directs one commune or the town for the committee that founded it, from its founding
 * until its end.
 */
package vn.capuy.document.workinggroup;
