/** What the regulation says of time limits: how many working days, and when they may be moved. */
package vn.capuy.inspection.deadline.rules;
