/** Who may work on a case, and when a case may go on with its team, by the day. */
package vn.capuy.inspection.team.rules;
