/** What every record of the work has: an id, who entered it when, and whether it was voided. */
package vn.capuy.platform.record;
