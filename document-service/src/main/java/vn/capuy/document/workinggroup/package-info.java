/**
 * Working groups (tổ công tác): each directs communes or the town for the committee that founded it, from its founding until
 * its end; it may work under a steering committee, has members, carries tasks through and reports for each period.
 */
package vn.capuy.document.workinggroup;
