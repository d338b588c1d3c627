/** Who may do what: every operation of the service against every role, scope and clearance. */
package vn.capuy.inspection.walls;
